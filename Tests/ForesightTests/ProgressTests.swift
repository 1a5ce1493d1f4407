import Foresight
import Testing

struct ProgressTests {
  static let form = Form(
    items: ["D01", "D02", "D03"],
    criteria: ["i", "u"].map {
      Criterion(id: $0, kind: .impact, scale: .fiveLevels)
    })

  private static func sheet(_ codes: [UInt8]) -> Sheet {
    Sheet(participant: "p", group: nil, codes: codes, texts: [:])
  }

  // Six cells; code 6 is don't know and 0 is nothing said.
  @Test(
    arguments: [
      ([1, 2, 0, 0, 0, 0], 2), ([1, 2, 3, 0, 0, 0], 2), ([1, 0, 3, 4, 5, 5], 1),
      ([1, 6, 3, 4, 5, 5], nil), ([0, 0, 0, 0, 0, 0], 1),
    ] as [([UInt8], Int?)])
  func `the next item is the first that still has an open cell`(codes: [UInt8], place: Int?) {
    #expect(Self.form.nextItem(of: Self.sheet(codes)) == place)
  }

  @Test func `who handed in nothing begins at the first item`() {
    #expect(Self.form.nextItem(of: nil) == 1)
    #expect(Form(items: [], criteria: []).nextItem(of: nil) == nil)
  }

  @Test func `an item that is no longer asked never waits`() {
    let sheet = Self.sheet([1, 2, 0, 0, 0, 0])
    #expect(Self.form.nextItem(of: sheet) { $0 != "D02" } == 3)
    #expect(Self.form.nextItem(of: sheet) { $0 == "D01" } == nil)
  }
}
