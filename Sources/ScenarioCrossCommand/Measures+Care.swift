import ScenarioMethod

// Was it answered with care?

extension Measure {
  static let care: [Measure] = [
    perRater(
      "longstring",
      Wording(
        nl: "de langste rij gelijke antwoorden van een beoordelaar",
        en: "the longest run of equal answers of a rater"),
      Wording(
        nl: "langste rij in de volgorde van de kolommen; wat ontbreekt breekt haar af",
        en: "longest run in the order of the columns; what is missing ends it")
    ) { .value(Double(LongestString($0).length)) },
    perRater(
      "irv",
      Wording(
        nl: "hoe sterk de antwoorden van een beoordelaar wisselen, in niveaus",
        en: "how much the answers of a rater differ, in levels"),
      Wording(
        nl: "standaardafwijking (n - 1) over de items van een beoordelaar",
        en: "standard deviation (n - 1) over the items of a rater")
    ) { ResponseVariability.of($0) },
    duplicates,
  ]

  private static func perRater(
    _ name: String, _ words: Wording, _ method: Wording,
    _ value: @escaping @Sendable ([UInt8]) -> Statistic<Double>
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .levels { input, answers in
        Measured.each(rater: input.raters) { rater in
          let codes = answers.columns.map { $0[rater] }
          return (value(codes), codes.count { $0 > 0 }, nil)
        }
      })
  }

  private static let duplicates = Measure(
    name: "duplicates",
    words: Wording(
      nl: "hoeveel paren beoordelaars precies hetzelfde antwoordden",
      en: "how many pairs of raters answered exactly the same"),
    method: Wording(
      nl: "paren gelijke rijen; p volgens Poisson bij onafhankelijke items; "
        + "van elke beoordelaar hoeveel anderen hetzelfde antwoordden",
      en: "pairs of equal rows; p by Poisson for independent items; "
        + "of each rater how many others answered the same"),
    work: .levels { input, answers in
      guard input.ratings > 0 else { return Measured(value: .undefined(.noData), n: 0) }
      let found = DuplicateAnswers(answers)
      var others = Array(repeating: 0, count: input.raters.count)
      for group in found.groups { for rater in group { others[rater] = group.count - 1 } }
      let parts = input.raters.enumerated().map { rater, name in
        Measured.Part(
          names: [name], value: .value(Double(others[rater])),
          n: answers.columns.count { $0[rater] > 0 })
      }
      return Measured(
        value: .value(Double(found.pairs)), n: input.ratings,
        tests: [.init(name: "poisson", statistic: found.expected, p: found.probability)],
        parts: .init(kind: .raters, all: parts))
    })
}
