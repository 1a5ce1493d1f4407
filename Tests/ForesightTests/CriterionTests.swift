import Foresight
import Testing

struct CriterionTests {
  @Test(arguments: [(1, 5.0, 1.0), (1, 2, 0.25), (-1, 5, 0), (-1, 2, 0.75), (-1, 1, 1)])
  func `a polarity of −1 turns the share round`(polarity: Int, level: Double, share: Double) {
    let criterion = Criterion(id: "c", kind: .impact, polarity: polarity, scale: .fiveLevels)
    #expect(criterion.share(of: level) == share)
  }

  @Test func `a criterion weighs 1 and points up unless it is said`() {
    let criterion = Criterion(id: "c", kind: .impact, scale: .fiveLevels)
    #expect(criterion.weight == 1 && criterion.polarity == 1 && criterion.outcome == nil)
    #expect(Outcome(id: "o", name: "Security").definition.isEmpty)
  }

  @Test(arguments: [
    "title", "code", "version", "group", "comment", "round", "expert", "respondent", "direction",
    "description", "direction_a", "direction_b", "criterion", "score", "reason", "reason.impact",
  ])
  func `a criterion has no name that a form gives to something else`(name: String) throws {
    let refusal = try #require(Criterion.refusal(ofName: Identifier(rawValue: name)))
    #expect(refusal(.en).contains("“\(name)”") && refusal(.nl) != refusal(.en))
    #expect(Criterion.refusal(ofName: "impact") == nil)
    #expect(Criterion.refusal(ofName: "reasons") == nil)
  }
}
