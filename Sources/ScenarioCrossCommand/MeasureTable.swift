import ScenarioMethod
import WorkshopFiles

/// A bare table of ratings: a row a rater, a column an item.
struct MeasureTable {
  let raters: Raters
  /// The names of the items; their numbers, from 1, where the file names none.
  let items: [String]
  let ratings: Ratings

  /// The names of the raters; their numbers, from 1, where the file names none.
  enum Raters: Sendable {
    case each([String])
    case packed(PackedNames)
    case numbered(Int)
  }

  /// A row a rater; nothing where nothing was said.
  enum Ratings: Sendable {
    case scores(ScoreTable)
    /// Codes of one byte, where code 1 stands for the number `lowest`.
    case codes(AnswerColumns, lowest: Int)
  }

  init(raters: Raters, items: [String], ratings: Ratings) {
    (self.raters, self.items, self.ratings) = (raters, items, ratings)
  }

  /// What a cell may hold.
  struct Cells {
    /// The levels, where there is a scale.
    let scale: ClosedRange<Int>?
    /// True when a number between two levels is one too.
    let takesScores: Bool

    /// The numbers that are taken where there is no scale: sums of them stay exact.
    ///
    /// House.
    static let scores = -1_000_000...1_000_000

    /// The words for nothing said.
    private static let missing: Set = ["", "NA", "?"]

    static func isMissing(_ cell: String) -> Bool { missing.contains(cell) }

    /// What a cell says, `nil` for nothing.
    ///
    /// - Throws: what is allowed, when it is something else.
    func value(_ cell: String) throws(FileProblem.Cell) -> Double? {
      guard !Self.isMissing(cell) else { return nil }
      let range = scale ?? Self.scores
      guard let number = CSVTable.number(cell),
        (Double(range.lowerBound)...Double(range.upperBound)).contains(number),
        takesScores || number.rounded() == number
      else { throw .init(wording: refusal(of: cell, range)) }
      return number
    }

    private func refusal(of cell: String, _ range: ClosedRange<Int>) -> Wording {
      let (low, high) = (range.lowerBound, range.upperBound)
      let number =
        takesScores
        ? Wording(nl: "een getal", en: "a number")
        : Wording(nl: "een heel getal", en: "a whole number")
      return Wording(nl: "“\(cell)” past hier niet", en: "“\(cell)” does not fit here")
        + Wording(nl: "; toegestaan: ", en: "; allowed: ") + number
        + Wording(
          nl: " van \(low) tot en met \(high), of leeg, NA of ? voor niets gezegd",
          en: " from \(low) to \(high), or empty, NA or ? for nothing said")
    }
  }

  /// Reads a table.
  ///
  /// A first line without numbers names the items. A first column without numbers names the raters,
  /// and so does one whose own name is empty.
  ///
  /// - Throws: everything that is wrong in the file, at once.
  init(_ file: (name: String, bytes: [UInt8]), _ cells: Cells) throws {
    let shape = MeasureShape(try CSVRecords(reading: file.bytes, file: file.name).all)
    var problems = shape.problems
    let rows = shape.records.map { record in
      shape.columns.map { column -> Double? in
        guard column < record.cells.count else { return nil }
        do throws(FileProblem.Cell) { return try cells.value(record.cells[column]) } catch {
          problems.append((record.line, error.wording))
          return nil
        }
      }
    }
    (raters, items) = (.each(shape.raters), shape.items)
    ratings = .scores(ScoreTable(rows))
    guard problems.isEmpty else {
      throw FileProblems(
        all: problems.sorted { $0.0 < $1.0 }.map { FileProblem(file.name, $0.0, $0.1) })
    }
  }
}

extension MeasureTable {
  /// The items with more different values than `most`: all pairs of values would be counted.
  ///
  /// Codes stand for fewer values than any measure counts.
  func problems(in file: String, over most: Int) -> [FileProblem] {
    guard case .scores(let scores) = ratings else { return [] }
    return items.indices.compactMap { item in
      let values = Set(scores.scores(of: item)).count
      guard values > most else { return nil }
      return FileProblem(
        file, nil,
        Wording(
          nl: "“\(items[item])” heeft \(values) verschillende scores; toegestaan: \(most)",
          en: "“\(items[item])” has \(values) different ratings; allowed: \(most)"))
    }
  }
}

extension FileProblem {
  /// What is wrong with a cell, before its file and line are known.
  struct Cell: Error { let wording: Wording }
}
