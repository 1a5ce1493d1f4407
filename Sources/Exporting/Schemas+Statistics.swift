import ScenarioMethod

extension Schemas {
  /// What a measure says of a bare table.
  static let statistics = outcome(
    [("measure", Schema.string.about("The name of the measure."))],
    n: "How many ratings it rests on; of two columns, how many raters gave both.",
    also: [("method", Schema.string.about("The rule by which it was computed, in words."))],
    optional: [
      ("seed", Schema.integer.about("Where the random numbers start; only where some are used.")),
      ("draws", Schema.integer.about("How many draws were made.")),
      ("interval", interval),
      ("tests", Schema.array(test).about("How likely chance alone is.")),
      ("items", Schema.array(part(("item", .string))).about("What it says of each item.")),
      ("raters", Schema.array(part(("rater", .string))).about("What it says of each rater.")),
      (
        "pairs",
        Schema.array(part(("items", .array(.string)))).about("What it says of each two columns.")
      ),
    ])

  /// The measures there are.
  static let measures = Schema.array(
    .object([
      "name": .string, "nl": .string, "en": .string,
      "scale": Schema.boolean.about("True when it needs --scale."),
      "top": Schema.boolean.about("True when it needs --top."),
    ]))

  private static let interval = Schema.object([
    "low": Schema.optional(.number).about("Null where it is infinite."),
    "high": Schema.optional(.number).about("Null where it is infinite."),
    "level": Schema.number.about("The confidence, 0–1."),
  ])

  private static let test = Schema.object([
    "test": .string,
    "statistic": Schema.optional(.number).about("Null where there is none, or it is infinite."),
    "degrees": Schema.array(.number).about("Degrees of freedom; empty where there are none."),
    "p": Schema.number.about("The probability by chance, 0–1."),
  ])

  private static func part(_ who: Schema.Field) -> Schema {
    outcome(
      [who], n: "How many ratings it rests on.", also: [],
      optional: [
        ("interval", interval), ("p", Schema.number.about("The probability by chance, 0–1.")),
        ("adjusted", Schema.number.about("The same, held for all pairs together (Holm).")),
      ])
  }

  /// An object with a number under `value`, or the reason under `undefined` why there is none.
  private static func outcome(
    _ who: [Schema.Field], n: String, also: [Schema.Field], optional: [Schema.Field]
  ) -> Schema {
    let reasons = Schema.oneOf(UndefinedReason.allCases.map(\.rawValue))
    let after = [("n", Schema.integer.about(n))] + also
    return .either(
      .partly(who + [("value", .number)] + after, optional: optional),
      .partly(
        who + [("undefined", reasons.about("Why there is no number."))] + after,
        optional: optional))
  }
}
