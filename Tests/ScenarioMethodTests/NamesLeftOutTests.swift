import ScenarioMethod
import TestSupport
import Testing

/// A folder and the history beside it call people the same.
struct NamesLeftOutTests {
  /// The history of these changes.
  static func history(_ commands: [Command]) -> History {
    let entries = commands.enumerated().map {
      Journal.Entry(seq: $0 + 1, stamp: Panel.stamp, deed: .command($1))
    }
    return History(Journal(entries)) { _ in [] }
  }

  static func note(_ id: String, by name: String) -> Command {
    .study(
      .note(
        comment: .init(
          id: .init(rawValue: id), session: nil, by: name, about: "D01", text: "x")))
  }

  static func speakers(_ workshop: Workshop) -> [String] { workshop.study.comments.map(\.by) }

  static let ann = Participant(id: "e1", name: "Ann"), anna = Participant(id: "e1", name: "Anna")

  @Test(arguments: [Command.scoring(.dismiss("e1")), .scoring(.enrol(expert: anna))])
  func `who was an expert, or had another name, is no unknown person in either`(
    change: Command
  ) throws {
    let history = Self.history([
      .scoring(.enrol(expert: Self.ann)), Self.note("c1", by: "Ann"), Self.note("c2", by: "Bob"),
      change,
    ])
    let study = try history.journal.workshop()
    let folder = try study.withoutNames(beside: history)
    let told = try history.withoutNames(study.study.language).journal.workshop()
    #expect(Self.speakers(folder) == Self.speakers(told))
    #expect(Self.speakers(folder).first == "e1")
    // Without a history beside it nobody can say who Ann was.
    #expect(Self.speakers(try study.withoutNames()).first != "e1")
  }
}
