import ScenarioMethod
import WorkshopStore

extension QuestionnaireCommand.Edit {
  /// Puts what the next version says into another language: the words that options give, or those
  /// that are asked for when there are none.
  func translate(_ draft: QuestionnaireDraft, _ translation: Language, _ prompt: Prompt) throws {
    let scales = CriterionTranslation(prompt: prompt, translation: translation)
    let asks = isEmpty
    var words = (introduction: introduction, privacy: privacy)
    if asks {
      words.introduction = try prompt.another(
        QuestionnaireCommand.Words.introduction, of: draft.introduction, into: translation)
      words.privacy = try prompt.another(
        QuestionnaireCommand.Words.privacy, of: draft.privacy, into: translation)
    }
    let criteria = try Exit.refusing(in: prompt.language) {
      try asks || !said.isEmpty ? scales.translated(said, among: draft.criteria) : []
    }
    let open = try asks ? asked(draft.openQuestions, translation, prompt) : open.map { $0 }
    try study.change(into: translation) { study in
      let old = study.workshop.survey.draft
      var new = old
      new.introduction = try old.introduction.said(words.introduction, into: translation)
      new.privacy = try old.privacy.said(words.privacy, into: translation)
      for criterion in criteria { new.criteria = new.criteria.with(criterion) }
      if !open.isEmpty { try new.translate(open, into: translation) }
      return new == old ? [] : [.survey(.draft(new))]
    }
  }

  /// The translation of each open question in turn; one that is kept as it is gives `nil`.
  private func asked(
    _ questions: [OpenQuestion], _ translation: Language, _ prompt: Prompt
  ) throws -> [String?] {
    try questions.map {
      try prompt.another(QuestionnaireCommand.Words.translated, of: $0.text, into: translation)
    }
  }
}

extension QuestionnaireDraft {
  /// Puts the open questions into another language, in their order.
  fileprivate mutating func translate(
    _ words: [String?], into translation: Language
  ) throws(TextError) {
    guard words.count == openQuestions.count else {
      throw .otherCount(words.count, of: openQuestions.count)
    }
    for (place, text) in words.enumerated() {
      let old = openQuestions[place]
      openQuestions[place] = OpenQuestion(
        id: old.id, text: try old.text.said(text, into: translation))
    }
  }
}
