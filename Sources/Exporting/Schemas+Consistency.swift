import ScenarioMethod

extension Schemas {
  /// The consistent scenarios of a cross-impact matrix.
  static let consistency = Schema.object([
    "scenarios": Schema.array(
      .object([
        "variants": Schema.array(.integer).about("A variant a descriptor, counted from 1."),
        "consistency": Schema.optional(.integer)
          .about("Consistency value; null when no descriptor has two variants."),
        "impactScore": Schema.integer.about("Total impact score."),
        "weight": Schema.optional(.integer)
          .about("From how many scenarios one ends here; null when there are too many to follow."),
      ])),
    "complete": Schema.boolean.about("False when there are more than --cap."),
  ])
}
