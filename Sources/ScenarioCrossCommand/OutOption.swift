import ArgumentParser
import ScenarioMethod

/// The folder to which a command writes.
struct OutOption: ParsableArguments {
  @Option(
    name: .customLong("out"),
    help: .words(
      nl: "De map om in te schrijven; zij wordt gemaakt als zij er niet is.",
      en: "The folder to write to; it is made when it is not there."),
    completion: .directory)
  var given: String?

  func validate() throws { try given.map(Self.check) }

  /// The folder that was given, or else the answer to the question for it.
  ///
  /// - Parameter shelf: the folder in which that of this study is proposed, such as `Exports`.
  func folder(in shelf: String, of slug: String, _ study: StudyOptions) throws -> String {
    guard given != nil || !study.json else {
      Terminal.complain(Self.leftOff(study.speech))
      throw ExitCode(64)
    }
    return try Prompt(study.speech, onlyLooks: true, leftOff: Self.leftOff).ask(
      Wording(nl: "In welke map", en: "In which folder"), given: given,
      standard: Self.proposed(in: shelf, of: slug)
    )
  }

  /// The folder that is proposed for a study.
  static func proposed(in shelf: String, of slug: String) -> String { "\(shelf)/\(slug)" }

  private static let leftOff = Wording(
    nl: "er is niets geschreven; noem een map met --out",
    en: "nothing was written; name a folder with --out")

  /// Refuses a name of nothing, which would mean the folder in which one stands.
  static func check(_ folder: String) throws {
    guard folder.allSatisfy(\.isWhitespace) else { return }
    throw ValidationError(
      Speech.words(
        nl: "noem met --out een map; . is de map waarin u staat",
        en: "name a folder with --out; . is the folder in which you are"))
  }
}
