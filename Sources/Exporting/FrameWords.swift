package import ScenarioMethod

/// Words that every document of a frame shares.
package enum FrameWords {
  package static let madeUp = Wording(
    nl: "Gegevens verzonnen voor de demonstratie", en: "Data made up for the demonstration")

  /// The decisions that rest on something that changed since, a sentence each.
  static func stale(_ pipeline: Pipeline) -> [Wording] {
    func sentence(_ nl: String, _ en: String, _ parts: [Basis.Part]) -> [Wording] {
      guard !parts.isEmpty else { return [] }
      let names = { (language: Language) in
        parts.map { $0.name(language) }.joined(separator: ", ")
      }
      return [
        Wording(
          nl: "opnieuw bekijken: sinds \(nl) is veranderd: \(names(.nl))",
          en: "look again: since \(en) this has changed: \(names(.en))")
      ]
    }
    return sentence(
      "de selectie werd bevestigd", "the shortlist was confirmed", pipeline.shortlistStale)
      + sentence("de assen werden gekozen", "the axes were chosen", pipeline.axesStale)
      + uprooted(pipeline.cross.value?.uprooted ?? [])
  }

  /// The scenarios that were written for other poles than they stand under now.
  package static func uprooted(_ quadrants: [Quadrant]) -> [Wording] {
    guard !quadrants.isEmpty else { return [] }
    let letters = quadrants.map(\.letter).joined(separator: ", ")
    return [
      Wording(
        nl: "opnieuw bekijken: geschreven toen de assen anders lagen: scenario \(letters)",
        en: "look again: written when the axes lay otherwise: scenario \(letters)")
    ]
  }

  /// What the numbers say of a pair, with the criterion that they are about where there are more.
  package static func sentence(
    of pair: AxisPair, _ scope: Scope, _ language: Language
  ) -> String {
    let sentence = pair.sentence(language)
    guard pair.associations.count > 1, let strongest = pair.strongestAssociation,
      strongest.correlation.rho.value != nil
    else { return sentence }
    let criteria = pair.associations.map(\.criterion)
    return name(of: strongest.criterion, among: criteria, scope, language) + ": " + sentence
  }

  /// A day as people write it: `6 maart 2025`, `6 March 2025`.
  static func day(_ day: Day, _ language: Language) -> String {
    "\(day.day) \(months[day.month - 1](language)) \(day.year)"
  }

  /// What a criterion asks: `impact op werkzekerheid`, `uncertainty`.
  ///
  /// Two criteria that would read the same get their own names behind them.
  package static func name(
    of criterion: Criterion, among criteria: [Criterion], _ scope: Scope, _ language: Language
  ) -> String {
    func name(_ one: Criterion) -> String {
      guard one.kind == .impact else {
        return Wording(nl: "onzekerheid", en: "uncertainty")(language)
      }
      guard let outcome = scope.outcomes.first(where: { $0.id == one.outcome }) else {
        return "impact"
      }
      return Wording(nl: "impact op ", en: "impact on ")(language) + outcome.name(language)
    }
    let own = name(criterion)
    let isAlone = criteria.allSatisfy { $0.id == criterion.id || name($0) != own }
    return isAlone ? own : "\(own) (\(criterion.id))"
  }

  private static let months: [Wording] = [
    Wording(nl: "januari", en: "January"), Wording(nl: "februari", en: "February"),
    Wording(nl: "maart", en: "March"), Wording(nl: "april", en: "April"),
    Wording(nl: "mei", en: "May"), Wording(nl: "juni", en: "June"),
    Wording(nl: "juli", en: "July"), Wording(nl: "augustus", en: "August"),
    Wording(nl: "september", en: "September"), Wording(nl: "oktober", en: "October"),
    Wording(nl: "november", en: "November"), Wording(nl: "december", en: "December"),
  ]
}
