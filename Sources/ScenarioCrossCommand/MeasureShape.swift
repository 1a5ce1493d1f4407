import ScenarioMethod
import WorkshopFiles

/// Which cells of a bare table are names, and which are ratings.
struct MeasureShape {
  /// The lines with ratings, and the places of their columns.
  let records: [CSVRecords.Record], columns: [Int]
  let raters: [String], items: [String]
  /// What is wrong with the table itself, with the line of the file.
  let problems: [(Int, Wording)]

  init(_ all: [CSVRecords.Record]) {
    let head = all.first.flatMap { Self.isHeader($0.cells) ? $0 : nil }
    let records = Array(all.dropFirst(head == nil ? 0 : 1))
    let width = head?.cells.count ?? all.map(\.cells.count).max() ?? 0
    let isNamed = width > 0 && Self.namesRaters(records.map { $0.cells.first ?? "" }, head)
    columns = Array((isNamed ? 1 : 0)..<max(width, isNamed ? 1 : 0))
    raters = records.enumerated().map { place, record in
      let name = isNamed ? record.cells.first ?? "" : ""
      return name.isEmpty ? "\(place + 1)" : name
    }
    items = columns.enumerated().map { place, column in head?.cells[column] ?? "\(place + 1)" }
    self.records = records
    problems = Self.problems(all, head, columns, width)
  }

  /// True for a line that holds a word and no number.
  static func isHeader(_ cells: [String]) -> Bool {
    cells.contains(where: isWord) && !cells.contains { CSVTable.number($0) != nil }
  }

  /// True for a cell that says something and is no number.
  static func isWord(_ cell: String) -> Bool {
    !MeasureTable.Cells.isMissing(cell) && CSVTable.number(cell) == nil
  }

  /// NB: some programs write the numbers of the rows in a first column without a name.
  private static func namesRaters(_ cells: [String], _ head: CSVRecords.Record?) -> Bool {
    if let head, head.cells.count > 1, head.cells.first == "" { return true }
    return cells.contains(where: isWord) && !cells.contains { CSVTable.number($0) != nil }
  }

  private static func problems(
    _ all: [CSVRecords.Record], _ head: CSVRecords.Record?, _ columns: [Int], _ width: Int
  ) -> [(Int, Wording)] {
    let none = Wording(
      nl: "hier zijn geen scores; elke kolom is een item, elke regel een beoordelaar",
      en: "there are no ratings here; every column is an item, every line a rater")
    guard !columns.isEmpty, all.count > (head == nil ? 0 : 1) else {
      return [(all.first?.line ?? 1, none)]
    }
    guard let head else { return [] }
    var seen: Set<String> = []
    let names = columns.compactMap { column -> (Int, Wording)? in
      let name = head.cells[column]
      guard name.isEmpty || !seen.insert(name).inserted else { return nil }
      return (head.line, Self.refusal(of: name, at: column + 1))
    }
    let extra = all.compactMap { record -> (Int, Wording)? in
      record.cells.dropFirst(width).first { !$0.isEmpty }.map {
        (record.line, Self.outside($0, width))
      }
    }
    return names + extra
  }

  private static func refusal(of name: String, at column: Int) -> Wording {
    name.isEmpty
      ? Wording(
        nl: "kolom \(column) heeft geen naam; elke kolom heeft een eigen naam",
        en: "column \(column) has no name; every column has a name of its own")
      : Wording(
        nl: "“\(name)” staat al in de kop; elke kolom heeft een eigen naam",
        en: "“\(name)” stands in the header already; every column has a name of its own")
  }

  private static func outside(_ cell: String, _ columns: Int) -> Wording {
    Wording(
      nl: "“\(cell)” valt buiten de kolommen (\(columns)) van de kop",
      en: "“\(cell)” lies outside the columns (\(columns)) of the header")
  }
}
