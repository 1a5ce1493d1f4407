import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

/// Sheets of very many respondents at once are the same rows and the same entry as one by one.
struct PackedRowsTests {
  static let name = Form.Name.questionnaire(1)

  /// A study that asks two cells of the groups `g` and `hé`.
  static func asked(_ store: WorkshopStore) throws -> Form {
    let asked = form(["D01"])
    try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
    try store.perform(
      .survey(
        .publish(
          questionnaire: Questionnaire(
            version: 1, form: asked, wording: ["D01": "?"],
            groups: ["g", "hé"].map {
              StakeholderGroup(id: Identifier(rawValue: $0), name: StudyText($0))
            }))), in: "s", stamp)
    return asked
  }

  /// So many respondents, of whom some wrote and some rows are left out.
  static func sheets(_ count: Int, code: UInt8 = 6) -> PackedSheets {
    var names = PackedNames()
    for row in 0..<count { names.append("r\(1_000_000 + row)") }
    let codes = (0..<count).map { UInt8($0 % 6) }
    return PackedSheets(
      names: names, groups: ["g", "hé"], group: codes.map { $0 % 2 },
      columns: [codes.map { min($0, code) + (code > 6 ? code - 5 : 0) }, []],
      texts: [3: ["comment.D01": "Hm"], 4: ["b": "1", "a": "2"]],
      rows: (0..<count).filter { $0 % 5 != 2 })
  }

  /// The rows of a table, as text.
  static func rows(_ path: String, _ columns: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(db, sql: "SELECT \(columns)").map { "\($0)" }
    }
  }

  @Test(arguments: [1, 5, 125, 126, 777])
  func `packed rows are what single sheets are`(count: Int) throws {
    // NB: people stand in the journal by random ids.
    let tables = [
      "id, participant, grp, hex(codes) FROM sheet", "* FROM sheet_text", "* FROM batch",
      "command FROM journal WHERE seq = 3",
    ]
    func written(_ bring: (PackedSheets) -> Import) throws -> [[String]] {
      try withStore { store, path in
        _ = try Self.asked(store)
        try store.takeIn(as: "s", stamp) { _ in bring(Self.sheets(count)) }
        #expect(try store.verify() == 3)
        return try tables.map { try Self.rows(path, $0) }
      }
    }
    let packed = try written { Import(commands: [], answers: [:], packed: [Self.name: $0]) }
    let single = try written { Import(commands: [], answers: [Self.name: Array($0)]) }
    #expect(packed == single)
    #expect(packed[0].count == Self.sheets(count).count)
  }

  @Test func `they come behind what is there, stand, and are taken back as one`() throws {
    try withStore { store, _ in
      let form = try Self.asked(store)
      let first = Sheet(participant: "r1000003", group: "g", codes: [1, 1], texts: [:])
      try store.handIn([first], on: Self.name, in: "s", stamp)
      let sheets = Self.sheets(250)
      let found = Import(commands: [], answers: [:], packed: [Self.name: sheets])
      #expect(!found.isUnchanged)
      try store.takeIn(as: "s", stamp) { _ in found }
      let standing = Answers([(Self.name, Array(sheets))]) { first, _ in first }.standing
      #expect(try store.study("s").answers == standing && form.cellCount == 2)
      try store.undo(in: "s", stamp)
      #expect(try store.study("s").answers == [Self.name: [first]])
      #expect(try store.verify() == 5)
      let copy = try store.history("s")
      try withStore { other, _ in
        try other.takeIn(as: "s", stamp) { _ in Import(history: copy, commands: [], answers: [:]) }
        #expect(try other.study("s").answers == [Self.name: [first]])
      }
    }
  }

  @Test func `sheets that are refused leave nothing behind`() throws {
    try withStore { store, path in
      _ = try Self.asked(store)
      func bring(_ sheets: PackedSheets) throws {
        try store.takeIn(as: "s", stamp) { _ in
          Import(commands: [], answers: [:], packed: [Self.name: sheets])
        }
      }
      #expect(throws: SheetError.self) { try bring(Self.sheets(200, code: 9)) }
      let one = PackedNames()
      let stranger = PackedSheets(
        names: one, groups: ["x"], group: [], columns: [[], []], rows: [])
      try bring(stranger)
      var names = PackedNames()
      for name in ["a", ""] { names.append(name) }
      func sheets(_ group: StakeholderGroup.ID) -> PackedSheets {
        PackedSheets(
          names: names, groups: [group], group: [0, 0], columns: [[], []], rows: [0, 1])
      }
      #expect(throws: SurveyError.self) { try bring(sheets("x")) }
      // The table itself refuses a respondent without a name.
      #expect(throws: DatabaseError.self) { try bring(sheets("g")) }
      #expect(try Self.rows(path, "* FROM sheet").isEmpty)
      #expect(try store.verify() == 2)
      try bring(Self.sheets(101))
      #expect(try store.verify() == 3)
    }
  }
}
