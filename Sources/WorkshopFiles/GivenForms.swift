package import ScenarioMethod

/// The forms on which answers may come back: the rounds of scores, or the versions of the
/// questionnaire.
package struct GivenForms: Sendable {
  /// Who fills them in.
  enum Kind: Sendable { case experts, stakeholders }

  let kind: Kind
  /// By round or version.
  let forms: [Int: Form]
  /// The experts that are known; nobody else may score.
  let experts: [Participant.ID]
  /// By version.
  let questionnaires: [Int: Questionnaire]

  /// The rounds of scores of a study.
  package static func scores(of study: Workshop) -> GivenForms {
    GivenForms(
      kind: .experts,
      forms: Dictionary(study.scoring.rounds.map { ($0.number, $0.form) }) { $1 },
      experts: study.scoring.experts.map(\.id), questionnaires: [:])
  }

  /// The versions of the questionnaire of a study.
  package static func questionnaires(of study: Workshop) -> GivenForms {
    let all = study.survey.questionnaires.all
    return GivenForms(
      kind: .stakeholders, forms: Dictionary(all.map { ($0.version, $0.form) }) { $1 },
      experts: [], questionnaires: Dictionary(all.map { ($0.version, $0) }) { $1 })
  }

  /// True when nothing was ever asked.
  package var isEmpty: Bool { forms.isEmpty }

  /// True for questionnaires that invite no group, so that nobody can answer them.
  package var areForNobody: Bool {
    kind == .stakeholders && questionnaires.values.allSatisfy(\.groups.isEmpty)
  }

  /// The names of the columns that say who, and on which form.
  var who: String { kind == .experts ? "expert" : "respondent" }
  var number: String { kind == .experts ? "round" : "version" }
  var people: [String] { kind == .experts ? [who, number] : [who, "group", number] }

  /// The form that a file means when it does not say which; `nil` when it must say.
  ///
  /// NB: a file of an earlier round would pass for one of this round, and the other way round. A
  /// version is asked by one version of the form alone, so that its newest is meant.
  var usual: Int? { kind == .experts && forms.count > 1 ? nil : forms.keys.max() }

  func name(_ number: Int) -> Form.Name {
    kind == .experts ? .round(number) : .questionnaire(number)
  }

  /// The group that a word means, by its short name or its name in any language.
  func group(_ word: String, _ number: Int) -> StakeholderGroup.ID? {
    questionnaires[number]?.groups.first { group in
      group.id.rawValue == word
        || Language.allCases.contains { group.name($0).lowercased() == word.lowercased() }
    }?.id
  }

  /// The items, criteria and open questions of every form, each once.
  var items: [Development.ID] { forms.values.flatMap(\.items).each }
  var criteria: [Criterion.ID] { forms.values.flatMap(\.criteria).map(\.id).each }
  var openQuestions: [OpenQuestion.ID] {
    questionnaires.values.flatMap(\.openQuestions).map(\.id).each
  }
}

extension Array where Element: Comparable & Hashable {
  /// Each element once, in order.
  fileprivate var each: [Element] { Set(self).sorted() }
}
