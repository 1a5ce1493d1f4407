package import ScenarioMethod

/// Everything for which a CSV file was refused.
package struct CSVError: Refusal, Equatable {
  /// One thing that is wrong, where it stands and the text that shows it.
  package struct Problem: Hashable, Sendable {
    /// What can be wrong.
    package enum Kind: Hashable, Sendable {
      /// Bytes that are neither UTF-8 nor UTF-16; the value is what stands before them.
      case unreadable
      /// Nothing but blank lines.
      case noHeader
      /// An empty cell in the header; its place, from 1.
      case unnamedColumn(Int)
      /// A name that the header has already.
      case repeatedColumn
      /// Content to the right of the last column.
      case extraCell(columns: Int)
      /// A quotation mark that opens a cell and is never closed.
      case unclosedQuote
      /// Text between a closing quotation mark and the delimiter.
      case textAfterQuote
    }

    /// From 1.
    package let line: Int
    /// The text meant, as long as the file has it.
    package let value: String
    package let kind: Kind
  }

  package let file: String
  /// In the order of the file; at least one.
  package let problems: [Problem]

  package var wording: Wording { FileProblems(all: fileProblems(in: file)).wording }

  /// The problems as those of any other file.
  func fileProblems(in file: String) -> [FileProblem] {
    problems.map { FileProblem(file, $0.line, $0.wording) }
  }
}

extension CSVError.Problem {
  init(_ error: UnreadableText) {
    self.init(line: error.line, value: error.before, kind: .unreadable)
  }

  /// What is wrong and what is allowed, without file and line.
  package var wording: Wording {
    switch kind {
    case .unreadable: UnreadableText(line: line, before: value).wording
    case .noHeader:
      Wording(
        nl: "het bestand is leeg; de eerste regel noemt de kolommen",
        en: "the file is empty; its first line names the columns")
    case .unnamedColumn(let place):
      Wording(
        nl: "kolom \(place) heeft geen naam; elke kolom heeft een eigen naam",
        en: "column \(place) has no name; every column has a name of its own")
    case .repeatedColumn:
      Wording(
        nl: "“\(excerpt)” staat al in de kop; elke kolom heeft een eigen naam",
        en: "“\(excerpt)” stands in the header already; every column has a name of its own")
    case .extraCell(let columns): extraCell(columns)
    case .unclosedQuote:
      Wording(
        nl: "het aanhalingsteken vóór “\(excerpt)” wordt nergens gesloten",
        en: "the quotation mark before “\(excerpt)” is never closed")
    case .textAfterQuote: textAfterQuote
    }
  }

  private func extraCell(_ columns: Int) -> Wording {
    Wording(
      nl: "“\(excerpt)” valt buiten de kolommen (\(columns)) van de kop; "
        + "zet een tekst met een scheidingsteken tussen aanhalingstekens",
      en: "“\(excerpt)” lies outside the columns (\(columns)) of the header; "
        + "put a text that holds a delimiter between quotation marks")
  }

  private var textAfterQuote: Wording {
    Wording(
      nl: "“\(excerpt)” staat achter een gesloten aanhalingsteken; "
        + "verdubbel een aanhalingsteken dat bij de tekst hoort",
      en: "“\(excerpt)” follows a closing quotation mark; "
        + "double a quotation mark that belongs to the text")
  }

  /// The first line of the value, at most 40 characters.
  private var excerpt: String {
    let line = value.prefix { $0 != "\n" }
    return line.count > 40 ? "\(line.prefix(39))…" : String(line)
  }
}
