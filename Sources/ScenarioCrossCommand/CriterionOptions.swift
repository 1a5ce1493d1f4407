import ArgumentParser
import ScenarioMethod

/// What one may say of a criterion.
struct CriterionOptions: ParsableArguments {
  @Option(help: .words(nl: "De naam van het criterium.", en: "The name of the criterion."))
  var id: String?
  @Option(help: .words(nl: "impact of uncertainty.", en: "impact or uncertainty."))
  var kind: String?
  @Option(
    help: .words(
      nl: "De uitkomst waarop impact wordt beoordeeld.",
      en: "The outcome that impact is judged on."))
  var outcome: String?
  @Option(
    help: .words(
      nl: "Hoe zwaar het telt onder zijn soort.", en: "How much it counts among its kind."))
  var weight: String?
  @Option(
    help: .words(
      nl: "-1 als een hoog niveau weinig betekent.", en: "-1 when a high level means little."))
  var polarity: String?
  @Option(help: .words(nl: "De schaal, zoals 1-5.", en: "The scale, such as 1-5."))
  var scale: String?
  @Option(help: .words(nl: "Wat het laagste niveau betekent.", en: "What the lowest level means."))
  var low: String?
  @Option(
    help: .words(nl: "Wat het hoogste niveau betekent.", en: "What the highest level means."))
  var high: String?

  /// True when nothing was said, so that all is asked.
  var isEmpty: Bool {
    [id, kind, outcome, weight, polarity, scale, low, high].allSatisfy { $0 == nil }
  }

  static let named = Wording(nl: "Criterium", en: "Criterion")
}

extension Criterion {
  /// Each part of it as the option that says it.
  var options: [(option: String, answer: String)] {
    [
      ("--id", id.rawValue), ("--kind", kind.rawValue), ("--outcome", outcome?.rawValue ?? ""),
      ("--weight", "\(weight)"), ("--polarity", "\(polarity)"),
      ("--scale", "\(scale.from)-\(scale.to)"), ("--low", scale.low.original),
      ("--high", scale.high.original),
    ].filter { !$0.answer.isEmpty }
  }
}

/// What a high level of a scale says of what is scored.
enum Polarity: String, CaseIterable {
  case much = "1"
  case little = "-1"

  /// The word that people read.
  var name: Wording {
    switch self {
    case .much: Wording(nl: "veel", en: "much")
    case .little: Wording(nl: "weinig", en: "little")
    }
  }
}

/// Why a criterion was not taken away.
enum CriterionError: Refusal, Equatable {
  /// It is the only one on impact, which every round asks.
  case lastImpact(String)

  var wording: Wording {
    switch self {
    case .lastImpact(let name):
      Wording(
        nl:
          "“\(name)” is het enige criterium van het soort impact, en elke ronde vraagt er een; voeg "
          + "eerst een ander toe: scenariocross criteria edit --id NAAM --kind impact",
        en: "“\(name)” is the only criterion of the kind impact, and every round asks one; add "
          + "another first: scenariocross criteria edit --id NAME --kind impact")
    }
  }
}
