import ScenarioMethod
import WorkshopStore

extension ShortlistCommand {
  /// The questions and refusals.
  enum Words {
    static let whole = Wording(
      nl: "schrijf elke afwijking apart en heel, met haar reden erachter: "
        + "--swap D03 D11 --because \"waarom\", of met --drop D03, of met --add D11",
      en: "write each deviation by itself and whole, with its reason behind it: "
        + "--swap D03 D11 --because \"why\", or with --drop D03, or with --add D11")
    static let judged = Wording(
      nl: "Codes die op oordeel worden gekozen", en: "Codes that are chosen by judgement")
    static let goesOn = Wording(
      nl: "U gaat uit van wat is bevestigd; opnieuw van de rangorde uitgaan kan na: "
        + "scenariocross shortlist unconfirm",
      en: "You go on from what was confirmed; to start from the ranking again, first: "
        + "scenariocross shortlist unconfirm")
    static func many(_ count: Int, _ size: Int) -> Wording {
      Wording(
        nl: "de selectie telt er \(count), en de regel kiest er \(size)",
        en: "the shortlist holds \(count), and the rule chooses \(size)")
    }
    static let stillSo = Wording(nl: "; toch zo", en: "; keep it so")
    static func left(_ code: Development.ID) -> Wording {
      LonglistError.notKept(code).wording
        + Wording(nl: ", en gaat dus uit de selectie", en: ", and so leaves the shortlist")
    }
    static let hasScores = Wording(
      nl: "er zijn scores: wijk daarvan af met --drop, --add of --swap, elk met --because",
      en: "there are scores: go against them with --drop, --add or --swap, each with --because")
  }
}

extension WorkshopStore.Study {
  /// Why there is no ranking, and the command that leads on.
  var missing: (why: Wording, command: String) {
    guard let longlist = try? Longlist(workshop.longlist) else {
      return (LonglistError.empty.wording, "scenariocross longlist add")
    }
    let codes = (workshop.scoring.confirmed?.codes ?? longlist.developments.prefix(2).map(\.id))
      .map(\.rawValue).joined(separator: ",")
    let command = "scenariocross shortlist confirm --judgement \(codes)"
    switch Result(catching: { try longlist.shortlist(workshop.scoring, answers: answers) }) {
    case .failure(let error as ScoringError): return (error.wording, command)
    case .success(let shortlist) where shortlist.lacksBallots:
      return (ScoringError.tooFewBallots(shortlist.ballots).wording, command)
    default: return (.same(""), "")
    }
  }
}
