import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// The exit codes of the command, in one place.
enum Exit {
  /// Input was refused; nothing changed.
  static let refused = ExitCode(65)
  /// An earlier stage is missing.
  static let earlierStage = ExitCode(69)

  /// Does the work; a refusal becomes its words and its code.
  ///
  /// - Parameter language: asked when there is a refusal, since the work may find out what it is.
  static func refusing<Value>(
    in language: @autoclosure () -> Language, _ work: () throws -> Value
  ) throws -> Value {
    do { return try work() } catch let refusal as any Refusal {
      Terminal.complain(refusal.wording(language()))
      if case StudyError.noScope = refusal { Terminal.complain(nextStep(language())) }
      throw code(of: refusal)
    }
  }

  /// Where one reads what comes next.
  static let nextStep = Wording(
    nl: "volgende stap: scenariocross status", en: "next step: scenariocross status")

  /// The code that tells a script why something was not done.
  static func code(of refusal: any Refusal) -> ExitCode {
    switch refusal {
    case StoreError.missing, StoreError.empty, StudyError.noScope, AskedFormError.noRoundYet,
      AskedFormError.noExperts, AskedFormError.noExpert(_, known: []), AskedFormError.noGroups,
      AskedFormError.noQuestionnaireYet, SurveyError.notConfirmed, NameError.tooFewCandidates,
      TextError.noAxes, TextError.noThemes, TextError.unwritten, TextError.untranslatable:
      earlierStage
    case TextError.noEditor: ExitCode(64)
    case StoreError.cannotWrite, StoreError.readOnly, StoreError.cannotRead, StoreError.full,
      StoreError.truncated, OutFolderError.cannotWrite:
      ExitCode(74)
    case StoreError.busy: ExitCode(75)
    case StoreError.newer, StoreError.newerEntry: ExitCode(78)
    default: refused
    }
  }
}
