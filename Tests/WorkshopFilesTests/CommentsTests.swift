import ScenarioMethod
import Testing
import WorkshopFiles

struct CommentsTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  static func file(_ count: Int) -> [UInt8] {
    let lines = (1...count).map { ",,,comment \($0),open,\n" }
    return Array(("session,by,about,text,state,reason\n" + lines.joined()).utf8)
  }

  static func reading(_ count: Int) throws -> StudyReading {
    var files = StudyReadingTests.files.mapValues { Array($0.utf8) }
    files["comments.csv"] = file(count)
    return try StudyReading(WorkshopFolder(files: files))
  }

  @Test func `however many comments there are, none is lost and their order stays`() throws {
    let reading = try Self.reading(10_002)
    let study = try reading.study(Self.stamp)
    #expect(study.study.comments.map(\.text) == (1...10_002).map { StudyText("comment \($0)") })
    let folder = try WorkshopFolder(study, slug: "small", answers: reading.answers)
    #expect(folder.files["comments.csv"] == Self.file(10_002))
  }

  @Test func `one comment more changes no other`() throws {
    let (old, new) = try (Self.reading(9_999), Self.reading(10_001))
    let difference = try StudyDifference(
      from: old.study(Self.stamp), old.answers, to: new.study(Self.stamp), new.answers,
      Self.stamp)
    #expect(difference.commands.map(\.name) == ["study.note", "study.note"])
  }
}
