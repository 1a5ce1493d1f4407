import ScenarioMethod

/// Which column of a wide table holds what.
struct BulkAnswerColumns {
  /// What a column holds.
  private enum Role {
    case respondent, group, version
    /// A cell of the form; `nil` for one that this version does not ask, so that it must be empty.
    case cell(Int?)
    case text(String)
  }

  /// How each column is read.
  let ways: [BulkColumn]
  private let roles: [Role]
  private let asked: GivenForms
  private let number: Int
  private let form: Form

  /// - Parameters:
  ///   - header: the names of the columns.
  ///   - number: the version that is answered.
  /// - Returns: `nil` for a table that is not a row a respondent, or whose names are not all known.
  init?(_ header: [String], on asked: GivenForms, _ number: Int) {
    guard asked.kind == .stakeholders, !header.contains("code"), let form = asked.forms[number]
    else { return nil }
    let known = asked.people + ReturnedTable.targets(asked).map(\.column)
    let targets = Dictionary(ReturnedTable.targets(asked).map { ($0.column, $0.target) }) { $1 }
    let names = header.compactMap { NamedColumns.name(in: $0.trimmed, known) }
    guard names.count == header.count, Set(names).count == names.count,
      names.contains(asked.who), names.contains("group")
    else { return nil }
    roles = names.map { name in
      switch targets[name] {
      case .level(let item, let criterion): .cell(form.cell(item, criterion))
      case .direction(let item): .cell(form.directionCell(item))
      case .text(let name): .text(name)
      case nil: name == asked.who ? .respondent : name == "group" ? .group : .version
      }
    }
    ways = roles.map { role in
      switch role {
      case .respondent: .names
      case .group, .version: .labels
      case .cell(let place): .codes(Self.words(place, form))
      case .text: .texts
      }
    }
    (self.asked, self.number, self.form) = (asked, number, form)
  }

  /// What may stand in a cell of the form; letters may be capitals.
  private static func words(_ place: Int?, _ form: Form) -> CodeWords {
    guard let place else { return CodeWords([:]) }
    let words = (1...UInt8(form.levels(at: place) + 1)).flatMap { code in
      let word = form.word(for: code, at: place)
      return [(word, code), (word.uppercased(), code)]
    }
    return CodeWords(Dictionary(words) { first, _ in first })
  }

  /// The cells of the form for which the table has no column.
  var absentCells: [Int] {
    let present = Set(roles.map { role in if case .cell(let place?) = role { place } else { -1 } })
    return (0..<form.cellCount).filter { !present.contains($0) }
  }

  /// The texts for which the table has a column.
  var texts: Set<String> {
    Set(roles.compactMap { role in if case .text(let name) = role { name } else { nil } })
  }

  /// The sheets of a table; `nil` when a respondent has no name or two lines, or a group is unknown.
  func sheets(of table: BulkTable) -> PackedSheets? {
    var names = PackedNames()
    var (groups, group): ([StakeholderGroup.ID], [UInt8]) = ([], [])
    var cells = Array(repeating: [UInt8](), count: form.cellCount)
    var texts: [Int: [String: String]] = [:]
    for (role, column) in zip(roles, table.columns) {
      switch (role, column) {
      case (.respondent, .names(let read)): names = read
      case (.group, .labels(let numbers, let words)):
        groups = words.compactMap { asked.group($0.cleaned, number) }
        guard groups.count == words.count else { return nil }
        group = numbers
      case (.version, .labels(_, let words)):
        guard words.allSatisfy({ isKnown($0, role) }) else { return nil }
      case (.cell(let place), .codes(let codes)): if let place { cells[place] = codes }
      case (.text(let name), .texts(let read)):
        for (row, text) in read { texts[row, default: [:]][name] = text.cleaned }
      default: return nil
      }
    }
    guard let rows = names.order, names.isEachSaid else { return nil }
    texts = texts.mapValues { $0.filter { !$0.value.isEmpty } }.filter { !$0.value.isEmpty }
    return PackedSheets(
      names: names, groups: groups, group: group, columns: cells, texts: texts, rows: rows)
  }

  /// The rows without a name, with a name that another has too, or with a group or version that is not
  /// the usual one.
  func doubtful(in part: BulkPart) -> Set<Int> {
    var found: Set<Int> = []
    for (role, column) in zip(roles, part.columns) {
      switch role {
      case .respondent: found.formUnion(Self.doubtful(column.names))
      case .group, .version:
        let known = column.labels.words.map { isKnown(String(decoding: $0, as: UTF8.self), role) }
        guard known.contains(false) else { continue }
        found.formUnion(column.codes.indices.filter { !known[Int(column.codes[$0])] })
      case .cell, .text: continue
      }
    }
    return found
  }

  private func isKnown(_ label: String, _ role: Role) -> Bool {
    if case .group = role { return asked.group(label.cleaned, number) != nil }
    return ["", String(number)].contains(label.cleaned)
  }

  private static func doubtful(_ names: PackedNames) -> [Int] {
    if names.isEachSaid, names.order != nil { return [] }
    let rows = Dictionary(grouping: 0..<names.count) { names[$0] }
    return rows.flatMap { $0.key.isEmpty || $0.value.count > 1 ? $0.value : [] }
  }

  /// The rows of these respondents.
  func rows(of who: Set<String>, in part: BulkPart) -> [Int] {
    zip(roles, part.columns).flatMap { role, column -> [Int] in
      guard case .respondent = role, !who.isEmpty else { return [] }
      return (0..<column.names.count).filter { who.contains(column.names[$0]) }
    }
  }

  /// True for each row that says anything.
  static func isFilled(_ sheets: PackedSheets) -> [Bool] {
    var filled = Array(repeating: UInt8(0), count: sheets.names.count)
    for column in sheets.columns where !column.isEmpty {
      for row in filled.indices { filled[row] |= column[row] }
    }
    for row in sheets.texts.keys { filled[row] = 1 }
    return filled.map { $0 > 0 }
  }
}
