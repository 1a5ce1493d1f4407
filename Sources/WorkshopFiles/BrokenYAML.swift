import ScenarioMethod

/// What is wrong with a file that is no YAML, in words for who wrote it.
///
/// The reader's own words say where it gave up; where somebody went astray is often the line on which
/// the text, the list or the key began.
struct BrokenYAML {
  /// The reader's own words.
  let problem: String
  /// The line on which it gave up, and the one on which what it read began, from 1.
  let line: Int
  let begun: Int?
  let lines: [Substring]

  /// The refusal with its line.
  func problem(in file: String) -> FileProblem {
    let (place, words) = tabbed.map { ($0, Self.tab) } ?? told
    return FileProblem(file, place, words + .same(" (YAML: \(problem))"))
  }

  /// The line near by that is indented with a tab; `nil` when none is.
  private var tabbed: Int? {
    [line, line - 1].first { place in
      lines.indices.contains(place - 1)
        && lines[place - 1].prefix { $0.isWhitespace }.contains("\t")
    }
  }

  private var told: (Int, Wording) {
    switch problem {
    case "mapping values are not allowed in this context": (line, Self.colon)
    case "found unexpected end of stream", "found unexpected document indicator":
      (begun ?? line, Self.quotation)
    case "could not find expected ':'": (begun ?? line, Self.key)
    case "did not find expected key", "did not find expected '-' indicator":
      unclosed.map { ($0, Self.quotation) } ?? (line, Self.indentation)
    case "block sequence entries are not allowed in this context": (line, Self.point)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      (begun ?? line, Self.bracket)
    case "found character that cannot start any token",
      "did not find expected alphabetic or numeric character", "found undefined alias":
      (line, Self.sign)
    case "found unknown escape character", "did not find expected hexdecimal number":
      (line, Self.escape)
    default: (line, Self.unreadable)
    }
  }

  /// The line on which a text opens with the quotation mark that closes it where the reader gave up, a
  /// line or more further; `nil` when there is none.
  private var unclosed: Int? {
    for mark in ["\"", "'"] as [Character] where text(on: line).contains(mark) {
      guard let place = (1..<line).last(where: { text(on: $0).contains(mark) }) else { continue }
      let words = text(on: place)
      let opens = words.firstIndex(of: mark).map { words[..<$0] } ?? ""
      let isValue =
        opens.allSatisfy { $0.isWhitespace } || opens.hasSuffix(": ") || opens.hasSuffix("- ")
      if isValue, words.count(where: { $0 == mark }) == 1 { return place }
    }
    return nil
  }

  private func text(on line: Int) -> Substring {
    lines.indices.contains(line - 1) ? lines[line - 1] : ""
  }

  private static let tab = Wording(
    nl: "de regel springt in met een tab; gebruik spaties",
    en: "the line is indented with a tab; use spaces")
  private static let colon = Wording(
    nl:
      "hier staat “: ” waar geen sleutel kan staan; zet de tekst tussen aanhalingstekens, of laat "
      + "de regel even ver inspringen als de regels waar hij bij hoort",
    en: "“: ” stands here where no key can be; put the text between quotation marks, or indent the "
      + "line as far as the lines that it belongs to")
  private static let quotation = Wording(
    nl: "het aanhalingsteken dat hier opent, wordt niet gesloten waar de tekst eindigt",
    en: "the quotation mark that opens here is not closed where the text ends")
  private static let key = Wording(
    nl:
      "achter deze sleutel ontbreekt “:”, of deze regel hoort bij de tekst erboven en moet verder "
      + "inspringen",
    en: "“:” is missing behind this key, or this line belongs to the text above and must be "
      + "indented further")
  private static let indentation = Wording(
    nl: "deze regel springt anders in dan de regels waar hij bij hoort, of een aanhalingsteken "
      + "erboven sluit te vroeg",
    en: "this line is indented otherwise than the lines that it belongs to, or a quotation mark "
      + "above closes too early")
  private static let point = Wording(
    nl: "een punt met “- ” kan hier niet; zet de lijst op de regels onder haar sleutel",
    en: "a point with “- ” cannot stand here; put the list on the lines below its key")
  private static let bracket = Wording(
    nl: "het haakje dat hier opent, wordt niet gesloten, of er ontbreekt een komma",
    en: "the bracket that opens here is not closed, or a comma is missing")
  private static let sign = Wording(
    nl: "met dit teken kan een tekst niet beginnen; zet de tekst tussen aanhalingstekens",
    en: "a text cannot begin with this sign; put the text between quotation marks")
  private static let escape = Wording(
    nl: "tussen dubbele aanhalingstekens betekent “\\” iets anders; gebruik enkele",
    en: "between double quotation marks “\\” means something else; use single ones")
  static let hidden = Wording(
    nl: "hier staat een teken dat een tekstbestand niet kan hebben; haal het weg",
    en: "a sign stands here that a text file cannot have; take it away")
  static let unreadable = Wording(
    nl: "dit is geen leesbare YAML; controleer het inspringen, en zet een tekst met “: ” of “ #” "
      + "tussen aanhalingstekens",
    en: "this is no readable YAML; check the indentation, and put a text with “: ” or “ #” between "
      + "quotation marks")
}
