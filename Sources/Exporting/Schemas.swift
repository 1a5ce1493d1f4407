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
      "status": status, "shortlist": shortlist, "findings": findings, "axes-pairs": pairs,
      "history": .array(entry), "list": .array(study), "frame": frame,
    ]
  }

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
        "id": .oneOf([
          "scope", "longlist", "scores", "shortlist", "questionnaire", "axes", "scenarios",
        ]), "state": .oneOf(["open", "done", "blocked"]), "stale": .boolean,
        "because": .array(.string), "counts": .map(.integer),
      ])), "next": .object(["command": .string, "why": .string]),
  ])

  private static let criterion = Schema.object([
    "id": .string, "n": .integer, "dontKnow": .integer, "missing": .integer,
    "counts": .array(.integer), "mean": .statistic, "median": .statistic, "q1": .statistic,
    "q3": .statistic,
  ])

  private static let ranked = Schema.object([
    "rank": .integer, "code": .string, "title": .string, "score": .statistic,
    "criteria": .array(criterion),
  ])

  private static let rule = Schema.oneOf(["impact", "impact-uncertainty"])

  private static let shortlist = Schema.object([
    "size": .integer, "rule": rule, "confirmed": .boolean, "entries": .array(ranked),
    "justMissed": .array(ranked),
    "tie": .optional(
      .object(["codes": .array(.string), "decidedBy": .oneOf(["borda", "topBox", "code"])])),
    "predetermined": .array(.string),
    "otherRule": .object([
      "rule": rule, "enters": .array(.string), "leaves": .array(.string),
    ]),
  ])

  private static let findings = Schema.object([
    "findings": .array(
      .either(
        .object([
          "code": .string, "criterion": .string, "group": .optional(.string), "n": .integer,
          "dontKnow": .integer, "missing": .integer, "counts": .array(.integer),
          "mean": .statistic, "median": .statistic, "q1": .statistic, "q3": .statistic,
        ]),
        .object([
          "code": .string, "criterion": .string, "group": .string, "suppressed": .boolean,
        ])))
  ])

  private static let pairs = Schema.object([
    "pairs": .array(
      .object([
        "members": .array(.string), "criterion": .string,
        "rho": .object([
          "value": .statistic, "low": .optional(.number), "high": .optional(.number),
          "n": .integer,
        ]), "balance": .array(.number), "impact": .statistic, "uncertainty": .statistic,
        "sentence": .string,
      ]))
  ])

  private static let frame = Schema.object([
    "version": .integer, "workshop": .string, "language": .oneOf(["nl", "en"]),
    "madeUp": .boolean, "concept": .boolean,
    "missing": .array(.object(["part": .string, "reason": .string])), "scope": scope,
    "longlist": .array(
      .object([
        "code": .string, "title": .string, "dimension": .string, "description": .string,
        "directions": .array(.string),
      ])), "shortlist": .optional(shortlist), "findings": .optional(findings),
    "pairs": .optional(pairs), "cross": .optional(cross), "sources": .array(source),
    "sessions": .array(session), "comments": .array(comment),
  ])

  private static let scope = Schema.object([
    "title": .string, "focalQuestion": .string, "subQuestions": .array(.string),
    "decisionOwner": .string, "geography": .string, "started": .optional(.string),
    "horizon": .optional(.object(["from": .integer, "to": .integer])),
    "outcomes": .array(.string), "themes": .array(.object(["id": .string, "name": .string])),
  ])

  private static let source = Schema.object([
    "key": .string, "title": .string, "author": .string, "year": .string, "url": .string,
    "about": .array(.string),
  ])

  private static let session = Schema.object([
    "id": .string, "date": .string, "kind": .string, "title": .string, "people": .integer,
  ])

  private static let comment = Schema.object([
    "session": .optional(.string), "about": .string, "text": .string, "state": .string,
    "reason": .string,
  ])

  private static let axis = Schema.object([
    "id": .string, "name": .string, "degree": .string,
    "poles": .array(.object(["name": .string, "label": .string, "description": .string])),
  ])

  private static let cross = Schema.object([
    "vertical": axis, "horizontal": axis, "by": .array(.string), "at": .optional(.string),
    "reason": .string,
    "rejected": .array(.object(["pair": .array(.string), "reason": .string])),
    "caveats": .array(.string),
    "scenarios": .array(
      .either(.object(["letter": .string, "written": .boolean]), scenario)),
    "comparison": .array(
      .object([
        "theme": .string, "A": .array(.string), "B": .array(.string), "C": .array(.string),
        "D": .array(.string),
      ])),
    "conclusions": .object([
      "shared": .array(.object(["scenarios": .array(.string), "text": .string])),
      "coreMessage": .string, "implications": .string,
    ]),
  ])

  private static let scenario = Schema.object([
    "letter": .string, "written": .boolean, "title": .string, "tagline": .string,
    "position": .optional(.array(.number)),
    "keyPoints": .array(.object(["text": .string, "subPoints": .array(.string)])),
    "summary": .array(.object(["heading": .string, "text": .string])),
    "introduction": .string,
    "chapters": .array(.object(["theme": .string, "subheading": .string, "text": .string])),
    "questions": .object([
      "introduction": .string,
      "questions": .array(.object(["text": .string, "audience": .string])),
    ]),
  ])
}
