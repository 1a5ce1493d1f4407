import CrossImpact
import Testing

/// The worked examples of the guides come out as printed.
struct GuideTests {
  @Test func `the guide to consistency prints what comes out`() throws {
    let guide = try GuideExample("Consistency")
    let matrix = guide.matrix
    func rows(_ balance: ImpactBalance) -> String {
      balance.balances.map { $0.map(String.init).joined(separator: " ") }.joined(separator: " / ")
    }
    let balance = ImpactBalance(of: guide.configuration(guide["scenario"]), in: matrix)
    #expect(rows(balance) == guide["balances"])
    #expect(balance.consistencyValue == Int(guide["consistency value"]))
    #expect(balance.totalImpactScore == Int(guide["total impact score"]))
    let weight = Basins(of: matrix)?.weight(of: balance.configuration)
    #expect(weight == Int(guide["weight"]))
    let other = ImpactBalance(of: guide.configuration(guide["other"]), in: matrix)
    #expect(rows(other) == guide["other balances"])
    let inconsistencies = other.inconsistencies.map(String.init).joined(separator: " ")
    #expect(inconsistencies == guide["other inconsistencies"])
    let causes = other.causes(of: 0, in: matrix).map { cause in
      "\(matrix.descriptors[cause.descriptor].variants[cause.variant].name) \(cause.support)"
    }
    #expect(causes == [guide["for dear"], guide["against dear"]])
  }

  @Test func `the guide to enumeration prints what comes out`() throws {
    let guide = try GuideExample("Enumeration")
    let matrix = guide.matrix
    #expect(
      guide.names(ConsistentScenarios.find(in: matrix).configurations) == guide["consistent"])
    #expect(
      ConsistentScenarios.find(in: matrix, tolerance: 2).total == Int(guide["with tolerance 2"]))
    let dear = PartialConfiguration(of: matrix, fixed: [0: [1]])
    #expect(
      guide.names(ConsistentScenarios.find(in: matrix, within: dear).configurations)
        == guide["with dear"])
  }

  @Test func `the guide to four scenarios prints what comes out`() throws {
    let guide = try GuideExample("CheckingFourScenarios")
    let matrix = guide.matrix
    let letters = ["A", "B", "C", "D"]
    let check = FourScenarioCheck(
      of: letters.map { guide.configuration(guide[$0]) },
      in: Quadrants.corners(
        vertical: CrossAxis(descriptor: 0, first: [0], second: [1]),
        horizontal: CrossAxis(descriptor: 1, first: [0], second: [1]), of: matrix), of: matrix)
    for (letter, scenario) in zip(letters, check.scenarios) {
      #expect(scenario.isInCorner)
      #expect(scenario.balance.inconsistency == Int(guide["\(letter) inconsistency"]))
      #expect(
        guide.names(scenario.completions.configurations) == guide["\(letter) completions"])
      if let least = scenario.leastInconsistent {
        #expect(guide.names(least.configuration) == guide["\(letter) least inconsistent"])
      }
    }
    let repair = try #require(check.scenarios[1].repair?.changes.first)
    let variants = matrix.descriptors[repair.descriptor].variants
    #expect("\(variants[repair.from].name) → \(variants[repair.to].name)" == guide["B repair"])
    #expect(check.scenarios[3].margin == Int(guide["D margin"]))
  }

  @Test func `the guide to unsure judgements prints what comes out`() throws {
    let guide = try GuideExample("UnsureJudgements")
    let spread = try JudgementSpread(try #require(Double(guide["spread"])))
    var random = SplitMix64(77)
    for name in ["cheap site grows", "dear home shrinks"] {
      let noise = JudgementNoise(
        of: guide.configuration(name), in: guide.matrix, spread: spread, draws: 40_000,
        using: &random)
      let exact = try #require(Double(guide[name]))
      #expect(abs(noise.probability - exact) < 4 * noise.standardError, "\(name)")
    }
  }

  @Test func `the guide to diverse scenarios prints what comes out`() throws {
    let guide = try GuideExample("DiverseScenarios")
    let matrix = guide.matrix
    let set = guide.configurations(guide["set"])
    let diversity = Diversity(of: set, in: matrix)
    #expect(agrees(diversity.least, with: guide["least"]))
    #expect(agrees(diversity.mean, with: guide["mean"]))
    #expect(agrees(diversity.coverage, with: guide["coverage"]))
    #expect(
      agrees(Diversity(of: set, in: matrix, by: .ordinal).mean, with: guide["ordinal mean"]))
    let corners = [[0, 0], [0, 1], [1, 1], [1, 0]].map { corner in
      (0..<3).map { Configuration(corner + [$0]) }
    }
    let choice = DiverseChoice.onePerCorner(of: corners, in: matrix)
    #expect(guide.names(choice.configurations) == guide["one per corner"])
    #expect(
      agrees(Diversity(of: choice.configurations, in: matrix).least, with: guide["its least"]))
  }

  @Test func `the guide to files shows a file that is read, and written as it stands`() throws {
    let text = try GuideExample.lines(of: "ScenarioWizardFiles").joined(separator: "\n") + "\n"
    let project = try ScenarioWizardProject(text: text)
    #expect(project.text == text)
    #expect(project.matrix.descriptors.map(\.name) == ["Energy", "Work"])
    #expect(ConsistentScenarios.find(in: project.matrix).configurations.isEmpty)
    let basins = try #require(Basins(of: project.matrix))
    #expect(basins.attractors.map(\.weight) == [4])
  }
}
