import ScenarioMethod
import Testing

struct CommandTests {
  @Test func `a command survives the journal`() throws {
    let commands: [Command] = [
      .study(.describe(scope: Scope(title: "T", language: .en))),
      .longlist(.drop("D01", reason: "r")), .scoring(.rule(ShortlistRule(size: 3))),
      .scenarios(.write(scenario: Scenario(.c, title: "C"))),
      .axes(
        .choose(choice: AxisChoice(vertical: "a", horizontal: "b", by: [], at: nil, reason: ""))),
    ]
    for command in commands {
      let text = try CanonicalJSON.string(command)
      #expect(try CanonicalJSON.value(Command.self, from: text) == command)
    }
  }
}
