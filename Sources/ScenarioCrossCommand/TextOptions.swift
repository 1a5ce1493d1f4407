import ArgumentParser
import ScenarioMethod

/// Where a long text comes from.
struct TextOptions: ParsableArguments {
  @Option(
    help: .words(
      nl: "Neem de tekst uit dit bestand (- is de invoer) in plaats van uit de tekstverwerker.",
      en: "Take the text from this file (- is the input) instead of from the text editor."),
    completion: .file())
  var file: String?
  @Option(
    help: .words(
      nl: "Weiger als er nu een andere tekst staat dan die met dit merk; een weigering noemt het.",
      en: "Refuse when another text stands there now than the one of this mark; a refusal names it."
    ))
  var seen: String?
  @OptionGroup var into: TranslationOptions
}

extension TextOptions {
  /// A text as a whole and words for a part of it do not go together.
  ///
  /// - Throws: the exit code for wrong use when a file is given.
  func refuseBeside(_ language: Language) throws {
    guard file != nil || seen != nil else { return }
    Terminal.complain(
      Wording(
        nl:
          "--file en --seen gaan over de hele tekst; laat de andere opties weg, of laat --file en --seen weg",
        en:
          "--file and --seen are of the whole text; leave out the other options, or leave out --file and --seen"
      )(
        language))
    throw ExitCode(64)
  }
}
