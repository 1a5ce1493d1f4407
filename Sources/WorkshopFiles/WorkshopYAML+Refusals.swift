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
  static func problem(_ error: any Error, in file: String) -> FileProblem {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      FileProblem(file, mark.line, unreadable(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      FileProblem(
        file, context.mark.line,
        Wording(
          nl: "sleutel “\(keys.first ?? "")” staat er tweemaal; zeg het één keer",
          en: "key “\(keys.first ?? "")” stands there twice; say it once"))
    default: FileProblem(file, nil, unreadable("\(error)"))
    }
  }

  private static func unreadable(_ problem: String) -> Wording {
    Wording(
      nl: "dit is geen leesbare YAML (\(problem)); controleer het inspringen, en zet een tekst "
        + "met “: ” of “ #” tussen aanhalingstekens",
      en: "this is no readable YAML (\(problem)); check the indentation, and put a text with "
        + "“: ” or “ #” between quotation marks")
  }
}
