import ScenarioMethod
import Yams

extension WorkshopYAML {
  /// The text with the line separators that an editor does not show folded, as YAML folds a line
  /// end inside a text: to a space.
  static func folded(_ text: String) -> String {
    let hidden: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { hidden.contains($0) ? " " : $0 }))
  }

  static func otherFormat(_ value: String) -> Wording {
    Wording(
      nl: "“\(value)” is geen vorm die deze versie van het programma kent; toegestaan: \(format)",
      en: "“\(value)” is no format that this version of the program knows; allowed: \(format)")
  }

  static let empty = Wording(
    nl: "het bestand is leeg; nodig: format, slug, title",
    en: "the file is empty; needed: format, slug, title")

  /// What makes the file unreadable as a whole.
  static func problem(_ error: any Error, in text: String, _ file: String) -> FileProblem {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      BrokenYAML(
        problem: problem, line: mark.line, begun: context?.mark.line,
        lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      ).problem(in: file)
    case .reader(_, let offset, _, _):
      FileProblem(
        file, offset.map { text.utf8.prefix($0).count { $0 == 10 } + 1 }, BrokenYAML.hidden)
    case .duplicatedKeysInMapping(let keys, let context):
      FileProblem(
        file, context.mark.line,
        Wording(
          nl: "sleutel “\(keys.first ?? "")” staat er tweemaal; zeg het één keer",
          en: "key “\(keys.first ?? "")” stands there twice; say it once"))
    default: FileProblem(file, nil, BrokenYAML.unreadable)
    }
  }
}
