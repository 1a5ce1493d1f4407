import Foresight
import TestSupport
import Testing

struct ProgressTests {
  static let form = Form(items: Panel.codes(3), criteria: [Panel.first, Panel.doubt])

  @Test func `the next item is the first that still has an open cell`() throws {
    func next(_ row: [Panel.Answer?]) throws -> Int? {
      try Self.form.nextItem(of: Panel.sheets([row], on: Self.form)[0])
    }
    #expect(Self.form.nextItem(of: nil) == 1)
    #expect(try next([1, 2]) == 2)
    #expect(try next([1, 2, 3]) == 2)
    #expect(try next([1, nil, 3, 4, 5, 5]) == 1)
    #expect(try next([1, "?", 3, 4, 5, 5]) == nil)
  }

  @Test func `an item that is no longer asked never waits`() throws {
    let sheet = try Panel.sheets([[1, 2]], on: Self.form)[0]
    #expect(Self.form.nextItem(of: sheet) { $0 != "D02" } == 3)
    #expect(Self.form.nextItem(of: sheet) { $0 == "D01" } == nil)
  }
}
