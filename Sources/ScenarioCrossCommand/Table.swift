/// A table as a terminal shows it: its columns line up, and the last takes what is left.
///
/// Where too little is left, a last column of text goes below the others; where those do not fit, or
/// the last is short as a number, every record is a block of its own.
struct Table {
  /// The line of names; none where a record is a block, since then each cell has its name.
  let head: String?
  /// The records, each in one line or more.
  let rows: [String]

  /// All lines, the head first.
  var lines: [String] { (head.map { [$0] } ?? []) + rows }

  /// The last column has at least so many columns of the screen, if it needs them.
  private static let fewestLeft = 20

  /// Lays out records; `names` stand above the columns.
  init(_ records: [[String]], names: [String]? = nil, width: Int = Terminal.width) {
    let all = (names.map { [$0] } ?? []) + records
    let widths = (0..<(all.map(\.count).max() ?? 0)).map { column in
      all.map { $0.count > column ? Terminal.width(of: $0[column]) : 0 }.max() ?? 0
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let last = widths.last ?? 0
    let isBeside = before + min(last, Self.fewestLeft) <= width
    let isBelow = before - 2 <= width && last > Self.fewestLeft
    guard isBeside || isBelow else {
      (head, rows) = (nil, records.map { Self.block($0, names ?? [], width) })
      return
    }
    func line(_ record: [String]) -> String {
      isBeside
        ? Self.beside(record, widths, width - before) : Self.below(record, widths, width)
    }
    (head, rows) = (names.map(line), records.map(line))
  }

  private static func beside(_ record: [String], _ widths: [Int], _ left: Int) -> String {
    let head = aligned(record, widths)
    guard record.count == widths.count, let last = record.last, !last.isEmpty else { return head }
    return head
      + Fitting.lines(of: last, to: left)
      .joined(separator: "\n" + String(repeating: " ", count: Terminal.width(of: head)))
  }

  private static func below(_ record: [String], _ widths: [Int], _ width: Int) -> String {
    let head = trimmed(aligned(record, widths))
    guard record.count == widths.count, let last = record.last, !last.isEmpty else { return head }
    return ([head] + Fitting.lines(of: "  " + last, to: width, indent: 2)).joined(separator: "\n")
  }

  /// A record below its first cell, as many cells on a line as it holds, each behind its name; a
  /// last cell that is long begins a line and needs no name.
  private static func block(_ record: [String], _ names: [String], _ width: Int) -> String {
    var lines = [record.first ?? ""]
    var line = ""
    for (place, cell) in record.enumerated().dropFirst() where !cell.isEmpty {
      let isLong = place == record.count - 1 && Terminal.width(of: cell) > fewestLeft
      let name = place < names.count && !isLong ? names[place] : ""
      let text = name.isEmpty ? cell : "\(name) \(cell)"
      if !line.isEmpty, isLong || Terminal.width(of: "\(line)  \(text)") > width {
        lines.append(line)
        line = ""
      }
      line += "  " + text
    }
    return (line.isEmpty ? lines : lines + [line]).flatMap { line in
      Terminal.width(of: line) <= width ? [line] : Fitting.lines(of: line, to: width, indent: 2)
    }.joined(separator: "\n")
  }

  /// The cells before the last column.
  private static func aligned(_ record: [String], _ widths: [Int]) -> String {
    zip(record, widths.dropLast()).map { Terminal.padded($0, to: $1 + 2) }.joined()
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
