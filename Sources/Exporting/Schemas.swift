import ScenarioMethod

/// The schemas by the name of the output.
package enum Schemas {
  /// The names, in order.
  package static var names: [String] { all.map(\.key) }

  /// The schema of this name as a document; `nil` when there is none.
  package static subscript(name: String) -> JSONValue? {
    guard let schema = all.first(where: { $0.key == name })?.value,
      case .object(let members) = schema.json
    else { return nil }
    return .object(
      [
        .init(key: "$schema", value: .string("https://json-schema.org/draft/2020-12/schema")),
        .init(key: "title", value: .string("scenariocross \(name)")),
      ] + members)
  }

  private static var all: KeyValuePairs<String, Schema> {
    [
      "status": status, "longlist": longlist, "experts": experts,
      "criteria": criteria, "sources": sources, "sessions": sessions, "comments": comments,
      "groups": groups, "questionnaire": questionnaire, "participants": participants,
      "shortlist": .fields(shortlist), "findings": findings,
      "findings-texts": texts,
      "axes-pairs": pairs, "axes-candidates": candidates, "cross": FrameSchema.cross,
      "history": .array(entry), "list": .array(study), "frame": FrameSchema.schema,
      "change": changed, "import": taken,
      "undo": .object(["entry": .integer, "takenBack": .integer]),
      "forms": returned, "sheet-scores": .fields(sheet([("expert", .string)])),
      "sheet-responses": .fields(sheet([("respondent", .string), ("group", .string)])),
      "use": .object(["workshop": .string]), "replay": replayed,
      "export": .object(["folder": .string, "files": .array(.string)]),
      "statistics": statistics, "statistics-list": measures,
      "consistency": consistency, "scope": FrameSchema.scope, "scenarios": scenarios,
      "comparison": comparison, "questions": policyQuestions,
      "conclusions": FrameSchema.conclusions,
    ]
  }

  private static let candidates = Schema.object(["candidates": .array(FrameSchema.axis)])

  private static let changed = Schema.object([
    "workshop": .string,
    "changes": .array(.object(["command": .string, "about": .array(.string)]))
      .about("What was changed by hand; empty when nothing differed."),
  ])

  private static let returned = Schema.object([
    "workshop": .string, "dryRun": .boolean,
    "forms": .array(
      .object([
        "form": .string, "new": .integer, "changed": .integer, "unchanged": .integer,
        "blank": Schema.integer.about("How many came back with nothing filled in."),
      ])
    ).about("How many sheets of each form came back, and what they do."),
  ])

  /// What one person handed in, behind who it is.
  private static func sheet(_ who: [Schema.Field]) -> [Schema.Field] {
    let answer = Schema.either(.optional(.integer), .oneOf(["dontKnow"]))
    return who + [
      (
        "answers",
        .array(
          .object([
            "item": .string,
            "criterion": Schema.string.about("The name of a criterion, or direction."),
            "answer": answer.about(
              "A level, dontKnow, or null for nothing said; a direction is 1 for a and 2 for b."),
          ]))
      ),
      (
        "nextItem",
        Schema.optional(.integer).about(
          "The place from 1 of the first item with an open cell; null when there is none.")
      ),
    ]
  }

  private static let taken = Schema.object([
    "workshop": .string, "dryRun": .boolean,
    "history": .integer.about("How many entries of a history were taken over with it."),
    "changes": .array(.object(["command": .string, "about": .array(.string)]))
      .about("Changes in the order of the method."),
    "sheets": .map(.integer).about("How many sheets differ, by form."),
  ])

  private static let replayed = Schema.object([
    "entries": .optional(.integer).about("How many entries are whole; null when not asked."),
    "into": .optional(.string).about("The file that was made."),
  ])

  private static let study = Schema.object([
    "workshop": .string, "title": .string, "inUse": .boolean,
  ])

  private static let entry = Schema.object([
    "seq": .integer, "at": .string, "actor": .string, "command": .string,
    "about": .array(.string), "undone": .boolean,
  ])

  private static let status = Schema.object([
    "store": .string, "workshop": .string,
    "stages": .array(
      .object([
        "id": .oneOf(StageStatus.Stage.allCases.map(\.rawValue)),
        "state": .oneOf(StageStatus.State.allCases.map(\.rawValue)), "stale": .boolean,
        "because": .array(.string), "counts": .map(.integer),
      ])), "next": .object(["command": .string, "why": .string]),
  ])

  /// What was said of one item on one criterion.
  static let cell: [Schema.Field] = [
    ("n", .integer.about("How many gave a level.")),
    ("dontKnow", .integer.about("How many said don't know; never in a mean.")),
    ("missing", .integer.about("How many said nothing; never in a mean.")),
    ("counts", .array(.integer).about("How often each level was given, lowest first.")),
    ("mean", .statistic.about("Mean level.")),
    ("median", .statistic.about("Median, type 2 (Hyndman-Fan).")),
    ("q1", .statistic.about("First quartile, type 2.")),
    ("q3", .statistic.about("Third quartile, type 2.")),
  ]

  private static let ranked = Schema.object([
    "rank": .optional(.integer).about("From 1; equal scores share a rank; null without a score."),
    "code": .string.about("Code of the development."), "title": .string.about("Its title."),
    "score": .statistic.about("What it is ranked by, 0–1."),
    "criteria": .array(
      .fields([("id", Schema.string.about("Name of the criterion."))] + cell)
    ).about("What the experts scored."),
  ])

  private static let rule = Schema.oneOf(["impact", "impact-uncertainty"])

  /// What every shortlist has; the frame tells more of it.
  static let shortlist: [Schema.Field] = [
    ("size", .integer.about("How many are chosen.")),
    ("rule", rule.about("What developments are ranked by.")),
    ("confirmed", .boolean.about("True when people confirmed a shortlist.")),
    ("entries", .array(ranked).about("Those that the rule chooses, best first.")),
    ("justMissed", .array(ranked).about("The first that it leaves out.")),
    (
      "tie",
      Schema.optional(
        .object(["codes": .array(.string), "decidedBy": .oneOf(["borda", "topBox", "code"])])
      ).about("The last one in and the first one out when their scores are equal.")
    ),
    (
      "predetermined",
      .array(.string).about("High impact, low uncertainty: part of all scenarios.")
    ),
    (
      "otherRule",
      Schema.object(["rule": rule, "enters": .array(.string), "leaves": .array(.string)])
        .about("What another rule would choose instead.")
    ),
  ]

  static let pairs = Schema.object([
    "pairs": .array(
      .object([
        "members": .array(.string),
        "criterion": Schema.optional(.string).about("Null before there are answers."),
        "rho": .object([
          "value": .statistic, "low": .optional(.number), "high": .optional(.number),
          "n": .integer,
        ]),
        "balance": .shares, "balanceN": .integer, "impact": .statistic, "uncertainty": .statistic,
        "sentence": .string,
      ]))
  ])
}
