package import ScenarioMethod

/// A form before anybody filled it in: what it asks, in the words of the study.
///
/// On paper, in a spreadsheet and on a screen the same is asked.
package struct BlankForm: Sendable {
  /// One item as it is put to people.
  package struct Item: Sendable {
    package let code: Development.ID
    package let title: StudyText
    package let description: StudyText
    /// The two ways that it could go.
    let directionA: StudyText, directionB: StudyText

    /// The ways that are told, by their letter.
    package func ways(in language: Language) -> [(letter: String, text: String)] {
      [("a", directionA), ("b", directionB)].filter { !$0.1.isEmpty }
        .map { ($0, $1(language)) }
    }
  }

  package let name: Form.Name
  package let form: Form
  let scope: Scope
  /// What is asked about: less than ``form`` knows once something was taken off the longlist.
  package let items: [Item]
  /// Who fills it in; `nil` leaves room for a name.
  let participant: Participant.ID?
  /// The part of a file name that tells this expert from all others; empty for anyone.
  private let word: String
  /// The groups of which the participant is one; none for experts.
  let groups: [StakeholderGroup]
  package let openQuestions: [OpenQuestion]
  let introduction: StudyText, privacy: StudyText

  /// A round of scores, for one expert or for anyone; what was taken off the longlist is not asked.
  ///
  /// - Throws: ``StudyError/noScope`` when the study was never described.
  package init(
    _ round: Round, of study: Workshop, for expert: Participant.ID? = nil
  ) throws(StudyError) {
    (name, form, participant) = (.round(round.number), round.form, expert)
    (groups, openQuestions, introduction, privacy) = ([], [], "", "")
    word = expert.map { Self.word(for: $0, among: study.scoring.experts.map(\.id)) } ?? ""
    scope = try study.study.described()
    items = Self.items(of: round.form, study) { $0.isKept ? $0.title : nil }
  }

  /// A version of the questionnaire in the wording that was frozen with it.
  ///
  /// - Throws: ``StudyError/noScope`` when the study was never described.
  package init(_ asked: Questionnaire, of study: Workshop) throws(StudyError) {
    (name, form, participant) = (.questionnaire(asked.version), asked.form, nil)
    word = ""
    (groups, openQuestions) = (asked.groups, asked.openQuestions)
    (introduction, privacy) = (asked.introduction, asked.privacy)
    scope = try study.study.described()
    items = Self.items(of: asked.form, study, asked.explanations ?? [:]) {
      asked.wording[$0.id] ?? $0.asked
    }
  }

  private static func items(
    of form: Form, _ study: Workshop, _ frozen: [Development.ID: Explanation] = [:],
    _ title: (Development) -> StudyText?
  ) -> [Item] {
    let sources = study.study.sources.all
    func plain(_ text: StudyText) -> StudyText {
      StudyText(
        Citation.without(text.original, sources),
        translations: text.translations.mapValues { Citation.without($0, sources) })
    }
    return form.items.compactMap { study.longlist.developments[$0] }.compactMap { one in
      title(one).map {
        let more = frozen[one.id] ?? Explanation(of: one)
        return Item(
          code: one.id, title: $0, description: plain(more.description),
          directionA: plain(more.directionA), directionB: plain(more.directionB))
      }
    }
  }

  /// True for the questionnaire: stakeholders answer and may comment on an item.
  package var isQuestionnaire: Bool {
    if case .questionnaire = name { true } else { false }
  }

  /// The name of its files, without language and ending: `scores-round-1-e2`, `questionnaire-1`.
  package var stem: String {
    switch name {
    case .round(let number):
      "scores-round-\(number)" + (word.isEmpty ? "" : "-" + word)
    case .questionnaire(let version): "questionnaire-\(version)"
    }
  }

  /// The question of a criterion, with its scale and the words at its ends; without one, which way
  /// an item will go.
  package func question(_ criterion: Criterion?) -> (asked: Wording, answers: Wording) {
    guard let criterion else {
      return (
        FormWords.direction, .same(Direction.allCases.map(\.rawValue).joined(separator: ", "))
      )
    }
    return (
      FormWords.question(criterion, among: form.criteria, scope), FormWords.ends(criterion.scale)
    )
  }

  /// An expert's code as a file name has it; a code that is none makes room for one that is.
  private static func word(for expert: Participant.ID, among experts: [Participant.ID]) -> String {
    let made = experts.map { Slug.made(from: $0.rawValue) }
    var taken = zip(experts, made).filter { $0.0.rawValue == $0.1 }.map(\.1)
    if taken.contains(expert.rawValue) { return expert.rawValue }
    for one in experts where !taken.contains(one.rawValue) {
      let word = Slug.made(from: one.rawValue, besides: taken)
      if one == expert { return word }
      taken.append(word)
    }
    return Slug.made(from: expert.rawValue, besides: taken)
  }
}
