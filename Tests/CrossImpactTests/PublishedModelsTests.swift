import CrossImpact
import Testing

/// Models of the Stockholm Environment Institute whose scenarios ScenarioWizard found.
struct PublishedModelsTests {
  @Test func `a country and its region have the sixteen scenarios that ScenarioWizard found`()
    throws
  {
    let matrix = try CrossImpactMatrix(
      variantCounts: RegionalSample.variantCounts, rows: RegionalSample.rows)
    let published = RegionalSample.solutions.map {
      "\($0.variants): \($0.consistencyValue), \($0.totalImpactScore)"
    }
    #expect(published.count == 16)
    try Self.check(matrix, against: published)
  }

  @Test
  func
    `the country and its region in the world have the twenty scenarios that ScenarioWizard found`()
    throws
  {
    let published = NestedSample.solutions.map { "\($0.variants): 0, \($0.totalImpactScore)" }
    #expect(published.count == 20)
    try Self.check(try NestedSample.matrix(), against: published)
  }

  @Test
  func `in a world of two kinds they have the fifteen scenarios that ScenarioWizard found`() throws
  {
    let published = SimplifiedSample.solutions.map {
      "\($0.variants): \($0.consistencyValue), \($0.totalImpactScore)"
    }
    #expect(published.count == 15)
    try Self.check(try SimplifiedSample.matrix(), against: published)
  }

  /// Whether the scenarios, their consistency value and total impact score are those of lines.
  private static func check(_ matrix: CrossImpactMatrix, against published: [String]) throws {
    let found = ConsistentScenarios.find(in: matrix, threads: 2)
    #expect(found.isComplete && found.total == published.count)
    let ours = found.configurations.map { configuration in
      let variants = configuration.variants.map { "\($0 + 1)" }.joined(separator: " ")
      let balance = ImpactBalance(of: configuration, in: matrix)
      return "\(variants): \(balance.consistencyValue ?? -9), \(balance.totalImpactScore)"
    }
    #expect(Set(ours) == Set(published))
  }
}
