import ScenarioMethod
import Testing
import WorkshopFiles

/// Answers that come back from people, in any shape.
struct ReturnedFormsTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  static func study() throws -> Workshop {
    var study = Workshop()
    let impact = Criterion(id: "i", kind: .impact, scale: try Scale(from: 1, to: 5))
    let doubt = Criterion(id: "u", kind: .uncertainty, scale: try Scale(from: 0, to: 10))
    let items: [Development.ID] = ["D01", "D02"]
    let commands: [Command] =
      [.study(.describe(scope: Scope(title: "T", language: .nl)))]
      + items.map {
        .longlist(
          .propose(development: Development(id: $0, title: "T", dimension: .economic)))
      }
      + ["e1", "e2"].map {
        .scoring(.enrol(expert: Participant(id: Identifier(rawValue: $0), name: "")))
      } + [
        .scoring(.openRound(number: 1, form: Form(items: items, criteria: [impact, doubt]))),
        .survey(
          .publish(
            questionnaire: Questionnaire(
              version: 1, form: Form(items: items, criteria: [impact], asksDirection: true),
              wording: [:],
              groups: [
                StakeholderGroup(
                  id: "crew", name: StudyText("Bemanning", translations: [.en: "Crews"]))
              ],
              openQuestions: [OpenQuestion(id: "missed", text: "Wat?")]))),
      ]
    for command in commands { try study.apply(command, stamp) }
    return study
  }

  static func scores(_ texts: String..., before: Answers = [:]) throws -> ReturnedForms {
    try ReturnedForms(
      files(texts), on: .scores(of: study()), before: before)
  }

  static func responses(_ texts: String..., before: Answers = [:]) throws -> ReturnedForms {
    try ReturnedForms(
      files(texts), on: .questionnaires(of: study()), before: before)
  }

  private static func files(_ texts: [String]) -> [(name: String, bytes: [UInt8])] {
    texts.enumerated().map { ("f\($0 + 1).csv", Array($1.utf8)) }
  }

  private static func refusals(_ work: () throws -> ReturnedForms) -> [String] {
    do {
      _ = try work()
      return []
    } catch let error as FileProblems {
      return error.all.map { $0.text(.en) }
    } catch { return ["\(error)"] }
  }

  /// The codes of each sheet: 1 is the lowest level, one more than the levels is don't know.
  private static func codes(_ read: ReturnedForms) -> [[UInt8]] { read.all.map(\.new.codes) }

  @Test func `a score a line, an item a row and an expert a row say the same`() throws {
    let cells = try Self.scores(
      "expert,round,code,criterion,score,reason\ne1,1,D01,i,5,because\ne1,1,D02,u,?,\n")
    let items = try Self.scores(
      "expert (once is enough);round;code;title;i (How large? 1…5);u (0…10);reason.i (or empty)\n"
        + ";;;read this first;;;\ne1;1;D01;x;5;;because\n;;D02;y;;?;\n")
    let people = try Self.scores(
      "\u{FEFF}expert\tD01.i\tD02.u\treason.D01.i\r\ne1\t5\t?\tbecause\r\n")
    #expect(Self.codes(cells) == [[5, 0, 0, 12]])
    #expect(cells.all == items.all && items.all == people.all)
    #expect(cells.all.first?.new.texts == ["D01.i": "because"])
  }

  @Test func `a questionnaire comes back by item or by person, a group by any of its names`() throws
  {
    let wide = try Self.responses(
      "respondent,group,D01.i,D02.i,D01.direction,comment.D02,open.missed\np1,crew,3,,b,Hm,All\n")
    let items = try Self.responses(
      "respondent,group,version,code,i,direction (a b),comment\np1,crews,1,D01,3,B,\n"
        + ",,,D02,,,Hm\n,,,open.missed,,,All\n")
    #expect(Self.codes(wide) == [[3, 2, 0, 0]])
    #expect(wide.all == items.all)
    #expect(wide.all.first?.new.texts == ["comment.D02": "Hm", "open.missed": "All"])
    #expect(wide.all.first?.new.group == "crew")
  }

  @Test func `with more rounds than one a score says of which it is`() throws {
    var study = try Self.study()
    let form = try #require(study.form(.round(1)))
    try study.apply(.scoring(.openRound(number: 2, form: form)), Self.stamp)
    func read(_ text: String) throws -> ReturnedForms {
      try ReturnedForms(Self.files([text]), on: .scores(of: study), before: [:])
    }
    let refusal =
      "“round” is empty, and there is more than one round; write there which one is meant: 1, 2"
    for text in ["expert,D01.i\ne1,1\ne2,2\n", "expert,round,code,criterion,score\ne1,,D01,i,4\n"] {
      #expect(Self.refusals { try read(text) } == ["f1.csv:2: \(refusal)"])
    }
    #expect(try read("expert,round,D01.i\ne1,2,1\n").all.map(\.form) == [.round(2)])
    // A form says once of which round it is.
    let once = try read("expert,round,code,i\ne1,2,D01,3\n,,D02,4\n")
    #expect(once.all.map(\.form) == [.round(2)] && Self.codes(once) == [[3, 0, 4, 0]])
  }

  @Test func `what a file has no room for stays, and what it leaves empty goes`() throws {
    let before = try Self.scores("expert,D01.i,D01.u,D02.i\ne1,1,2,3\ne2,1,,\n").answers
    let read = try Self.scores("expert,D01.i,D02.i\ne1,4,\n", before: before)
    #expect(Self.codes(read) == [[4, 3, 0, 0]])
    #expect(read.all.map(\.change) == [.changed])
    // A file of single scores holds the whole ballot.
    let whole = try Self.scores("expert,code,criterion,score\ne1,D01,i,4\n", before: before)
    #expect(Self.codes(whole) == [[4, 0, 0, 0]])
  }

  @Test func `new, changed, unchanged and blank are told apart`() throws {
    let before = try Self.scores("expert,D01.i\ne1,1\n").answers
    let same = try Self.scores("expert,D01.i\ne1,1\ne2,2\n", before: before)
    #expect(same.all.map(\.change) == [.unchanged, .new])
    #expect(same.answers[.round(1)]?.map(\.participant) == ["e2"])
    // Whoever fills in nothing takes nothing back.
    let both = try Self.scores("expert,D01.i,D02.i\ne1,1,1\n").answers
    let blank = try Self.scores("expert,D01.i\ne1,\n", before: both)
    #expect(blank.all.map(\.change) == [.blank] && blank.answers.isEmpty)
  }

  @Test func `everything that is wrong in all files is told at once`() {
    let refusals = Self.refusals {
      try Self.scores(
        "expert,D01.i,D02.u\ne1,9,11\ne3,1,1\n", "expert,D01.i\ne1,2\ne2,2\ne2,3\n",
        "expert,D01.j\ne1,2\n",
        "expert,round,code,i,reason.i\ne2,4,D01,1,\ne2,1,D01,,why\n,,D9,1,\n")
    }
    #expect(
      refusals == [
        "f1.csv:3: “e3” is unknown; allowed: e1, e2; did you mean “e1”?",
        "f1.csv:2: D01.i: “9” is no answer; allowed: 1…5, ? (don't know) or empty",
        "f1.csv:2: D02.u: “11” is no answer; allowed: 0…10, ? (don't know) or empty",
        "f2.csv:2: “e1” stands in f1.csv:2 already; say it once",
        "f2.csv:4: “e2” stands on line 3 already; say it once",
        "f3.csv:1: “D01.j” is unknown; allowed: expert, round, D01.i, reason.D01.i, D01.u, "
          + "reason.D01.u, D02.i, reason.D02.i, D02.u, reason.D02.u; did you mean “D01.i”?",
        "f4.csv:2: round: “4” is unknown; allowed: 1",
        "f4.csv:4: “D9” is unknown; allowed: D01, D02; did you mean “D01”?",
        "f4.csv:3: “e2” stands in f2.csv:3 already; say it once",
      ])
  }

  @Test func `nobody's answers, another's group and a wrong direction are refused`() {
    #expect(
      Self.refusals {
        try Self.responses(
          "respondent,group,code,i,direction\n,crew,D01,3,a\n,,D02,3,\n",
          "respondent,group,code,i,direction\np1,cerw,D01,3,a\n,,D02,3,\n",
          "respondent,group,code,i,direction\np2,crew,D01,3,up\n,,,4,\n")
      } == [
        "f1.csv:2: “respondent” is empty; write there once who filled this in",
        "f2.csv:2: group: “cerw” is unknown; allowed: crew; did you mean “crew”?",
        "f3.csv:3: “code” is empty; every line has one",
        "f3.csv:2: D01.direction: “up” is no direction; allowed: a, b, ? (don't know) or empty",
      ])
    #expect(
      Self.refusals { try Self.scores("round,D01.i\n1,3\n") } == [
        "f1.csv:1: column “expert” is missing; needed: expert"
      ])
    #expect(
      Self.refusals { try Self.scores("expert,D01.i,D01.i (1…5)\ne1,1,2\n") } == [
        "f1.csv:1: “D01.i” stands on line 1 already; say it once"
      ])
  }
}
