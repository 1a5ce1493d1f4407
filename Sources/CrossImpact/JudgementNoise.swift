/// How likely a scenario stays consistent when the judgements are as unsure as they are.
public struct JudgementNoise: Hashable, Sendable {
  /// How many matrices are drawn when nothing else is asked.
  ///
  /// House: the standard error stays below 0.012.
  public static let usualDraws = 2_000

  /// How many matrices were drawn.
  public let draws: Int
  /// In how many of them the scenario was consistent.
  public let consistent: Int
  /// In how many of them each descriptor had a better variant.
  public let failures: [Int]

  /// The share of matrices in which the scenario was consistent, 0–1.
  public var probability: Double { Double(consistent) / Double(draws) }
  /// The standard error of ``probability`` from the number of draws, 0–½.
  public var standardError: Double {
    (probability * (1 - probability) / Double(draws)).squareRoot()
  }

  /// Draws matrices in which each judgement between descriptors is 1 higher or 1 lower with its
  /// probability, each for itself.
  ///
  /// The same generator gives the same answer. Judgements of a descriptor on itself stay.
  ///
  /// - Parameters:
  ///   - configuration: the scenario.
  ///   - matrix: the judgements.
  ///   - spread: how unsure they are.
  ///   - draws: 1 or more.
  ///   - tolerance: how large an inconsistency is accepted; below 0 counts as 0.
  ///   - generator: where the chances come from.
  /// - Precondition: configuration and spread belong to the matrix, and draws are 1 or more.
  public init(
    of configuration: Configuration, in matrix: CrossImpactMatrix, spread: JudgementSpread,
    draws: Int = usualDraws, tolerance: Int = 0, using generator: inout some RandomNumberGenerator
  ) {
    let cells = matrix.columnCount * matrix.columnCount
    precondition(spread.halves.count == 1 || spread.halves.count == cells, "a spread a judgement")
    precondition(draws > 0, "at least one draw")
    let balance = ImpactBalance(of: configuration, in: matrix)
    let sure = balance.balances.flatMap { $0 }
    var consistent = 0
    var failures = Array(repeating: 0, count: matrix.descriptors.count)
    for _ in 0..<draws {
      var balances = sure
      Self.disturb(&balances, configuration, matrix, spread, &generator)
      var stands = true
      for (descriptor, variant) in configuration.variants.enumerated() {
        let own = balances[matrix.offsets[descriptor]..<matrix.offsets[descriptor + 1]]
        let gap = (own.max() ?? 0) - own[own.startIndex + variant]
        if gap > max(0, tolerance) {
          stands = false
          failures[descriptor] += 1
        }
      }
      consistent += stands ? 1 : 0
    }
    (self.draws, self.consistent, self.failures) = (draws, consistent, failures)
  }

  /// Only the rows of the chosen variants matter to their scenario.
  private static func disturb(
    _ balances: inout [Int], _ configuration: Configuration, _ matrix: CrossImpactMatrix,
    _ spread: JudgementSpread, _ generator: inout some RandomNumberGenerator
  ) {
    let one = spread.halves.count == 1
    for (source, variant) in configuration.variants.enumerated() {
      let own = matrix.offsets[source]..<matrix.offsets[source + 1]
      let row = matrix.column(source, variant) * matrix.columnCount
      for column in balances.indices where !own.contains(column) {
        let half = spread.halves[one ? 0 : row + column]
        let chance = generator.next()
        if chance < half {
          balances[column] += 1
        } else if ~chance < half {
          balances[column] -= 1
        }
      }
    }
  }
}
