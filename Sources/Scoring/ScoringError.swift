public import Foresight
import Longlisting

/// Why a change of the scoring was refused.
public enum ScoringError: Refusal, Equatable {
  case unknown(Development.ID)
  case badWeight(String)
  case roundTaken(Int)
  case noRound(Int)
  /// The round has ballots, which another form would put out of force.
  case scored(Int)
  case noImpactCriterion
  case sharedName(String)
  /// A criterion with a name that a form gives to something else.
  case takenName(Criterion.ID)
  case badSize(Int)
  case badRound(Int)
  case twice(Development.ID)
  /// Among those that are chosen already.
  case listed(Development.ID)
  /// Not among those that are chosen.
  case notListed(Development.ID)
  /// A change against the ranking without its reason.
  case noReason(Development.ID)
  case tooFewBallots(Int)

  public var wording: Wording {
    switch self {
    case .unknown(let id): LonglistError.notListed(id)
    case .badWeight(let name):
      Wording(
        nl: "het gewicht van “\(name)” moet een getal van "
          + "\(Weight.allowed.lowerBound)".replacing(".", with: ",")
          + " tot en met \(Int(Weight.allowed.upperBound)) zijn",
        en: "the weight of “\(name)” must be a number from \(Weight.allowed.lowerBound) to "
          + "\(Int(Weight.allowed.upperBound))")
    case .roundTaken(let number):
      Wording(nl: "ronde \(number) bestaat al", en: "round \(number) exists already")
    case .noRound(let number):
      Wording(nl: "ronde \(number) bestaat niet", en: "there is no round \(number)")
    case .scored(let number):
      Wording(
        nl: "ronde \(number) heeft scores, die blijven zoals zij waren; open de volgende ronde "
          + "met: scenariocross criteria edit --new-round",
        en: "round \(number) has ballots, which stay as they were; open the next round with: "
          + "scenariocross criteria edit --new-round")
    case .noImpactCriterion:
      Wording(
        nl: "er is geen criterium van het soort impact",
        en: "there is no criterion of the kind impact")
    case .sharedName(let name):
      Wording(
        nl: "“\(name)” zou de naam van twee scores zijn; geef de ontwikkeling of het criterium een "
          + "andere naam",
        en: "“\(name)” would name two scores; give the development or the criterion another name")
    case .takenName(let id): Criterion.refusal(ofName: id) ?? .same(id.rawValue)
    case .badSize(let size):
      Wording(
        nl: "“\(size)” is geen aantal; een selectie telt \(ShortlistRule.sizes.lowerBound) tot en "
          + "met \(ShortlistRule.sizes.upperBound) ontwikkelingen",
        en: "“\(size)” is no size; a shortlist holds \(ShortlistRule.sizes.lowerBound) to "
          + "\(ShortlistRule.sizes.upperBound) developments")
    case .badRound(let number):
      Wording(
        nl: "“\(number)” is geen ronde; toegestaan: 1 tot en met \(Form.Name.numbers.upperBound)",
        en: "“\(number)” is no round; allowed: 1 to \(Form.Name.numbers.upperBound)")
    case .twice(let id):
      Wording(nl: "“\(id)” staat er tweemaal", en: "“\(id)” stands there twice")
    case .listed(let id):
      Wording(
        nl: "“\(id)” staat al in de selectie", en: "“\(id)” is on the shortlist already")
    case .notListed(let id):
      Wording(
        nl: "“\(id)” staat niet in de selectie, en kan er dus niet uit",
        en: "“\(id)” is not on the shortlist, so that it cannot leave it")
    case .noReason(let id):
      Wording(
        nl: "geef de reden waarom van de rangorde wordt afgeweken bij “\(id)”",
        en: "give the reason to go against the ranking for “\(id)”")
    case .tooFewBallots(let count):
      .count(
        count, nl: ("scoreformulier is er", "scoreformulieren zijn er"),
        en: ("ballot is there", "ballots are there"))
        + Wording(
          nl: "; nodig zijn er minstens \(Shortlist.fewestBallots)",
          en: "; at least \(Shortlist.fewestBallots) are needed")
    }
  }
}
