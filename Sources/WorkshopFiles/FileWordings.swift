import ScenarioMethod

/// What the files of a study are refused for, in words that every file shares.
extension Wording {
  /// The refusal of a cell that must say something.
  static func emptyCell(_ column: String) -> Wording {
    Wording(
      nl: "“\(column)” is leeg; elke regel heeft er een",
      en: "“\(column)” is empty; every line has one")
  }

  /// The refusal of a table without a column that it needs.
  static func missingColumn(_ column: String, needed: [String]) -> Wording {
    let list = needed.joined(separator: ", ")
    return Wording(
      nl: "kolom “\(column)” ontbreekt; nodig zijn: \(list)",
      en: "column “\(column)” is missing; needed: \(list)")
  }

  /// The refusal of a map without a key that it needs.
  static func missingKey(_ key: String, needed: [String]) -> Wording {
    let list = needed.joined(separator: ", ")
    return Wording(
      nl: "sleutel “\(key)” ontbreekt of is leeg; nodig: \(list)",
      en: "key “\(key)” is missing or empty; needed: \(list)")
  }

  /// The refusal of a pair that is chosen among those that were not.
  static func chosenPair(_ pair: [AxisCandidate.ID]) -> Wording {
    let names = pair.map { "“\($0)”" }.joined(separator: " × ")
    return Wording(
      nl: "\(names) zijn de gekozen assen; “rejected” noemt andere paren",
      en: "\(names) are the axes that were chosen; “rejected” names other pairs")
  }

  /// The refusal of what an earlier line said already.
  static func saidOnLine(_ value: String, _ line: Int) -> Wording {
    Wording(
      nl: "“\(value)” staat al op regel \(line); zeg het één keer",
      en: "“\(value)” stands on line \(line) already; say it once")
  }

  /// The refusal of scores that may be of any of several rounds.
  static func unnumbered(_ column: String, _ numbers: [String]) -> Wording {
    let list = numbers.joined(separator: ", ")
    return Wording(
      nl:
        "“\(column)” is leeg, en er is meer dan één ronde; schrijf daar welke is bedoeld: \(list)",
      en: "“\(column)” is empty, and there is more than one round; write there which one is meant: "
        + list)
  }

  /// The refusal of answers of which nobody knows whose they are.
  static func unsigned(_ column: String) -> Wording {
    Wording(
      nl: "“\(column)” is leeg; schrijf daar één keer wie dit invulde",
      en: "“\(column)” is empty; write there once who filled this in")
  }

  /// The refusal of a translation that stands alone.
  static func noOriginal(_ part: String) -> Wording {
    Wording(
      nl: "“\(part)” heeft geen origineel om te vertalen",
      en: "“\(part)” has no original to translate")
  }

  /// The refusal of a name that other places could not refer to.
  static func notOneWord(_ value: String) -> Wording {
    Wording(
      nl: "“\(value)” is geen code; toegestaan: één woord dat met een letter of cijfer begint",
      en: "“\(value)” is no code; allowed: one word that starts with a letter or digit")
  }

  /// The refusal of what is no whole number, or none of `allowed`.
  static func notWhole(_ value: String, in allowed: ClosedRange<Int>? = nil) -> Wording {
    let bounds = allowed.map {
      Wording(
        nl: " van \($0.lowerBound) tot en met \($0.upperBound)",
        en: " from \($0.lowerBound) to \($0.upperBound)")
    }
    return Wording(
      nl: "“\(value)” past hier niet; toegestaan: een heel getal",
      en: "“\(value)” does not fit here; allowed: a whole number") + (bounds ?? .same(""))
  }

  static func notNumber(_ value: String) -> Wording {
    Wording(
      nl: "“\(value)” past hier niet; toegestaan: een getal zoals 1 of 0.5",
      en: "“\(value)” does not fit here; allowed: a number such as 1 or 0.5")
  }

  static func notDay(_ value: String) -> Wording {
    Wording(
      nl: "“\(value)” is geen datum; toegestaan: JJJJ-MM-DD",
      en: "“\(value)” is no date; allowed: YYYY-MM-DD")
  }
}

/// The names that the lines of a table gave, each of them once.
struct GivenNames {
  private var lines: [String: Int] = [:]

  /// Every name so far.
  var all: [String] { lines.keys.sorted() }

  /// What is wrong with the name that `column` gives on `row`; `nil` when it is a new one.
  mutating func refusal(_ row: CSVTable.Row, _ column: String, oneWord: Bool = false) -> Wording? {
    let name = row[column].cleaned
    if name.isEmpty { return .emptyCell(column) }
    if oneWord, !name.isOneWord { return .notOneWord(name) }
    if let line = lines[name] { return .saidOnLine(name, line) }
    lines[name] = row.line
    return nil
  }
}

extension String {
  /// True when lists that are divided by spaces can name it, and no sign before it is mistaken.
  var isOneWord: Bool {
    guard let first else { return false }
    return (first.isLetter || first.isNumber) && !contains(where: \.isWhitespace)
  }
}
