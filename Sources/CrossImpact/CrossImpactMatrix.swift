/// Judgements of how each variant furthers or hampers each other one.
///
/// A judgement is an integer, usually −3…+3: what the variant of its row does to the variant of
/// its column. Rows and columns run over all variants of the first descriptor, then of the second,
/// and so on. Between variants of one descriptor it should be 0; see ``selfImpacts``.
///
/// Source: `weimerjehle2006`.
public struct CrossImpactMatrix: Hashable, Sendable {
  /// The most variants of one descriptor.
  ///
  /// House: a set of them fits a machine word; no study has a tenth of it.
  public static let mostVariants = 32
  /// The largest sum of the strongest judgements on one variant, one a descriptor.
  ///
  /// House: the difference of two balances fits 16 bits, and 2,500 descriptors at ±3 stay below.
  public static let largestBalance = 8_000

  /// In the order of the rows.
  public let descriptors: [Descriptor]
  /// All judgements, row after row; ``columnCount`` a row.
  public let judgements: [Int16]
  /// Where the variants of each descriptor begin among the rows and columns, and one more: the
  /// number of columns.
  let offsets: [Int]

  /// A matrix of these judgements, row after row.
  ///
  /// - Throws: everything that is wrong, at once.
  public init(_ descriptors: [Descriptor], rows: [[Int]]) throws(CrossImpactRefusal) {
    let counts = descriptors.map(\.variants.count)
    let problems = Self.problems(counts, rows)
    guard problems.isEmpty else { throw CrossImpactRefusal(problems: problems) }
    self.descriptors = descriptors
    judgements = rows.flatMap { $0.map { Int16($0) } }
    offsets = Self.offsets(counts)
  }

  /// A matrix whose descriptors and variants have no names.
  public init(variantCounts: [Int], rows: [[Int]]) throws(CrossImpactRefusal) {
    let descriptors = variantCounts.map {
      Descriptor("", Array(repeating: "", count: max(0, $0)))
    }
    try self.init(descriptors, rows: rows)
  }

  /// How many rows and columns there are: all variants together.
  public var columnCount: Int { offsets[descriptors.count] }

  /// How many variants a descriptor has.
  public func variantCount(of descriptor: Int) -> Int {
    offsets[descriptor + 1] - offsets[descriptor]
  }

  /// The row and column of a variant, from 0.
  public func column(_ descriptor: Int, _ variant: Int) -> Int { offsets[descriptor] + variant }

  /// The judgement in a row and a column, from 0.
  public func judgement(_ row: Int, _ column: Int) -> Int {
    Int(judgements[row * columnCount + column])
  }

  /// The judgements row by row.
  public var rows: [[Int]] {
    (0..<columnCount).map { row in (0..<columnCount).map { judgement(row, $0) } }
  }

  /// The descriptors whose own variants are judged to influence each other, from 0.
  ///
  /// The method leaves these judgements 0. They are counted as they stand; say so to the panel.
  public var selfImpacts: [Int] {
    descriptors.indices.filter { descriptor in
      let own = offsets[descriptor]..<offsets[descriptor + 1]
      return own.contains { row in own.contains { judgement(row, $0) != 0 } }
    }
  }

  /// How many configurations there are; `nil` when more than an `Int` holds.
  public var configurationCount: Int? { Self.product(descriptors.map(\.variants.count)) }

  /// The product of counts; `nil` when more than an `Int` holds.
  static func product(_ counts: [Int]) -> Int? {
    guard !counts.contains(0) else { return 0 }
    var product = 1
    for count in counts {
      let (next, overflow) = product.multipliedReportingOverflow(by: count)
      guard !overflow else { return nil }
      product = next
    }
    return product
  }

  static func offsets(_ counts: [Int]) -> [Int] {
    counts.reduce(into: [0]) { offsets, count in offsets.append(offsets[offsets.count - 1] + count)
    }
  }
}

extension CrossImpactMatrix {
  private static func problems(_ counts: [Int], _ rows: [[Int]]) -> [CrossImpactProblem] {
    guard !counts.isEmpty else { return [.noDescriptors] }
    var problems: [CrossImpactProblem] = []
    for (descriptor, count) in counts.enumerated() {
      if count < 1 { problems.append(.noVariants(descriptor: descriptor)) }
      if count > mostVariants {
        problems.append(.tooManyVariants(descriptor: descriptor, found: count))
      }
    }
    let columns = counts.reduce(0, +)
    if rows.count != columns {
      problems.append(.wrongRowCount(found: rows.count, expected: columns))
    }
    for (row, cells) in rows.enumerated() where cells.count != columns {
      problems.append(.wrongCellCount(row: row, found: cells.count, expected: columns))
    }
    return problems.isEmpty ? tooLarge(offsets(counts), rows) : problems
  }

  private static func tooLarge(_ offsets: [Int], _ rows: [[Int]]) -> [CrossImpactProblem] {
    rows.indices.compactMap { column in
      var balance = 0
      for (start, end) in zip(offsets, offsets.dropFirst()) {
        // NB: a single judgement may be as large as an integer can be, and must not trap.
        let strongest = rows[start..<end].map { $0[column].magnitude }.max() ?? 0
        balance = min(Int.max / 2, balance + Int(min(strongest, UInt(Int.max / 4))))
      }
      return balance > largestBalance ? .balanceTooLarge(column: column, found: balance) : nil
    }
  }
}
