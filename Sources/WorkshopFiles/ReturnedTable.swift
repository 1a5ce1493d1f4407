import ScenarioMethod

/// Reads one table with answers, in any of the shapes in which they come back.
///
/// A row is a person (`D01.impact`), an item (our own form), or a single score (`ballots.csv`).
struct ReturnedTable {
  /// What one row says, and of whom.
  struct Said {
    let line: Int
    let who: String, group: String
    let number: Int
    let cells: [(target: Target, value: String)]
  }

  /// Where a value belongs on a form.
  enum Target: Hashable {
    case level(Development.ID, Criterion.ID)
    case direction(Development.ID)
    case text(String)
  }

  private(set) var said: [Said] = []
  private(set) var problems: [FileProblem] = []
  /// True when what has no row was not said, as in `ballots.csv`.
  let isWhole: Bool
  private let file: String
  private let asked: GivenForms
  private let columns: NamedColumns
  /// The cells of a row that is a person; found once, since there may be a million rows.
  private let personal: [(column: String, target: Target)]
  private var last = (who: "", group: "", number: "")

  /// What stands beside an item to be read, and is not taken in.
  private static let beside = ["title", "description", "direction_a", "direction_b"]

  init(_ table: CSVTable, file: String, asked: GivenForms) {
    (self.file, self.asked) = (file, asked)
    let isCells = asked.kind == .experts && table.has("criterion") && table.has("score")
    let isItems = table.has("code")
    isWhole = isCells
    let known =
      isCells
      ? BallotsFile.columns + Self.beside : isItems ? Self.perItem(asked) : Self.perPerson(asked)
    let columns = NamedColumns(of: table, file: file, known: known)
    self.columns = columns
    personal = Self.targets(asked).filter { columns.has($0.column) }
    problems = columns.problems
    let needed = isCells ? [asked.who, "code"] : [asked.who]
    for column in needed where !columns.has(column) {
      problems.append(FileProblem(file, table.line, .missingColumn(column, needed: needed)))
    }
    guard problems.isEmpty else { return }
    for row in table.rows {
      isCells ? readCell(row) : isItems ? readItem(row) : readPerson(row)
    }
  }

  // MARK: A row a person

  private static func perPerson(_ asked: GivenForms) -> [String] {
    asked.people + targets(asked).map(\.column)
  }

  /// Every column of a wide table with what it holds.
  static func targets(_ asked: GivenForms) -> [(column: String, target: Target)] {
    let isScores = asked.kind == .experts
    let cells = asked.items.flatMap { item in
      asked.criteria.flatMap { criterion -> [(String, Target)] in
        let name = "\(item).\(criterion)"
        return [(name, .level(item, criterion))]
          + (isScores ? [("reason.\(name)", .text(name))] : [])
      }
    }
    guard !isScores else { return cells }
    return cells
      + asked.items.flatMap { item -> [(String, Target)] in
        [
          ("\(item).direction", .direction(item)),
          ("comment.\(item)", .text("comment.\(item)")),
        ]
      } + asked.openQuestions.map { ("open.\($0)", .text("open.\($0)")) }
  }

  private mutating func readPerson(_ row: CSVTable.Row) {
    let cells = personal.compactMap { column, target in
      columns[column, row].map { (target, $0) }
    }
    say(
      row, who: columns[asked.who, row] ?? "", group: columns["group", row] ?? "",
      number: columns[asked.number, row] ?? "", cells)
  }

  // MARK: A row an item

  private static func perItem(_ asked: GivenForms) -> [String] {
    let words =
      asked.kind == .experts ? asked.criteria.map { "reason.\($0)" } : ["direction", "comment"]
    return asked.people + ["code"] + beside + asked.criteria.map(\.rawValue) + words
  }

  private mutating func readItem(_ row: CSVTable.Row) {
    carry(row)
    let code = columns["code", row] ?? ""
    let cells = self.cells(of: code, row)
    if code.isEmpty {
      // NB: a row without a code is there to be read; an answer in it would be lost.
      if cells.contains(where: { !$0.1.isEmpty }) {
        problems.append(FileProblem(file, row.line, .emptyCell("code")))
      }
      return
    }
    let open = asked.openQuestions.map { "open.\($0)" }
    guard asked.items.contains(Identifier(rawValue: code)) || open.contains(code) else {
      let allowed = asked.items.map(\.rawValue) + open
      problems.append(FileProblem(file, row.line, .unknown(code, allowed: allowed)))
      return
    }
    say(row, who: last.who, group: last.group, number: last.number, cells)
  }

  /// An empty cell means what stands above it, so that a person says once who one is.
  private mutating func carry(_ row: CSVTable.Row) {
    func kept(_ column: String, _ old: String) -> String {
      columns[column, row].flatMap { $0.isEmpty ? nil : $0 } ?? old
    }
    let who = kept(asked.who, last.who)
    let isOther = who != last.who
    last = (
      who, kept("group", isOther ? "" : last.group),
      kept(asked.number, isOther ? "" : last.number)
    )
  }

  private func cells(of code: String, _ row: CSVTable.Row) -> [(Target, String)] {
    let item = Development.ID(rawValue: code)
    if code.hasPrefix("open.") { return [(.text(code), columns["comment", row] ?? "")] }
    let levels = asked.criteria.flatMap { criterion -> [(Target, String?)] in
      [
        (.level(item, criterion), columns[criterion.rawValue, row]),
        (.text("\(item).\(criterion)"), columns["reason.\(criterion)", row]),
      ]
    }
    let words: [(Target, String?)] = [
      (.direction(item), columns["direction", row]),
      (.text("comment.\(item)"), columns["comment", row]),
    ]
    return (levels + words).compactMap { target, value in value.map { (target, $0) } }
  }

  // MARK: A row a score

  private mutating func readCell(_ row: CSVTable.Row) {
    let item = Development.ID(rawValue: columns["code", row] ?? "")
    let criterion = Criterion.ID(rawValue: columns["criterion", row] ?? "")
    guard asked.items.contains(item) else {
      let allowed = asked.items.map(\.rawValue)
      problems.append(FileProblem(file, row.line, .unknown(item.rawValue, allowed: allowed)))
      return
    }
    guard asked.criteria.contains(criterion) else {
      let allowed = asked.criteria.map(\.rawValue)
      problems.append(FileProblem(file, row.line, .unknown(criterion.rawValue, allowed: allowed)))
      return
    }
    say(
      row, who: columns["expert", row] ?? "", group: "", number: columns["round", row] ?? "",
      [
        (.level(item, criterion), columns["score", row] ?? ""),
        (.text("\(item).\(criterion)"), columns["reason", row] ?? ""),
      ])
  }

  /// Keeps what a row says when it says who, and on a form that is open.
  private mutating func say(
    _ row: CSVTable.Row, who: String, group: String, number: String, _ cells: [(Target, String)]
  ) {
    func refuse(_ wording: Wording) { problems.append(FileProblem(file, row.line, wording)) }
    // NB: once a table; a form that does not say whose it is would name every row of it.
    func refuseOnce(_ wording: Wording) {
      if !problems.contains(where: { $0.wording == wording }) { refuse(wording) }
    }
    let numbers = asked.forms.keys.sorted().map(String.init)
    if number.isEmpty, asked.usual == nil {
      return refuseOnce(.unnumbered(asked.number, numbers))
    }
    guard let number = number.isEmpty ? asked.usual : Int(number), asked.forms[number] != nil else {
      return refuse(.same("\(asked.number): ") + .unknown(number, allowed: numbers))
    }
    guard !who.isEmpty else { return refuseOnce(.unsigned(asked.who)) }
    if asked.kind == .experts, !asked.experts.contains(Identifier(rawValue: who)) {
      return refuse(.unknown(who, allowed: asked.experts.map(\.rawValue)))
    }
    said.append(Said(line: row.line, who: who, group: group, number: number, cells: cells))
  }
}
