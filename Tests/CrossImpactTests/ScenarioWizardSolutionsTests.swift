import CrossImpact
import Testing

struct ScenarioWizardSolutionsTests {
  func problems(_ text: String) throws -> [ScenarioWizardProblem] {
    let matrix = try ScenarioWizardProject(text: GlobalSample.project).matrix
    do throws(ScenarioWizardRefusal) {
      _ = try ScenarioWizardSolutions(text: text, of: matrix)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `the sample's solutions are read`() throws {
    let matrix = try ScenarioWizardProject(text: GlobalSample.project).matrix
    let read = try ScenarioWizardSolutions(text: GlobalSample.solutions, of: matrix)
    #expect(read.version == "3.0")
    #expect(
      read.solutions.map(\.configuration.variants) == [
        [1, 2, 1], [2, 0, 2], [1, 1, 1], [0, 1, 2],
      ])
    #expect(read.solutions.map(\.weight) == [4, 12, 1, 2])
    #expect(read.solutions.map(\.consistencyValue) == [0, 1, 0, 0])
    #expect(read.solutions.map(\.totalImpactScore) == [15, 12, 9, 8])
    #expect(read.solutions.map(\.number) == [0, 0, 0, 0])
    #expect(read.solutions.allSatisfy { $0.remark.isEmpty })
    let windows = GlobalSample.solutions.replacing("\n", with: "\r\n")
    #expect(try ScenarioWizardSolutions(bytes: windows.utf8, of: matrix) == read)
  }

  @Test func `a remark may have commas and quotation marks`() throws {
    let matrix = try ScenarioWizardProject(text: GlobalSample.project).matrix
    let text = GlobalSample.solutions.replacing("15,\"\"", with: "15,\"a, \"b\"\"")
    let read = try ScenarioWizardSolutions(text: text, of: matrix)
    #expect(read.solutions[0].remark == "a, \"b\"")
  }

  @Test func `every odd line is said, with what is allowed`() throws {
    let text = GlobalSample.solutions.replacing(" 2 3 2", with: " 2 4 2")
      .replacing(" 3 1 3\",12", with: " 3 1\",12").replacing("1,0,0,9", with: "1,?,0,9")
      .replacing(",2,0,0,8,\"\"", with: ",2,0,0,8")
    let found = try problems(text)
    #expect(found.map(\.line) == [5, 6, 7, 8])
    #expect(
      found.map(\.reason) == [
        .unknownVariant(descriptor: 2, allowed: 1...3), .wrongVariantCount(found: 2, expected: 3),
        .notAnInteger(cell: 3), .notASolution,
      ])
    #expect(found[0].value == "4")
  }

  @Test func `a file that lost solutions is refused`() throws {
    let cut = GlobalSample.solutions.replacing("\" 1 2 3\",2,0,0,8,\"\"\n", with: "")
    #expect(try problems(cut).map(\.reason) == [.wrongSolutionCount(found: 3, declared: 4)])
    #expect(try problems(cut).map(\.line) == [3])
    #expect(
      try problems("$ ScenarioWizard 3.0\nSolution set\nmany\n").map(\.reason)
        == [.notAnInteger(cell: 1)])
    #expect(try problems("$ ScenarioWizard 3.0").map(\.reason) == [.notAnInteger(cell: 1)])
  }

  @Test func `another kind of file and an unknown version are refused`() throws {
    #expect(try problems("").map(\.reason) == [.notScenarioWizard])
    #expect(
      try problems("$ ScenarioWizard 7.0\n").map(\.reason) == [
        .unknownVersion(allowed: ["3", "4"])
      ])
  }
}
