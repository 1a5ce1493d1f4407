import ArgumentParser

/// The folder to which a command writes.
struct OutOption: ParsableArguments {
  @Option(
    name: .customLong("out"),
    help: .words(
      nl: "De map om in te schrijven; zij wordt gemaakt als zij er niet is.",
      en: "The folder to write to; it is made when it is not there."),
    completion: .directory)
  var folder: String

  func validate() throws { try Self.check(folder) }

  /// Refuses a name of nothing, which would mean the folder in which one stands.
  static func check(_ folder: String) throws {
    guard folder.allSatisfy(\.isWhitespace) else { return }
    throw ValidationError(
      Speech.words(
        nl: "noem met --out een map; . is de map waarin u staat",
        en: "name a folder with --out; . is the folder in which you are"))
  }
}
