import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// A long text of a study that people edit as a whole: one file of its folder, or the end of one.
struct TextPart: Equatable {
  /// Which text it is.
  enum Kind: Equatable {
    case scope, comparison, conclusions
    case scenario(Quadrant)
    /// What `## questions` of a scenario holds, which is the end of its file.
    case questions(Quadrant)
  }

  /// The heading of the questions in the file of a scenario.
  static let questions = "## questions"

  let kind: Kind
  /// The language into which it is translated; `nil` for the text itself.
  let translation: Language?

  /// The file in the folder of the study.
  var file: String {
    switch kind {
    case .scope: "workshop.yaml"
    case .comparison: "comparison.csv"
    case .conclusions: "conclusions\(infix).md"
    case .scenario(let quadrant), .questions(let quadrant):
      "scenarios/\(quadrant.letter)\(infix).md"
    }
  }

  /// The file of the text itself, also while it is translated.
  var source: String { TextPart(kind: kind, translation: nil).file }

  /// The command that edits the whole of which this is the end; `nil` for what is a whole itself.
  var whole: String? {
    guard case .questions(let quadrant) = kind else { return nil }
    return TextPart(kind: .scenario(quadrant), translation: translation).verb
  }

  /// What a copy of the text is called, before and behind the last dot.
  var copy: (name: String, ending: String) {
    switch kind {
    case .scope: ("workshop\(infix)", "yaml")
    case .comparison: ("comparison\(infix)", "csv")
    case .conclusions: ("conclusions\(infix)", "md")
    case .scenario(let quadrant): ("scenario-\(quadrant.letter)\(infix)", "md")
    case .questions(let quadrant): ("questions-\(quadrant.letter)\(infix)", "md")
    }
  }

  /// The command that edits it.
  var verb: String { writing + (translation.map { " --translation \($0.rawValue)" } ?? "") }

  /// The command that edits the text itself.
  private var writing: String {
    switch kind {
    case .scope: "scope edit"
    case .comparison: "comparison edit"
    case .conclusions: "conclusions edit"
    case .scenario(let quadrant): "scenario edit \(quadrant.letter)"
    case .questions(let quadrant): "questions edit \(quadrant.letter)"
    }
  }

  private var infix: String { translation.map { ".\($0.rawValue)" } ?? "" }

  /// The text as the study has it now, or how it may begin.
  ///
  /// - Throws: ``TextError`` when an earlier step is missing, or there is nothing to translate;
  ///   ``StudyError/noScope``.
  func opened(_ study: WorkshopStore.Study) throws -> OpenedText {
    let scope = try study.workshop.study.described()
    try scope.check(translation)
    let folder = try WorkshopFolder(
      study.workshop, slug: study.slug, answers: study.answers, toTranslateInto: translation)
    let present = folder.files[file].map { String(decoding: $0, as: UTF8.self) }
    if translation != nil, !isWritten(present) { throw TextError.untranslatable(verb: writing) }
    var opened = OpenedText(file: file, folder: folder)
    switch kind {
    case .scope:
      opened.text = TextTemplate.scopeKeys(scope.language) + (present ?? "")
    case .comparison:
      guard !scope.themes.isEmpty else { throw TextError.noThemes }
      opened.text = TextTemplate.comparison(present ?? "", scope.themes)
    case .conclusions:
      opened.begin(present, TextTemplate.conclusions(scope.language))
    case .scenario:
      try study.needAxes()
      opened.begin(present, TextTemplate.scenario(scope.language, scope.themes))
    case .questions(let quadrant):
      guard let present else { throw TextError.unwritten(quadrant) }
      opened.cut(present, before: Self.questions, TextTemplate.questions(scope.language))
    }
    return opened
  }

  /// True when there are words to translate in the file as it is now.
  private func isWritten(_ present: String?) -> Bool {
    guard case .questions = kind else { return present != nil }
    // NB: a scenario that is not there is a step before this one, and is refused as such.
    return present?.contains("\n\(Self.questions)\n") ?? true
  }
}

extension WorkshopStore.Study {
  /// A scenario is written for axes that stand.
  ///
  /// - Throws: ``TextError/noAxes`` while none are chosen.
  func needAxes() throws {
    if workshop.axes.choice == nil { throw TextError.noAxes }
  }
}
