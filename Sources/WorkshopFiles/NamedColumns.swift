import ScenarioMethod

/// The columns of a table by their names, whatever explanation stands behind a name in its head:
/// `impact (1 = small, 5 = large)` is `impact`.
struct NamedColumns {
  private(set) var problems: [FileProblem] = []
  private var heads: [String: String] = [:]

  /// Finds the columns that have one of these names.
  ///
  /// A head that is none of them is refused with the nearest, and so is a name that comes twice.
  init(of table: CSVTable, file: String, known: [String]) {
    for head in table.header {
      guard let name = Self.name(in: head, known) else {
        problems.append(FileProblem(file, table.line, .unknown(head, allowed: known)))
        continue
      }
      if heads.updateValue(head, forKey: name) != nil {
        problems.append(FileProblem(file, table.line, .saidOnLine(name, table.line)))
      }
    }
  }

  /// The known name with which a head begins; the longest, since one may begin another.
  static func name(in head: String, _ known: [String]) -> String? {
    let head = head.hasPrefix("'") ? String(head.dropFirst()) : head
    return known.filter { head == $0 || head.hasPrefix($0 + " (") }.max { $0.count < $1.count }
  }

  func has(_ name: String) -> Bool { heads[name] != nil }

  /// The cell of that name; `nil` when the table has no such column.
  subscript(_ name: String, _ row: CSVTable.Row) -> String? { heads[name].map { row[$0].cleaned } }
}
