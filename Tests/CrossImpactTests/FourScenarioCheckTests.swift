import CrossImpact
import Testing

struct FourScenarioCheckTests {
  static func corners(_ matrix: CrossImpactMatrix) -> [PartialConfiguration] {
    Quadrants.corners(
      vertical: CrossAxis(descriptor: 0, first: [0], second: [1]),
      horizontal: CrossAxis(descriptor: 3, first: [1], second: [0]), of: matrix)
  }

  @Test func `each corner of Somewhereland says what is possible in it`() throws {
    let matrix = try Somewhereland.matrix()
    let proposals = [
      "A1 B3 C1 D2 E3 F3", "A1 B3 C2 D1 E1 F1", "A2 B1 C3 D1 E1 F1", "A2 B1 C3 D2 E2 F1",
    ].map(Somewhereland.named)
    let check = FourScenarioCheck(of: proposals, in: Self.corners(matrix), of: matrix)
    #expect(check.scenarios.map(\.isConsistent) == [true, false, false, true])
    #expect(check.scenarios.map(\.isInCorner) == [true, true, true, true])
    #expect(check.scenarios.map { $0.completions.configurations.count } == [1, 3, 0, 2])
    #expect(check.scenarios.map(\.margin) == [1, -6, -14, 0])
    #expect(check.scenarios.map { $0.repair?.changes.count } == [0, 1, nil, 0])
    #expect(check.scenarios.map { $0.leastInconsistent == nil } == [true, true, false, true])
    #expect(!check.holds)
    #expect(check.diversity == Diversity(of: proposals, in: matrix))
  }

  @Test func `four consistent scenarios hold, but not in the wrong corners`() throws {
    let matrix = try Somewhereland.matrix()
    let proposals = [
      "A1 B3 C1 D2 E3 F3", "A1 B3 C2 D1 E1 F2", "A3 B1 C2 D1 E1 F2", "A3 B1 C3 D2 E1 F1",
    ].map(Somewhereland.named)
    let corners = Quadrants.corners(
      vertical: CrossAxis(descriptor: 0, first: [0], second: [1, 2]),
      horizontal: CrossAxis(descriptor: 3, first: [1], second: [0]), of: matrix)
    #expect(FourScenarioCheck(of: proposals, in: corners, of: matrix).holds)
    let turned = FourScenarioCheck(of: proposals.reversed(), in: corners, of: matrix)
    #expect(turned.scenarios.map(\.isConsistent) == [true, true, true, true])
    #expect(turned.scenarios.map(\.isInCorner) == [false, false, false, false])
    #expect(!turned.holds)
    // Outside its corner a proposal is brought back into it.
    #expect(turned.scenarios.allSatisfy { $0.repair.map { !$0.changes.isEmpty } ?? false })
  }

  @Test func `a tolerance accepts what it says`() throws {
    let matrix = try Somewhereland.matrix()
    let proposal = Somewhereland.named("A2 B1 C3 D1 E1 F1")
    let corner = PartialConfiguration(of: matrix, fixed: [0: [1], 3: [0]])
    let strict = ScenarioCheck(of: proposal, in: corner, of: matrix, tolerance: 13)
    let lenient = ScenarioCheck(of: proposal, in: corner, of: matrix, tolerance: 14)
    #expect(!strict.isConsistent)
    #expect(lenient.isConsistent)
    #expect(lenient.repair?.changes.isEmpty == true)
    #expect(ScenarioCheck(of: proposal, in: corner, of: matrix, tolerance: -1).tolerance == 0)
  }
}
