import Foresight
import Testing

/// Sheets of very many participants without a value for each.
struct PackedSheetsTests {
  static func names(_ all: String...) -> PackedNames {
    all.reduce(into: PackedNames()) { $0.append($1) }
  }

  static func form() throws -> Form {
    let scale = try Scale(from: 1, to: 5)
    return Form(
      items: ["D01", "D02"], criteria: [Criterion(id: "i", kind: .impact, scale: scale)])
  }

  @Test func `names stand one after the other and are found again`() {
    var names = Self.names("r1", "", "r12")
    #expect((0..<3).map { names[$0] } == ["r1", "", "r12"] && !names.isEachSaid)
    names.append(Self.names("x", "yz"))
    #expect(names.count == 5 && names[4] == "yz" && names.bytes == Array("r1r12xyz".utf8))
    names.forget(from: 1)
    names.reserve(9)
    names.forget(from: 1)
    #expect(names.count == 1 && names[0] == "r1" && names.isEachSaid)
    #expect(PackedNames.most > 1 << 31)
  }

  @Test func `rows are put in the order of their names, unless two are the same`() throws {
    #expect(Self.names("a", "b", "b1").order == [0, 1, 2])
    let long = Self.names("respondent-2", "respondent-10", "b", "respondent-1", "", "a")
    let order = try #require(long.order)
    let sorted = (0..<long.count).map { long[$0] }.sorted()
    #expect(order.map { long[$0] } == sorted)
    #expect(Self.names("b", "a", "b").order == nil)
    #expect(Self.names("respondent-1", "respondent-1").order == nil)
  }

  @Test func `each sheet is what its row says, in the order asked`() throws {
    let packed = PackedSheets(
      names: Self.names("b", "a", "c"), groups: ["g", "h"], group: [0, 1, 0],
      columns: [[1, 2, 0], []], texts: [1: ["comment.D01": "Hm"]], rows: [1, 0, 2])
    #expect(
      Array(packed) == [
        Sheet(participant: "a", group: "h", codes: [2, 0], texts: ["comment.D01": "Hm"]),
        Sheet(participant: "b", group: "g", codes: [1, 0], texts: [:]),
        Sheet(participant: "c", group: "g", codes: [0, 0], texts: [:]),
      ])
    #expect(packed.only { $0 != 0 }.map(\.participant) == ["a", "c"])
  }

  @Test func `what stood before is kept where the columns say nothing`() {
    var packed = PackedSheets(
      names: Self.names("a", "b"), groups: ["g"], group: [0, 0], columns: [[1, 2], []],
      texts: [0: ["x": "new"]], rows: [0, 1])
    let old = Sheet(
      participant: "a", group: "g", codes: [5, 4], texts: ["x": "old", "y": "gone", "z": "kept"])
    packed.keep(old, in: 0, cells: [1], textsBut: ["x", "y"])
    #expect(packed[0].codes == [1, 4] && packed[1].codes == [2, 0])
    #expect(packed[0].texts == ["x": "new", "z": "kept"] && packed[1].texts == [:])
  }

  @Test func `a form refuses packed sheets as it refuses one`() throws {
    let form = try Self.form()
    func packed(_ columns: [[UInt8]]) -> PackedSheets {
      PackedSheets(names: Self.names("a"), groups: ["g"], group: [0], columns: columns, rows: [0])
    }
    #expect(throws: Never.self) { try form.check(packed([[6], []])) }
    #expect(throws: SheetError.badCode(7, place: 1)) { try form.check(packed([[1], [7]])) }
    #expect(throws: SheetError.wrongLength(1, expected: 2)) { try form.check(packed([[1]])) }
  }

  @Test(arguments: [[""], ["abc"], ["a", "", "bc"], ["ab", "c"]])
  func `a mark is the same however the bytes are cut`(parts: [String]) {
    var marking = Marking()
    for part in parts { marking.add(Array(part.utf8)) }
    #expect(marking.fingerprint == Fingerprint(bytes: parts.joined().utf8))
  }
}
