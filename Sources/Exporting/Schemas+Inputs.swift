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

  private static let dimension = Schema.oneOf(Dimension.allCases.map(\.rawValue))
}
