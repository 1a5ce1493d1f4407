import Foresight
import Longlisting
import Testing

struct NearDuplicateTests {
  @Test func `titles that say nearly the same are pointed out`() throws {
    let inputs = try LonglistInputs(titles: [
      "Vergrijzing van de beroepsbevolking", "De beroepsbevolking vergrijst",
      "Werk valt uiteen in losse opdrachten",
    ])
    let pairs = try Longlist(inputs).nearDuplicates
    #expect(pairs.map { [$0.first, $0.second] } == [["D01", "D02"]])
  }
}
