/// Names one after the other, without a string for each.
public struct PackedNames: Hashable, Sendable {
  /// The bytes of all names.
  public private(set) var bytes: [UInt8] = []
  /// Where each name ends among the bytes.
  private var ends: [UInt32] = []

  /// No names.
  public init() {}

  /// The most bytes that all names may have together: as many as 32 bits count.
  public static let most = Int(UInt32.max)

  /// How many names there are.
  public var count: Int { ends.count }

  /// Where the name of a row stands among the bytes.
  ///
  /// - Parameter row: from 0.
  public func range(_ row: Int) -> Range<Int> {
    Int(row == 0 ? 0 : ends[row - 1])..<Int(ends[row])
  }

  /// The name of a row, from 0.
  public subscript(row: Int) -> String { String(decoding: bytes[range(row)], as: UTF8.self) }

  /// True when no name is empty.
  public var isEachSaid: Bool { (0..<count).allSatisfy { !range($0).isEmpty } }

  /// Adds the name of the next row.
  ///
  /// - Parameter name: its bytes in UTF-8; all names together are no more than ``most``.
  public mutating func append(_ name: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: name)
    ends.append(UInt32(bytes.count))
  }

  /// Adds the name of the next row.
  ///
  /// - Parameter name: no longer than all names together may be.
  public mutating func append(_ name: String) {
    bytes += name.utf8
    ends.append(UInt32(bytes.count))
  }

  /// Adds other names behind these.
  ///
  /// - Parameter other: the names of the rows that follow.
  public mutating func append(_ other: PackedNames) {
    let start = UInt32(bytes.count)
    bytes += other.bytes
    ends += other.ends.map { $0 + start }
  }

  /// Forgets names.
  ///
  /// - Parameter row: the first that is forgotten, with all behind it.
  public mutating func forget(from row: Int) {
    guard row < count else { return }
    bytes.removeSubrange(range(row).lowerBound...)
    ends.removeSubrange(row...)
  }

  /// Makes room, so that names that are added need no more of it.
  ///
  /// - Parameter count: for how many names of some eight bytes.
  public mutating func reserve(_ count: Int) {
    ends.reserveCapacity(count)
    bytes.reserveCapacity(count * 8)
  }

  /// The rows in the order of their names, byte by byte; `nil` when two have the same name.
  public var order: [Int]? {
    let heads = (0..<count).map { row in
      bytes[range(row)].prefix(8).enumerated().reduce(UInt64(0)) {
        $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset)
      }
    }
    func isBefore(_ a: Int, _ b: Int) -> Bool {
      if heads[a] != heads[b] { return heads[a] < heads[b] }
      return bytes[range(a)].lexicographicallyPrecedes(bytes[range(b)])
    }
    var rows = Array(0..<count)
    let isSorted = rows.dropFirst().allSatisfy { isBefore($0 - 1, $0) }
    if isSorted { return rows }
    rows.sort(by: isBefore)
    return zip(rows, rows.dropFirst()).allSatisfy(isBefore) ? rows : nil
  }
}
