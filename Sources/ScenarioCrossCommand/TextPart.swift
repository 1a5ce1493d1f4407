import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// A long text of a study that people edit as a whole: one file of its folder, or the end of one.
enum TextPart: Equatable {
  case scope, comparison, conclusions
  case scenario(Quadrant)
  /// What `## questions` of a scenario holds, which is the end of its file.
  case questions(Quadrant)

  /// The file in the folder of the study.
  var file: String {
    switch self {
    case .scope: "workshop.yaml"
    case .comparison: "comparison.csv"
    case .conclusions: "conclusions.md"
    case .scenario(let quadrant), .questions(let quadrant): "scenarios/\(quadrant.letter).md"
    }
  }

  /// What a copy of the text is called, before and behind the dot.
  var copy: (name: String, ending: String) {
    switch self {
    case .scope: ("workshop", "yaml")
    case .comparison: ("comparison", "csv")
    case .conclusions: ("conclusions", "md")
    case .scenario(let quadrant): ("scenario-\(quadrant.letter)", "md")
    case .questions(let quadrant): ("questions-\(quadrant.letter)", "md")
    }
  }

  /// The command that edits it.
  var verb: String {
    switch self {
    case .scope: "scope edit"
    case .comparison: "comparison edit"
    case .conclusions: "conclusions edit"
    case .scenario(let quadrant): "scenario edit \(quadrant.letter)"
    case .questions(let quadrant): "questions edit \(quadrant.letter)"
    }
  }

  /// The text as the study has it now, or how it may begin.
  ///
  /// - Throws: ``TextError`` when an earlier step is missing; ``StudyError/noScope``.
  func opened(_ study: WorkshopStore.Study) throws -> OpenedText {
    let folder = try WorkshopFolder(study.workshop, slug: study.slug, answers: study.answers)
    let scope = try study.workshop.study.described()
    let present = folder.files[file].map { String(decoding: $0, as: UTF8.self) }
    var opened = OpenedText(file: file, folder: folder)
    switch self {
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
      opened.cut(present, before: "## questions", TextTemplate.questions(scope.language))
    }
    return opened
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
