import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross export`: the documents of a study.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export",
    nl: (
      "Schrijf de documenten van een studie.",
      """
      Voorbeeld: scenariocross export --format html,csv --out Exports/mijn-studie

      De documenten noemen niemand die meedeed bij naam, en vertellen niet wat experts weten; met \
      --names wel. Wat mensen schreven, blijft zoals zij het schreven.
      """
    ),
    en: (
      "Write the documents of a study.",
      """
      Example: scenariocross export --format html,csv --out Exports/my-study

      The documents name nobody who took part, and do not tell what experts know; with --names \
      they do. What people wrote stays as they wrote it.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var people: NamesOption
  @Option(
    help: .words(
      nl: "Welke vormen, gescheiden door komma's: \(names); of all.",
      en: "Which forms, separated by commas: \(names); or all."))
  var format = "all"
  @OptionGroup var out: OutOption

  private static let names = ExportSet.Format.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws { _ = try formats() }

  func run() throws {
    let opened = try study.open(names: people.names)
    let formats = try formats()
    let languages = study.lang.map { [$0] } ?? Language.allCases
    let set = ExportSet(opened.frame, formats: formats, languages: languages)
    let folder = try out.folder(in: "Exports", of: opened.frame.slug, study)
    try study.refusing { try Self.write(set, to: folder) }
    Terminal.say(written: set.files.map(\.name), to: folder, json: study.json)
  }

  /// The forms that are asked; asking for none is refused.
  private func formats() throws -> [ExportSet.Format] {
    let names = format.split(separator: ",").map(String.init)
    if names == ["all"] { return ExportSet.Format.allCases }
    return try (names.isEmpty ? [format] : names).map(Self.format)
  }

  private static func format(_ name: String) throws -> ExportSet.Format {
    if let format = ExportSet.Format(rawValue: name) { return format }
    throw ValidationError(
      Speech.words(
        nl: "“\(name)” is geen vorm; toegestaan: \(names) of all",
        en: "“\(name)” is no format; allowed: \(names) or all"))
  }

  /// Writes the files of a set, each whole or not at all.
  static func write(_ set: ExportSet, to folder: String) throws {
    try OutFolder(folder).write(set.files.map { ($0.name, Array($0.text.utf8)) }, owned: set.owned)
  }
}
