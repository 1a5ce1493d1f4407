package import ScenarioMethod

/// The words in which a form asks: the same on paper, in a spreadsheet and on a screen.
package enum FormWords {
  package static let direction = Wording(
    nl: "Welke kant gaat het op?", en: "Which way will it go?")
  package static let dontKnow = Wording(nl: "weet niet", en: "don't know")

  /// The question that a criterion asks of every item.
  ///
  /// Two criteria that would ask the same get their own names behind them.
  package static func question(
    _ criterion: Criterion, among criteria: [Criterion], _ scope: Scope
  ) -> Wording {
    let own = question(criterion, scope)
    let isAlone = criteria.allSatisfy { $0.id == criterion.id || question($0, scope) != own }
    return isAlone ? own : own + .same(" (\(criterion.id))")
  }

  private static func question(_ criterion: Criterion, _ scope: Scope) -> Wording {
    guard criterion.kind == .impact else {
      return Wording(nl: "Hoe onzeker is dit?", en: "How uncertain is this?")
    }
    guard let outcome = scope.outcomes.first(where: { $0.id == criterion.outcome }) else {
      return Wording(nl: "Hoe groot is de impact?", en: "How large is the impact?")
    }
    return Wording(
      nl: "Hoe groot is de impact op \(outcome.name(.nl).lowercasedStart)?",
      en: "How large is the impact on \(outcome.name(.en).lowercasedStart)?")
  }

  /// What the ends of a scale mean: `1 = hardly any, 5 = very large`; `1…5` when nobody said.
  package static func ends(_ scale: Scale) -> Wording {
    func words(_ language: Language) -> String {
      let ends = [(scale.from, scale.low), (scale.to, scale.high)]
      if ends.allSatisfy(\.1.isEmpty) { return "\(scale.from)…\(scale.to)" }
      return ends.map { $1.isEmpty ? "\($0)" : "\($0) = \($1(language))" }.joined(separator: ", ")
    }
    return Wording(nl: words(.nl), en: words(.en))
  }

  /// What a form is called: `Scores, round 1`, `Questionnaire, version 2`.
  package static func name(of form: Form.Name) -> Wording {
    switch form {
    case .round(let number): Wording(nl: "Scores, ronde \(number)", en: "Scores, round \(number)")
    case .questionnaire(let version):
      Wording(nl: "Vragenlijst, versie \(version)", en: "Questionnaire, version \(version)")
    }
  }
}

extension String {
  /// The text as it stands inside a sentence: a name that starts with one capital loses it.
  fileprivate var lowercasedStart: String {
    guard let first, first.isUppercase, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
