// What stakeholders answered.

extension Schemas {
  static let findings = Schema.object([
    "findings": .array(
      .either(
        .fields(
          [("code", .string), ("criterion", .string), ("group", group)] + cell),
        .object(["code": .string, "criterion": .string, "group": group, "suppressed": hidden]))
    )
    .about("What was answered on each criterion."),
    "directions": .array(
      .either(
        .fields([("code", .string), ("group", group)] + direction),
        .object(["code": .string, "group": group, "suppressed": hidden]))
    )
    .about("Which way people think each development will go; empty when that was not asked."),
  ])

  static let texts = Schema.object([
    "suppressed": Schema.boolean.about("True: so few took part that persons could be known."),
    "texts": .array(
      .object([
        "about": Schema.string.about("Code of a development, or `open.` and the question's name."),
        "question": Schema.string.about("What people were asked."),
        "texts": Schema.array(.string).about("What they wrote, sorted, without who wrote it."),
      ])),
  ])

  private static let group = Schema.optional(.string).about("Null: everybody together.")
  private static let hidden = Schema.boolean.about(
    "True: so few answered that persons could be known.")

  /// Which way a development will go.
  private static let direction: [Schema.Field] = [
    ("answered", .integer.about("How many said something, don't know included.")),
    ("a", .integer.about("How many said direction a.")),
    ("b", .integer.about("How many said direction b.")),
    ("dontKnow", .integer.about("How many said don't know.")),
    ("missing", .integer.about("How many said nothing.")),
    (
      "shares", Schema.shares.about("Parts of those who answered: a, b, don't know; they add to 1.")
    ),
  ]
}
