import ArgumentParser
import Foundation
import ScenarioMethod

/// What every verb takes that first shows what a file changes, and then asks.
struct IntakeOptions: ParsableArguments {
  @Flag(
    help: .words(
      nl: "Toon wat zou veranderen, en verander niets.",
      en: "Show what would change, and change nothing."))
  var dryRun = false
  @Flag(help: .words(nl: "Neem het in zonder te vragen.", en: "Take it in without asking."))
  var yes = false

  /// Shows what changes.
  ///
  /// With `--json` standard output holds JSON alone, and people are shown it on the other.
  func show(_ lines: [Wording], isJSON: Bool, _ language: Language) {
    for line in lines {
      let text = Terminal.paragraph(line(language))
      if !isJSON { Terminal.say(text) } else if !yes { Terminal.complain(text) }
    }
  }

  /// True when what was shown may be written.
  ///
  /// - Throws: the exit code for wrong use when nobody is there to answer.
  func agreed(_ language: Language) throws -> Bool {
    if dryRun { return false }
    if yes { return true }
    guard isatty(FileHandle.standardInput.fileDescriptor) != 0 else {
      Terminal.complain(
        Wording(
          nl: "er is niemand om het te vragen; er is niets veranderd. Geef --yes om het in te "
            + "nemen, of --dry-run om alleen te kijken",
          en: "there is nobody to ask; nothing was changed. Give --yes to take it in, or "
            + "--dry-run to look only")(language))
      throw ExitCode(64)
    }
    let prompt = Prompt(language)
    let isAgreed = try prompt.confirm(Wording(nl: "Innemen?", en: "Take it in?"))
    if !isAgreed { prompt.say(Wording(nl: "niets veranderd", en: "nothing was changed")(language)) }
    return isAgreed
  }

  /// Says that it was written, where people read it.
  func said(taken isShown: Bool, _ language: Language) {
    if isShown { Terminal.say(Wording(nl: "ingenomen", en: "taken in")(language)) }
  }
}

/// Why what was shown was not written.
enum IntakeError: Refusal, Equatable {
  case changedMeanwhile

  var wording: Wording {
    Wording(
      nl: "ondertussen is de studie door een ander gewijzigd; er is niets geschreven, kijk opnieuw",
      en: "meanwhile someone else changed the study; nothing was written, look again")
  }
}
