import ScenarioMethod
import Testing
import WorkshopFiles

struct BrokenYAMLTests {
  @Test func `a tab in front of a line is named, with its line and in both languages`() throws {
    let text = "format: 1\nprogramme:\n  name: Small harbours\n\tabout: A programme.\n"
    let problems = try #require(Self.problems(in: text))
    #expect(problems.map(\.line) == [4])
    #expect(problems.first?.wording(.nl).hasPrefix("de regel springt in met een tab; ") == true)
    #expect(problems.first?.wording(.en).hasPrefix("the line is indented with a tab; ") == true)
  }

  @Test func `a sign that no text can have is named with its line, not by its number`() throws {
    let problems = try #require(Self.problems(in: "format: 1\nslug: a\u{1}b\n"))
    #expect(problems.map(\.line) == [2])
    #expect(problems.first?.wording(.en).hasPrefix("a sign stands here that a text file") == true)
  }

  private static func problems(in text: String) -> [FileProblem]? {
    do {
      _ = try StudyReading(WorkshopFolder(files: ["workshop.yaml": Array(text.utf8)]))
      return nil
    } catch { return error.all }
  }
}
