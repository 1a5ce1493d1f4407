import Foundation
import ScenarioMethod

/// Texts that were refused and lie in files, listed beside the store, so that whoever writes on finds
/// them.
///
/// Only what the program wrote itself is listed, and so taken away once it was taken in; a file that
/// people named stays theirs. Where the list cannot be written nothing is lost but the offer.
struct RefusedTexts {
  /// A text that was refused.
  struct Refused: Codable {
    let workshop: String
    /// The command that edits the part.
    let part: String
    let file: String
    /// The mark of the text after which it was written.
    let seen: String?
  }

  private let list: URL

  init(beside store: String) { list = URL(fileURLWithPath: store + ".refused.json") }

  private var all: [Refused] {
    let data = try? Data(contentsOf: list)
    return data.flatMap { try? JSONDecoder().decode([Refused].self, from: $0) } ?? []
  }

  private func write(_ all: [Refused]) {
    guard !all.isEmpty else {
      try? FileManager.default.removeItem(at: list)
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try? encoder.encode(all).write(to: list, options: .atomic)
  }

  private static func path(_ file: String) -> String {
    URL(fileURLWithPath: file).standardizedFileURL.path
  }

  /// Lists a text that was refused; the newest stands last.
  func note(_ file: String, of part: TextPart, in slug: String, seen: String?) {
    let file = Self.path(file)
    // NB: a file that somebody moved away is no longer ours; another may get its name.
    let others = all.filter { $0.file != file && FileManager.default.fileExists(atPath: $0.file) }
    write(
      others
        + [Refused(workshop: slug, part: part.verb, file: file, seen: seen)])
  }

  /// Takes away a file that is listed for this part, now that its text was taken in there; any other
  /// stays.
  func settle(_ file: String, of part: TextPart, in slug: String, _ language: Language) {
    let (file, all) = (Self.path(file), all)
    let isOwn = all.contains { $0.file == file && $0.part == part.verb && $0.workshop == slug }
    guard isOwn else { return }
    try? FileManager.default.removeItem(atPath: file)
    write(all.filter { $0.file != file })
    let name = Self.shown(file)
    Terminal.complain(
      Wording(
        nl: "\(name) is opgenomen en weggehaald", en: "\(name) was taken in and taken away")(
          language))
  }

  /// The refused text of a part that somebody at a terminal goes on with; `nil` when there is none, or
  /// when they begin from what stands in the study.
  ///
  /// From a pipe nothing is asked, since the next line may be meant for the editor.
  ///
  /// - Throws: the exit code for wrong use when the input ends before an answer.
  func goneOn(
    with part: TextPart, in slug: String, _ study: StudyOptions, _ language: Language
  ) throws -> Refused? {
    let found = all.last {
      $0.workshop == slug && $0.part == part.verb
        && FileManager.default.fileExists(atPath: $0.file)
    }
    guard let found else { return nil }
    let name = Self.shown(found.file)
    let there = Wording(
      nl: "een tekst die is geweigerd, staat in \(name); ",
      en: "a text that was refused lies in \(name); ")
    guard isatty(STDIN_FILENO) == 1 else {
      let by = Wording(nl: "ga daarmee verder met:\n  ", en: "go on with it by:\n  ")
      let again = "scenariocross \(part.verb) --file \(name.shellWord)\(study.copied)"
      Terminal.complain((there + by)(language) + again)
      return nil
    }
    let asks = Wording(nl: "daarmee verder", en: "go on with it")
    if try Prompt(language).confirm(there + asks, standard: true) { return found }
    write(all.filter { $0.file != found.file })
    Terminal.complain(Self.left(name)(language))
    return nil
  }

  private static func left(_ name: String) -> Wording {
    Wording(
      nl: "\(name) blijft staan en wordt niet meer aangeboden",
      en: "\(name) stays and is not offered again")
  }

  /// A file by its name where it lies in this folder, else with its folders.
  private static func shown(_ file: String) -> String {
    let folder = Self.path(FileManager.default.currentDirectoryPath) + "/"
    return file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
  }
}
