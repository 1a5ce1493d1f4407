/// What many participants handed in on one form, as columns of one-byte codes: a million of them
/// take no more than a byte a cell and their names.
///
/// As a collection it makes each ``Sheet`` when it is looked at.
public struct PackedSheets: Sendable {
  /// The participants, a name a row, in printable ASCII.
  public let names: PackedNames
  /// The groups that answer.
  public let groups: [StakeholderGroup.ID]
  /// The place of the group of each row among the groups.
  public let group: [UInt8]
  /// A column of codes for each cell of the form; an empty column says nothing in any row.
  public private(set) var columns: [[UInt8]]
  /// Comments and open answers, by row and by the name of their column.
  public private(set) var texts: [Int: [String: String]]
  /// The rows that are handed in, in their order.
  public private(set) var rows: [Int]

  /// Sheets of rows that lie beside each other.
  ///
  /// - Parameters:
  ///   - names: the participants, each once.
  ///   - groups: the groups that answer.
  ///   - group: a place in `groups` for each row.
  ///   - columns: for each cell of the form a code a row, or none at all.
  ///   - texts: what was written, by row and name; what is empty is left out.
  ///   - rows: the rows that are handed in, in their order.
  public init(
    names: PackedNames, groups: [StakeholderGroup.ID], group: [UInt8], columns: [[UInt8]],
    texts: [Int: [String: String]] = [:], rows: [Int]
  ) {
    (self.names, self.groups, self.group) = (names, groups, group)
    (self.columns, self.texts, self.rows) = (columns, texts, rows)
  }

  /// The sheet of a row.
  ///
  /// - Parameter row: its place among the names.
  public func sheet(of row: Int) -> Sheet {
    Sheet(
      participant: Participant.ID(rawValue: names[row]), group: groups[Int(group[row])],
      codes: columns.map { $0.isEmpty ? 0 : $0[row] }, texts: texts[row] ?? [:])
  }

  /// Writes what a participant had said before where the columns say nothing.
  ///
  /// - Parameters:
  ///   - row: whose it is.
  ///   - old: the sheet as it stood, on the same form.
  ///   - cells: the cells that are kept.
  ///   - names: the texts that are not kept.
  public mutating func keep(
    _ old: Sheet, in row: Int, cells: [Int], textsBut names: Set<String>
  ) {
    for place in cells where place < old.codes.count && old.codes[place] > 0 {
      if columns[place].isEmpty { columns[place] = Array(repeating: 0, count: self.names.count) }
      columns[place][row] = old.codes[place]
    }
    let kept = old.texts.filter { !names.contains($0.key) }
    if !kept.isEmpty { texts[row, default: [:]].merge(kept) { new, _ in new } }
  }

  /// The same sheets, of which only some are handed in.
  ///
  /// - Parameter isHandedIn: true for a row that is.
  public func only(_ isHandedIn: (Int) -> Bool) -> PackedSheets {
    var own = self
    own.rows = rows.filter(isHandedIn)
    return own
  }
}

extension PackedSheets: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }
  public subscript(place: Int) -> Sheet { sheet(of: rows[place]) }
}

extension Form {
  /// Tells whether packed sheets fit this form, as ``check(_:)`` does for one.
  ///
  /// - Parameter sheets: the sheets, none of which is a withdrawal.
  /// - Throws: ``SheetError`` for columns that the form does not have, or a code that a cell lacks.
  public func check(_ sheets: PackedSheets) throws(SheetError) {
    guard sheets.columns.count == cellCount else {
      throw .wrongLength(sheets.columns.count, expected: cellCount)
    }
    for (place, column) in sheets.columns.enumerated() {
      let highest = Int(column.max() ?? 0)
      if highest > levels(at: place) + 1 { throw .badCode(highest, place: place) }
    }
  }
}
