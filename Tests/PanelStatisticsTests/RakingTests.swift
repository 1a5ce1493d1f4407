import PanelStatistics
import Testing

struct RakingTests {
  /// Ten women and thirty men; twenty young and twenty old, unevenly over the two.
  static let sex = Array(repeating: UInt8(1), count: 10) + Array(repeating: UInt8(2), count: 30)
  static let age =
    Array(repeating: UInt8(1), count: 8) + Array(repeating: UInt8(2), count: 2)
    + Array(repeating: UInt8(1), count: 12) + Array(repeating: UInt8(2), count: 18)

  @Test func `Deming and Stephan 1940: the weights reach both margins`() throws {
    let raked = try #require(
      Raking.fitted([Self.sex, Self.age], to: [[50, 50], [40, 60]]).value)
    func share(_ margin: [UInt8], _ category: UInt8) -> Double {
      zip(raked.weights, margin).reduce(0) { $0 + ($1.1 == category ? $1.0 : 0) } / 40
    }
    #expect(abs(share(Self.sex, 1) - 0.5) < 1e-8 && abs(share(Self.age, 1) - 0.4) < 1e-8)
    #expect(close(raked.weights.reduce(0, +), 40))
    #expect(raked.designEffect.effect > 1)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("Raking")
    let margins = example.rows[0...1].map { row in row.compactMap { $0 }.map { UInt8($0) } }
    let targets = example.rows[2...3].map { row in row.compactMap { $0 } }
    let raked = try #require(Raking.fitted(Array(margins), to: Array(targets)).value)
    #expect(agrees(raked.weights.first, with: example["first weight"]))
    #expect(agrees(raked.weights.last, with: example["last weight"]))
    #expect(agrees(raked.designEffect.effect, with: example["design effect"]))
  }

  @Test func `fitting respondent by respondent finds the same weights`() throws {
    var weights = Array(repeating: 1.0, count: 40)
    for _ in 0..<500 {
      for (margin, targets) in [(Self.sex, [20.0, 20]), (Self.age, [16, 24])] {
        for category in 1...2 {
          let inside = weights.indices.filter { Int(margin[$0]) == category }
          let sum = inside.reduce(0) { $0 + weights[$1] }
          for place in inside { weights[place] *= targets[category - 1] / sum }
        }
      }
    }
    let raked = try #require(Raking.fitted([Self.sex, Self.age], to: [[1, 1], [2, 3]]).value)
    #expect(zip(raked.weights, weights).allSatisfy { abs($0 - $1) < 1e-7 })
  }

  @Test func `one margin is post-stratification, and who is unknown in it keeps the weight 1`()
    throws
  {
    let raked = try #require(Raking.fitted([[1, 1, 1, 2, 0]], to: [[0.5, 0.5]]).value)
    for (found, expected) in zip(raked.weights, [2.0 / 3, 2.0 / 3, 2.0 / 3, 2, 1]) {
      #expect(close(found, expected, 1e-8))
    }
  }

  @Test func `what cannot be reached is undefined, with its reason`() {
    #expect(Raking.fitted([[]], to: [[1]]) == .undefined(.noData))
    #expect(Raking.fitted([], to: []) == .undefined(.noData))
    #expect(Raking.fitted([[1, 2]], to: [[0, 0]]) == .undefined(.noData))
    #expect(Raking.fitted([[1, 1]], to: [[0.5, 0.5]]) == .undefined(.tooFewPerGroup))
    // Both margins name the same two people and want other shares of them.
    let contradiction = Raking.fitted([[1, 2], [1, 2]], to: [[0.5, 0.5], [0.2, 0.8]])
    #expect(contradiction == .undefined(.nonConvergence))
  }
}
