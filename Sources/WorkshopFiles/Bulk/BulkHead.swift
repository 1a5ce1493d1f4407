/// The first records of a table.
struct BulkHead {
  /// The cells of the first two records; of one when there are no more.
  let records: [[String]]
  let delimiter: UInt8
  /// Where the first record begins, and where the next one does.
  let start: Int, end: Int

  /// House: longer records are read in the careful way.
  private static let most = 1 << 16

  /// - Returns: `nil` when the file does not begin with a line of UTF-8.
  init?(of file: BulkFile) { self.init(of: file.bytes(from: 0, atMost: Self.most)) }

  /// - Returns: `nil` when the bytes of the file do not begin with a line of UTF-8.
  init?(of all: [UInt8]) {
    let bytes = Array(all.prefix(Self.most))
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    start = mark + bytes[mark...].prefix { $0 == CSVDialect.lineFeed || $0 == 0x0D }.count
    guard let first = Self.line(in: bytes, from: start) else { return nil }
    let second = Self.line(in: bytes, from: first.next)
    (delimiter, end) = (CSVDialect.delimiter(of: first.text.utf8), first.next)
    var reader = CSVReader([first.text, second?.text ?? ""].joined(separator: "\n"))
    guard let head = reader.next(), reader.problems.isEmpty else { return nil }
    records = [head.cells] + [reader.next()].compactMap { $0?.cells }
  }

  /// The line from a place on, and where the next one begins.
  private static func line(in bytes: [UInt8], from start: Int) -> (text: String, next: Int)? {
    guard let end = bytes[start...].firstIndex(of: CSVDialect.lineFeed) else { return nil }
    let line = bytes[start..<end].last == 0x0D ? bytes[start..<(end - 1)] : bytes[start..<end]
    guard !line.contains(where: { $0 == 0 || $0 == 0x0D }) else { return nil }
    return String(validating: line, as: UTF8.self).map { ($0, end + 1) }
  }
}
