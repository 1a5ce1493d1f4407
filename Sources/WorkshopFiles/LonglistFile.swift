import ScenarioMethod

extension CSVTable.Row {
  /// The cell of `column` with its translation in `column.en` or `column.nl`, if there is one.
  func text(_ column: String, _ language: Language) -> StudyText {
    var translations: [Language: String] = [:]
    for other in Language.allCases where other != language {
      translations[other] = self["\(column).\(other.rawValue)"]
    }
    return StudyText(self[column], translations: translations)
  }
}

/// Reads `longlist.csv`.
struct LonglistFile {
  static let columns = [
    "code", "title", "dimension", "secondary", "description", "direction_a", "direction_b",
    "question", "status", "reason",
  ]
  /// The columns that may have a translation.
  static let translated = ["title", "description", "direction_a", "direction_b", "question"]

  /// Every code in the file, also of rows that are refused.
  ///
  /// Other files may name them.
  private(set) var codes: [Development.ID] = []
  private(set) var proposals: [Development] = []
  private(set) var closings: [LonglistCommand] = []
  private(set) var problems: [FileProblem] = []
  private let file: String
  /// Developments that are there beside those of the file, which a row may be merged into.
  private let others: [Development.ID]
  private var names = GivenNames()

  init(
    _ table: CSVTable, file: String, language: Language, others: [Development.ID] = []
  ) {
    (self.file, self.others) = (file, others)
    let rows = table.rows.filter { row in
      let refusal = names.refusal(row, "code", oneWord: true)
      if let refusal { report(row.line, refusal) }
      return refusal == nil
    }
    codes = rows.map { Development.ID(rawValue: $0["code"]) }
    for (code, row) in zip(codes, rows) { read(row, code, language) }
    for (code, row) in zip(codes, rows) { checkCircle(code, row) }
    closings = ClosingOrder.sorted(closings, id: Self.closed(by:), into: Self.into)
  }

  /// Refuses merges and splits that lead back to where they began.
  private mutating func checkCircle(_ id: Development.ID, _ row: CSVTable.Row) {
    let next = Dictionary(closings.map { (Self.closed(by: $0), Self.into($0)) }) { first, _ in first
    }
    let parts = next[id] ?? []
    guard !parts.contains(id), let way = parts.first(where: { Self.leads(from: $0, to: id, next) })
    else { return }
    let isSplit = Self.isSplit(row)
    report(
      row.line,
      Wording(
        nl: isSplit
          ? "“\(id)” wordt via “\(way)” over zichzelf verdeeld; eindig bij ontwikkelingen die blijven"
          : "“\(id)” gaat via “\(way)” op in zichzelf; eindig bij een die blijft",
        en: isSplit
          ? "“\(id)” is divided over itself by way of “\(way)”; end at developments that stay"
          : "“\(id)” is merged into itself by way of “\(way)”; end at one that stays"))
  }

  private static func isSplit(_ row: CSVTable.Row) -> Bool {
    row["status"].cleaned.hasPrefix("split")
  }

  private static func leads(
    from start: Development.ID, to end: Development.ID, _ next: [Development.ID: [Development.ID]]
  ) -> Bool {
    var (seen, open) = (Set<Development.ID>(), [start])
    while let here = open.popLast() {
      if here == end { return true }
      if seen.insert(here).inserted { open += next[here] ?? [] }
    }
    return false
  }

  private mutating func read(_ row: CSVTable.Row, _ id: Development.ID, _ language: Language) {
    readStatus(row, id)
    let title = row.text("title", language)
    if title.isEmpty { report(row.line, .emptyCell("title")) }
    let secondary = row["secondary"].isEmpty ? nil : dimension(row["secondary"], row.line)
    guard let dimension = dimension(row["dimension"], row.line) else { return }
    if secondary == dimension { report(row.line, LonglistError.sameDimensionTwice(id).wording) }
    proposals.append(
      Development(
        id: id, title: title, dimension: dimension, secondary: secondary,
        description: row.text("description", language),
        directionA: row.text("direction_a", language),
        directionB: row.text("direction_b", language),
        question: row.text("question", language)))
  }

  private mutating func readStatus(_ row: CSVTable.Row, _ id: Development.ID) {
    let (status, reason) = (row["status"].cleaned, row["reason"])
    let parts = status.split(separator: ":", maxSplits: 1).map(String.init)
    let into = (parts.count < 2 ? "" : parts[1]).split(separator: " ")
      .map { Development.ID(rawValue: "\($0)") }
    let kind = parts.first.map { Development.Status.Kind(rawValue: $0) } ?? .kept
    switch (kind, into.count) {
    case (.kept, 0) where parts.count < 2: return checkKept(row)
    case (.dropped, 0) where parts.count < 2: closings.append(.drop(id, reason: reason))
    case (.merged, 1): closings.append(.merge(id, into: into[0], reason: reason))
    case (.split, 1...): closings.append(.split(id, into: into, reason: reason))
    default:
      let allowed = [
        Development.Status.kept, .dropped(reason: ""), .merged(into: "D03", reason: ""),
        .split(into: ["D16", "D17"], reason: ""),
      ].map(\.word)
      return report(row.line, .unknown(status, allowed: allowed))
    }
    if reason.cleaned.isEmpty { report(row.line, LonglistError.noReason(id).wording) }
    check(into, of: id, row)
  }

  private static func closed(by command: LonglistCommand) -> Development.ID {
    switch command {
    case .propose(let development), .edit(let development, _): development.id
    case .drop(let id, _), .merge(let id, _, _), .split(let id, _, _), .restore(let id): id
    }
  }

  private static func into(_ command: LonglistCommand) -> [Development.ID] {
    switch command {
    case .merge(_, let into, _): [into]
    case .split(_, let into, _): into
    case .propose, .edit, .drop, .restore: []
    }
  }

  private mutating func checkKept(_ row: CSVTable.Row) {
    guard !row["reason"].cleaned.isEmpty else { return }
    report(
      row.line,
      Wording(
        nl: "“reason” hoort bij dropped, merged of split; deze ontwikkeling staat op kept",
        en: "“reason” belongs to dropped, merged or split; this development is kept"))
  }

  private mutating func check(
    _ into: [Development.ID], of id: Development.ID, _ row: CSVTable.Row
  ) {
    for other in into {
      if other == id {
        let error = Self.isSplit(row) ? LonglistError.overItself(id) : .intoItself(id)
        report(row.line, error.wording)
      } else if !codes.contains(other), !others.contains(other) {
        let allowed = codes + others.filter { !codes.contains($0) }
        report(row.line, .unknown(other.rawValue, allowed: allowed.map(\.rawValue)))
      }
    }
  }

  private mutating func dimension(_ word: String, _ line: Int) -> Dimension? {
    if let dimension = Dimension(word: word) { return dimension }
    report(line, Dimension.refusal(of: word))
    return nil
  }

  private mutating func report(_ line: Int, _ wording: Wording) {
    problems.append(FileProblem(file, line, wording))
  }
}
