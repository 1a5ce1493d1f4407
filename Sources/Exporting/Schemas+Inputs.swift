import ScenarioMethod

// The lists of what people put in by hand.

extension Schemas {
  static let longlist = Schema.object([
    "developments": .array(
      .object([
        "code": .string, "title": .string, "dimension": dimension,
        "secondary": .optional(dimension), "description": .string,
        "directionA": .string, "directionB": .string,
        "question": Schema.string.about("Empty: the questionnaire asks by the title."),
        "status": .oneOf(Development.Status.Kind.allCases.map(\.rawValue)),
        "into": .array(.string).about("The developments that took its meaning over."),
        "reason": Schema.string.about("Why it was taken off the list."),
      ])),
    "coverage": .map(.integer).about("How many take part under each dimension; 0 is a gap."),
    "nearDuplicates": .array(.array(.string)).about("Pairs that may say the same."),
  ])

  static let experts = Schema.object([
    "experts": .array(
      .object([
        "id": .string, "name": Schema.optional(.string).about("Null unless --names asks for it."),
        "background": Schema.optional(.string).about("Null unless --names asks for it."),
        "weight": .number,
        "scored": Schema.boolean.about("True after a ballot in the newest round."),
      ]))
  ])

  static let criteria = Schema.object([
    "round": .optional(.integer).about("Null before criteria are set."), "ballots": .integer,
    "items": .array(.string).about("The developments that the round asks about."),
    "criteria": .array(criterion),
  ])

  static let criterion = Schema.object([
    "id": .string, "kind": .oneOf(Criterion.Kind.allCases.map(\.rawValue)),
    "outcome": .optional(.string), "weight": .number, "polarity": .integer,
    "scale": .object(["from": .integer, "to": .integer, "low": .string, "high": .string]),
  ])

  static let sources = Schema.object([
    "sources": .array(
      .object([
        "key": .string, "title": .string, "author": .string, "year": .string, "url": .string,
        "quote": .string, "about": .array(.string),
      ]))
  ])

  static let sessions = Schema.object([
    "sessions": .array(
      .object([
        "id": .string, "date": .string, "kind": .oneOf(Session.Kind.allCases.map(\.rawValue)),
        "title": .string, "people": .integer, "notes": .string,
      ]))
  ])

  static let comments = Schema.object([
    "comments": .array(
      .object([
        "id": .string, "session": .optional(.string),
        "by": Schema.optional(.string).about("Null unless --names asks for it."),
        "about": .string,
        "side": Schema.optional(.oneOf(Comment.Side.allCases.map(\.rawValue)))
          .about("Null for a remark that takes no side."),
        "text": .string,
        "state": .oneOf(Comment.State.allCases.map(\.rawValue)), "reason": .string,
      ]))
  ])

  static let groups = Schema.object([
    "groups": .array(
      .object([
        "id": .string, "name": .string, "invited": .optional(.integer), "answered": .integer,
      ]))
  ])

  static let questionnaire = Schema.object([
    "version": .integer, "published": Schema.boolean.about("False: what the next one would ask."),
    "responses": .integer, "items": .array(.object(["code": .string, "question": .string])),
    "criteria": .array(criterion), "direction": .boolean, "groups": .array(.string),
    "open": .array(.object(["id": .string, "text": .string])), "introduction": .string,
    "privacy": .string,
  ])

  static let participants = Schema.object([
    "participants": .array(
      .object([
        "id": .string, "name": Schema.optional(.string).about("Null unless --names asks for it."),
        "group": Schema.optional(.string).about("Null for an expert."),
        "forms": .array(.string).about("What was handed in, such as round-1."),
      ]))
  ])

  private static let dimension = Schema.oneOf(Dimension.allCases.map(\.rawValue))
}
