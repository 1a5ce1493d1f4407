import ScenarioMethod
import Testing
import WorkshopFiles

/// What a folder of files is refused for: file, line, value and what is allowed.
struct StudyReadingTests {
  /// A small study that reads without a problem.
  static let files: [String: String] = [
    "workshop.yaml": """
    format: 1
    slug: small
    language: en
    title: A small study
    made_up: true
    themes:
      - {id: work, name: Work}
    criteria:
      - {id: impact, kind: impact, scale: {from: 1, to: 5}}
      - {id: uncertainty, kind: uncertainty, scale: {from: 1, to: 5}}
    experts: [{id: e1, name: One}, {id: e2, name: Two}, {id: e3, name: Three}]
    shortlist: {size: 2}
    """,
    "longlist.csv": """
    code,title,dimension,secondary,description,direction_a,direction_b,question,status,reason
    D01,People grow older,demographic,,,,,,kept,
    D02,Rain falls harder,ecological,,,,,,kept,
    D03,Prices rise,economic,,,,,,kept,

    """,
    "ballots.csv": """
    expert,round,code,criterion,score,reason
    e1,1,D01,impact,5,
    e2,1,D02,impact,?,
    e3,1,D03,impact,1,

    """,
  ]

  static func reading(_ changes: [String: String] = [:]) throws -> StudyReading {
    let files = Self.files.merging(changes) { $1 }
    return try StudyReading(WorkshopFolder(files: files.mapValues { Array($0.utf8) }))
  }

  static func problems(_ changes: [String: String]) -> [String] {
    do {
      _ = try reading(changes)
      return []
    } catch let problems as FileProblems {
      return problems.all.map { $0.text(.en) }
    } catch {
      return ["\(error)"]
    }
  }

  static func changed(_ file: String, _ old: String, _ new: String) -> [String: String] {
    [file: (files[file] ?? "").replacing(old, with: new)]
  }

  @Test func `a sound study reads without a problem`() throws {
    let reading = try Self.reading()
    let workshop = try reading.study(Stamp(actor: "test", day: .filesRead))
    #expect(reading.slug == "small")
    #expect(workshop.longlist.developments.count == 3)
    #expect(workshop.study.scope?.madeUp == true)
    #expect(reading.answers[.round(1)]?.count == 3)
  }

  @Test func `a lone letter is refused with both dimensions that it could mean`() {
    let problems = Self.problems(Self.changed("longlist.csv", "economic", "E"))
    #expect(
      problems == ["longlist.csv:4: “E” is no dimension: write in full economic or ecological"])
  }

  @Test func `a score off the scale names what is allowed`() {
    let problems = Self.problems(Self.changed("ballots.csv", "impact,5", "impact,6"))
    #expect(
      problems == [
        "ballots.csv:2: “6” is no answer; allowed: 1…5, ? (don't know) or empty"
      ])
  }

  @Test func `an unknown key is refused with the nearest one`() {
    let problems = Self.problems(Self.changed("workshop.yaml", "made_up", "madeup"))
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("workshop.yaml:5: “madeup” is unknown; allowed: ") == true)
    #expect(problems.first?.hasSuffix("did you mean “made_up”?") == true)
  }

  @Test func `an unknown column is refused`() {
    let problems = Self.problems(Self.changed("ballots.csv", "reason", "reasn"))
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix("did you mean “reason”?") == true)
  }

  @Test func `all problems of all files are told at once`() {
    var changes = Self.changed("longlist.csv", "kept", "keep")
    changes.merge(Self.changed("ballots.csv", "e2,", "e9,")) { $1 }
    changes.merge(Self.changed("workshop.yaml", "size: 2", "size: two")) { $1 }
    let problems = Self.problems(changes)
    #expect(
      problems.contains(
        "workshop.yaml:12: “two” does not fit here; allowed: a whole number from 2 to 1000")
    )
    #expect(problems.count { $0.hasPrefix("longlist.csv:") } == 3)
    #expect(problems.count { $0.hasPrefix("ballots.csv:3: “e9” is unknown") } == 1)
  }

  @Test func `a folder without a workshop is refused`() {
    #expect(throws: FileProblems.self) { try WorkshopFolder(at: "/nonexistent") }
  }

  @Test func `a study in a foreign dialect reads the same`() throws {
    let foreign = (Self.files["ballots.csv"] ?? "").replacing(",", with: ";")
      .replacing("\n", with: "\r\n")
    let reading = try Self.reading(["ballots.csv": "\u{FEFF}" + foreign])
    #expect(try reading.answers == Self.reading().answers)
  }

  @Test func `a respondent is on one line, and conclusions name the letters A to D`() {
    let questionnaire = """

      questionnaire:
        items: [D01]
        direction: false
        groups: [{id: g, name: G}]

      """
    let problems = Self.problems([
      "workshop.yaml": (Self.files["workshop.yaml"] ?? "") + questionnaire,
      "responses.csv": "respondent,group,D01.impact\nr1,g,3\nr1,g,4\n,g,4\n",
      "conclusions.md": "## shared: A E\n\nText.\n",
    ])
    #expect(
      problems == [
        "responses.csv:3: “r1” stands on line 2 already; say it once",
        "responses.csv:4: “respondent” is empty; every line has one",
        "conclusions.md:1: “E” is unknown; allowed: A, B, C, D",
      ])
  }

  @Test func `a name that makes two columns one is refused before answers are read`() {
    let questionnaire = """

      questionnaire:
        items: [open]
        groups: [{id: g, name: G}]
        open: [{id: impact, text: Why?}]

      """
    let problems = Self.problems([
      "workshop.yaml": (Self.files["workshop.yaml"] ?? "") + questionnaire,
      "longlist.csv": "code,title,dimension\nopen,Ports open,economic\n",
      "ballots.csv": "expert,code,criterion,score\n",
      "responses.csv": "respondent,group,open.impact\nr1,g,3\n",
    ])
    #expect(
      problems == [
        "workshop.yaml:14: “open.impact” would name two columns of answers; give the development, "
          + "the criterion or the open question another name"
      ])
  }

  @Test func `merges one after the other are read in the order in which they can be`() throws {
    let list = """
      code,title,dimension,status,reason
      D01,People grow older,demographic,kept,
      D02,Rain falls harder,ecological,merged:D01,same
      D03,Prices rise,economic,merged:D02,same

      """
    let ballots = "expert,code,criterion,score\ne1,D01,impact,5\n"
    let study = try Self.reading(["longlist.csv": list, "ballots.csv": ballots]).study(
      Stamp(actor: "test", day: .filesRead))
    #expect(study.longlist.developments.map(\.status.into) == [[], ["D01"], ["D02"]])
  }
}
