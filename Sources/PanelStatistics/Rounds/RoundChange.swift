/// How much one item's answers changed between two rounds of the same people.
///
/// Stability is not consensus: a panel may stay split.
///
/// Source: `scheibe1975`.
public struct RoundChange: Equatable, Sendable {
  /// The shift of the distribution up to which an item is stable: 15 %.
  ///
  /// Source: `scheibe1975`.
  public static let stableBelow = 0.15

  /// Half of the summed differences of the two distributions, 0…1: the share of answers that would have
  /// to move to make one into the other.
  public let shift: Double
  /// The share of people whose own answer changed, 0…1; at least ``shift``.
  public let changed: Double
  /// The difference of van der Eijk's A, second less first; undefined where A is.
  public let agreement: Statistic<Double>
  /// How many answered in both rounds.
  public let n: Int
  /// True when the shift is at most ``stableBelow``.
  public var isStable: Bool { shift <= Self.stableBelow }

  /// Compares the answers of those who answered in both rounds.
  ///
  /// - Parameter pairs: first by second answer.
  /// - Returns: undefined when nobody answered twice (`noData`).
  public static func of(_ pairs: JointTable) -> Statistic<RoundChange> {
    let n = pairs.total
    guard n > 0 else { return .undefined(.noData) }
    let (first, second) = (pairs.rowCounts, pairs.columnCounts)
    let moved = zip(first.counts, second.counts).reduce(0) { $0 + abs($1.0 - $1.1) }
    let same = (0..<min(pairs.rows, pairs.columns)).reduce(0) { $0 + pairs[$1, $1] }
    let (before, after) = (AgreementA.of(first.frequencies), AgreementA.of(second.frequencies))
    return .value(
      RoundChange(
        shift: Double(moved) / 2 / Double(n), changed: Double(n - same) / Double(n),
        agreement: before.value.map { old in after.map { $0 - old } } ?? before, n: n))
  }
}
