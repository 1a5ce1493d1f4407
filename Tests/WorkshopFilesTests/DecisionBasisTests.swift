import ScenarioMethod
import Testing
import WorkshopFiles

/// On what a decision rests after the files that tell of it were changed.
struct DecisionBasisTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)
  /// What was on the table when the decisions were made, and is there no more.
  static let before = Basis([.longlist: Fingerprint(rawValue: "before")])

  static let decisions = """

    shortlist:
      confirmed:
        codes: [D01, D02]
        by: [e1]
        at: 2040-01-02
        reasons: {D01: becuase}
    candidates:
      - {id: age, members: [D01], poles: [old, young]}
      - {id: rain, members: [D02], poles: [wet, dry]}
      - {id: cost, members: [D03], poles: [high, low]}
    axes:
      vertical: age
      horizontal: rain
      at: 2040-01-03
      reason: becuase

    """

  /// The study of these files with this change in its description.
  static func reading(_ old: String = "", _ new: String = "") throws -> StudyReading {
    let yaml =
      (StudyReadingTests.files["workshop.yaml"] ?? "")
      .replacing("shortlist: {size: 2}", with: "") + decisions
    return try StudyReadingTests.reading([
      "workshop.yaml": old.isEmpty ? yaml : yaml.replacing(old, with: new)
    ])
  }

  /// The bases after the changed files came in: those of the selection and of the axes.
  static func bases(_ old: String, _ new: String) throws -> [Basis?] {
    var study = try reading().study(stamp)
    let confirmed = try #require(study.scoring.confirmed?.resting(on: before))
    let choice = try #require(study.axes.choice?.resting(on: before))
    try study.apply(.scoring(.confirm(confirmed)), stamp)
    try study.apply(.axes(.choose(choice: choice)), stamp)
    let files = try reading(old, new)
    let difference = try StudyDifference(
      from: study, files.answers, to: files.study(stamp), files.answers, stamp)
    #expect(!difference.isEmpty)
    for command in difference.commands { try study.apply(command, stamp) }
    return [study.scoring.confirmed?.basis, study.axes.choice?.basis]
  }

  @Test(arguments: [
    ("becuase", "because"), ("by: [e1]", "by: [e1, e2]"),
    ("reason: becuase", "reason: {en: becuase, nl: omdat}"),
    ("reason: becuase", "reason: becuase\n  rejected: [{pair: [age, cost], reason: no}]"),
  ])
  func `a mended reason does not pass for a new look at a decision`(
    old: String, new: String
  ) throws {
    #expect(try Self.bases(old, new) == [Self.before, Self.before])
  }

  @Test(arguments: [
    ("[D01, D02]", "[D01, D03]"), ("[D01, D02]", "[D02, D01]"), ("2040-01-02", "2040-02-02"),
  ])
  func `another selection, or one of another day, rests on what is there now`(
    old: String, new: String
  ) throws {
    let bases = try Self.bases(old, new)
    #expect(bases[0] != Self.before && bases[1] == Self.before)
  }

  @Test(arguments: [
    ("vertical: age", "vertical: cost"), ("horizontal: rain", "horizontal: cost"),
    ("vertical: age", "vertical: age\n  top: 2"), ("vertical: age", "vertical: age\n  left: 2"),
    ("2040-01-03", "2040-02-03"),
  ])
  func `other axes, or those of another day, rest on what is there now`(
    old: String, new: String
  ) throws {
    let bases = try Self.bases(old, new)
    #expect(bases[0] == Self.before && bases[1] != Self.before)
  }
}
