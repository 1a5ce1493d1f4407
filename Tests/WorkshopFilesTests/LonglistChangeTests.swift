import ScenarioMethod
import Testing
import WorkshopFiles

/// What became of developments, when the files are read again and again.
struct LonglistChangeTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  /// A longlist of three whose first two lines end so.
  static func reading(_ first: String, _ second: String) throws -> StudyReading {
    let list = """
      code,title,dimension,status,reason
      D01,People grow older,demographic,\(first)
      D02,Rain falls harder,ecological,\(second)
      D03,Prices rise,economic,kept,

      """
    let ballots = "expert,code,criterion,score\ne1,D01,impact,5\n"
    return try StudyReadingTests.reading(["longlist.csv": list, "ballots.csv": ballots])
  }

  @Test func `a development may go into one that went later itself`() throws {
    for way in ["split:D02 D03", "merged:D02"] {
      let study = try Self.reading("\(way),too wide", "dropped,small").study(Self.stamp)
      #expect(study.longlist.developments["D01"]?.status.reason == "too wide")
      #expect(study.longlist.developments["D02"]?.status == .dropped(reason: "small"))
    }
  }

  @Test(arguments: ["split:D02 D03", "merged:D02"])
  func `another reason is taken in, though what took it over went later`(way: String) throws {
    let (old, new) = try (
      Self.reading("\(way),too wide", "dropped,small"),
      Self.reading("\(way),two things", "dropped,small")
    )
    let (before, after) = try (old.study(Self.stamp), new.study(Self.stamp))
    let difference = try StudyDifference(
      from: before, old.answers, to: after, new.answers, Self.stamp)
    var study = before
    for command in difference.commands { try study.apply(command, Self.stamp) }
    #expect(study.longlist.developments == after.longlist.developments)
    #expect(!difference.isEmpty)
    let again = try StudyDifference(
      from: study, old.answers, to: after, new.answers, Self.stamp)
    #expect(again.isEmpty)
  }
}
