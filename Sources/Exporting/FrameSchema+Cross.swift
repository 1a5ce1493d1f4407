import ScenarioMethod

extension FrameSchema {
  static let cross = Schema.object([
    "vertical": axis.about("Axis from top to bottom."),
    "horizontal": axis.about("Axis from left to right."),
    "by": .array(.string).about(
      "Who chose, by code when all are experts; others only with --names."),
    "at": .optional(.string).about("On which day, YYYY-MM-DD."),
    "reason": .string.about("Why these two."),
    "basis": .array(.oneOf(Basis.Part.allCases.map(\.rawValue)))
      .about("What was on the table when they chose."),
    "rejected": .array(.object(["pair": .array(.string), "reason": .string]))
      .about("Pairs that were considered and not chosen."),
    "balance": Schema.shares
      .about("Shares of respondents in A, B, C, D as the axes lie, 0–1."),
    "balanceN": .integer.about("How many respondents the balance rests on."),
    "caveats": .array(.string).about("What the cross does not say."),
    "scenarios": scenarios.about(
      "A, B, C, D clockwise from top left; only the letter while it is not written."),
    "comparison": comparison.about("Points by theme and scenario."),
    "conclusions": conclusions.about("What the four teach together."),
  ])

  static let scenarios = Schema.array(
    .either(.object(["letter": .string, "written": .boolean]), scenario))

  static let comparison = Schema.array(
    .object([
      "theme": .string, "A": .array(.string), "B": .array(.string), "C": .array(.string),
      "D": .array(.string),
    ]))

  static let conclusions = Schema.object([
    "shared": .array(.object(["scenarios": .array(.string), "text": .string])),
    "coreMessage": .string, "implications": .string,
  ])

  static let questions = Schema.object([
    "introduction": .string,
    "questions": .array(.object(["text": .string, "audience": .string])),
  ])

  static let axis = Schema.object([
    "id": .string.about("Name of the candidate."), "name": .string.about("Name that people read."),
    "degree": .string.about("“The degree to which …”, one sentence."),
    "members": .array(.string)
      .about("Codes of its developments; a minus sign in front of a reversed one."),
    "poles": .array(.object(["name": .string, "label": .string, "description": .string]))
      .about("Its two ends; of a chosen axis as they lie: top and bottom, left and right."),
  ])

  private static let scenario = Schema.object([
    "letter": .string.about("A, B, C or D."), "written": .boolean.about("True."),
    "title": .string.about("Title."), "tagline": .string.about("Tagline."),
    "position": .optional(.array(.number))
      .about("Place in the quadrant: horizontal, vertical, −1 to 1; null: anywhere."),
    "keyPoints": .array(.object(["text": .string, "subPoints": .array(.string)]))
      .about("Points of the card in the cross."),
    "summary": .array(.object(["heading": .string, "text": .string]))
      .about("Summary in blocks; a heading may be empty."),
    "introduction": .string.about("How the story begins."),
    "chapters": .array(.object(["theme": .string, "subheading": .string, "text": .string]))
      .about("The story, a chapter a theme."),
    "questions": questions.about("Policy questions; an empty audience means everybody."),
  ])
}
