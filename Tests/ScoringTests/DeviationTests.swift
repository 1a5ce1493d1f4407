import Foresight
import Scoring
import Testing

/// What people change about a ranked list before they confirm it.
struct DeviationTests {
  static let list: [Development.ID] = ["D01", "D02"]

  @Test func `who comes takes the place of who leaves, or the last`() throws {
    let longlist = try RoundOpeningTests.longlist(["D01", "D02", "D03", "D04"])
    let changes = [
      Deviation(out: "D01", into: "D03", reason: "wider"), Deviation(into: "D04", reason: "work"),
      Deviation(out: "D02", reason: "narrow"),
    ]
    #expect(try changes.applied(to: Self.list, of: longlist) == ["D03", "D04"])
    #expect(
      changes.reasons == ["D01": "wider", "D03": "wider", "D04": "work", "D02": "narrow"])
  }

  @Test func `what was tried and taken back leaves the reason that was given before`() throws {
    let longlist = try RoundOpeningTests.longlist(["D01", "D02", "D03", "D04"])
    let dropped = Deviation(out: "D01", reason: "too weak")
    let tried = [
      Deviation(out: "D02", into: "D01", reason: "try"),
      Deviation(into: "D04", reason: "work"),
      Deviation(out: "D01", into: "D02", reason: "back again"),
    ]
    let changes = [dropped] + tried
    #expect(try changes.applied(to: Self.list, of: longlist) == ["D02", "D04"])
    #expect(changes.reasons == ["D01": "too weak", "D04": "work"])
    // What names the same code in between stays.
    let other = [
      tried[0], Deviation(out: "D01", reason: "no"), Deviation(into: "D02", reason: "yes"),
    ]
    #expect(other.reasons == ["D01": "no", "D02": "yes"])
  }

  @Test(arguments: [
    (Deviation(out: "D03", reason: "r"), ScoringError.notListed("D03")),
    (Deviation(into: "D01", reason: "r"), .listed("D01")),
    (Deviation(into: "D09", reason: "r"), .unknown("D09")),
    (Deviation(out: "D01", reason: " "), .noReason("D01")),
  ])
  func `what cannot be changed is refused`(change: Deviation, error: ScoringError) throws {
    let longlist = try RoundOpeningTests.longlist(["D01", "D02", "D03"])
    #expect(throws: error) { try change.applied(to: Self.list, of: longlist) }
  }
}
