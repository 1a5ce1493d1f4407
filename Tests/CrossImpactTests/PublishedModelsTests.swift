import CrossImpact
import Testing

/// Models of the Stockholm Environment Institute whose scenarios ScenarioWizard found.
struct PublishedModelsTests {
  @Test func `a country and its region have the sixteen scenarios that ScenarioWizard found`()
    throws
  {
    let matrix = try CrossImpactMatrix(
      variantCounts: RegionalSample.variantCounts, rows: RegionalSample.rows)
    let found = ConsistentScenarios.find(in: matrix, threads: 2)
    #expect(found.isComplete && found.total == 16)
    let ours = found.configurations.map { configuration in
      let balance = ImpactBalance(of: configuration, in: matrix)
      let variants = configuration.variants.map { "\($0 + 1)" }.joined(separator: " ")
      return "\(variants): \(balance.consistencyValue ?? -9), \(balance.totalImpactScore)"
    }
    let published = RegionalSample.solutions.map {
      "\($0.variants): \($0.consistencyValue), \($0.totalImpactScore)"
    }
    #expect(Set(ours) == Set(published))
  }

  @Test
  func
    `the country and its region in the world have the twenty scenarios that ScenarioWizard found`()
    throws
  {
    let matrix = try NestedSample.matrix()
    let found = ConsistentScenarios.find(in: matrix, threads: 2)
    #expect(found.isComplete && found.total == 20)
    let ours = found.configurations.map { configuration in
      let variants = configuration.variants.map { "\($0 + 1)" }.joined(separator: " ")
      let balance = ImpactBalance(of: configuration, in: matrix)
      return "\(variants): \(balance.consistencyValue ?? -9), \(balance.totalImpactScore)"
    }
    let published = NestedSample.solutions.map { "\($0.variants): 0, \($0.totalImpactScore)" }
    #expect(Set(ours) == Set(published))
  }
}
