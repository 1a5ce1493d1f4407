public import ScenarioMethod

/// What is wrong in a file of a study: file, line, and what is allowed.
public struct FileProblem: Hashable, Sendable {
  public let file: String
  /// From 1; `nil` when the file as a whole is meant.
  public let line: Int?
  public let wording: Wording

  public init(_ file: String, _ line: Int?, _ wording: Wording) {
    (self.file, self.line, self.wording) = (file, line, wording)
  }

  /// `FILE:LINE: what is wrong`.
  public func text(_ language: Language) -> String {
    "\(file):\(line.map { "\($0):" } ?? "") \(wording(language))"
  }
}

/// All problems of all files of a study at once; nothing was taken in.
public struct FileProblems: Refusal, Equatable {
  public let all: [FileProblem]

  public var wording: Wording {
    Wording(
      nl: all.map { $0.text(.nl) }.joined(separator: "\n"),
      en: all.map { $0.text(.en) }.joined(separator: "\n"))
  }
}

extension Wording {
  /// The refusal of a name that is absent or given a second time.
  static func givenOnce(_ value: String) -> Wording {
    Wording(
      nl: "“\(value)”: een naam wordt één keer gegeven en is niet leeg",
      en: "“\(value)”: a name is given once and is not empty")
  }

  /// The refusal of a table without a column that it needs.
  static func missingColumn(_ column: String, needed: [String]) -> Wording {
    let list = needed.joined(separator: ", ")
    return Wording(
      nl: "kolom “\(column)” ontbreekt; nodig zijn: \(list)",
      en: "column “\(column)” is missing; needed: \(list)")
  }

  /// The refusal of what an earlier line said already.
  static func saidOnLine(_ value: String, _ line: Int) -> Wording {
    Wording(
      nl: "“\(value)” staat al op regel \(line); zeg het één keer",
      en: "“\(value)” stands on line \(line) already; say it once")
  }

  /// The refusal of an unknown word: what is allowed, and the nearest of it.
  static func unknown(_ value: String, allowed: [String]) -> Wording {
    let list = allowed.joined(separator: ", ")
    let nearest = NearestName.nearest(to: value, among: allowed)
    return Wording(
      nl: "“\(value)” is onbekend; toegestaan: \(list)",
      en: "“\(value)” is unknown; allowed: \(list)")
      + (nearest.map {
        Wording(nl: "; bedoelde u “\($0)”?", en: "; did you mean “\($0)”?")
      } ?? .same(""))
  }
}
