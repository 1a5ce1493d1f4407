import CrossImpact
import Testing

struct ImpactCauseTests {
  @Test func `the judgements for and against D1 in Weimer-Jehle's example are named`() throws {
    let matrix = try Somewhereland.matrix()
    let balance = ImpactBalance(of: Somewhereland.named("A2 B1 C3 D1 E1 F1"), in: matrix)
    let causes = balance.causes(of: 3, in: matrix)
    #expect(causes.map(\.descriptor) == [0, 2, 5])
    #expect(causes.map(\.variant) == [1, 2, 0])
    #expect(causes.map(\.onChosen) == [-2, -2, -3])
    #expect(causes.map(\.onRival) == [2, 2, 3])
    #expect(causes.map(\.support) == [-4, -4, -6])
  }

  @Test func `pro comes before contra, and together they are the consistency value`() throws {
    var random = SplitMix64(2)
    for _ in 0..<100 {
      let matrix = try RandomMatrix.matrix([3, 2, 3, 4, 1], using: &random)
      let variants = [3, 2, 3, 4, 1].map { Int.random(in: 0..<$0, using: &random) }
      let balance = ImpactBalance(of: Configuration(variants), in: matrix)
      for descriptor in variants.indices {
        let supports = balance.causes(of: descriptor, in: matrix).map(\.support)
        #expect(supports == supports.sorted(by: >))
        #expect(!supports.contains(0))
        #expect(supports.reduce(0, +) == balance.consistencyValues[descriptor] ?? 0)
      }
    }
  }

  @Test func `a descriptor without a rival needs no cause`() throws {
    let matrix = try CrossImpactMatrix(
      variantCounts: [1, 2], rows: [[3, 1, 2], [7, 0, 0], [7, 0, 0]])
    let balance = ImpactBalance(of: Configuration([0, 0]), in: matrix)
    #expect(balance.causes(of: 0, in: matrix).isEmpty)
  }
}
