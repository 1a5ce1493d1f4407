/// How unsure judgements are: for each the probability that it should be 1 higher or 1 lower.
public struct JudgementSpread: Hashable, Sendable {
  /// A probability that is none; row and column from 0, both 0 when it is meant for all.
  public struct OutOfRange: Error, Hashable, Sendable, CustomStringConvertible {
    public let row: Int, column: Int
    public let value: Double

    public var description: String { "row \(row), column \(column): \(value), allowed 0…1" }
  }

  /// What a probability may be.
  public static let allowed = 0.0...1.0

  /// The chance of 1 higher, in 2⁻⁶⁴, one for all or one a judgement; that of 1 lower is the same.
  let halves: [UInt64]

  /// The same probability for every judgement, 0–1: half of it for 1 higher, half for 1 lower.
  public init(_ probability: Double) throws(OutOfRange) {
    halves = [try Self.half(probability, 0, 0)]
  }

  /// A probability a judgement, 0–1, row after row as the judgements; for instance the share of
  /// the panel that judged otherwise.
  ///
  /// - Precondition: as many rows as the matrix, all as long.
  public init(each probabilities: [[Double]]) throws(OutOfRange) {
    var halves: [UInt64] = []
    for (row, cells) in probabilities.enumerated() {
      for (column, cell) in cells.enumerated() { halves.append(try Self.half(cell, row, column)) }
    }
    self.halves = halves
  }

  private static func half(
    _ probability: Double, _ row: Int, _ column: Int
  ) throws(OutOfRange) -> UInt64 {
    // NB: not a number lies in no range.
    guard allowed.contains(probability) else {
      throw OutOfRange(row: row, column: column, value: probability)
    }
    return UInt64(probability * 0x1p63)
  }
}
