import ScenarioMethod

// How spread are the answers to one item?

extension Measure {
  static let items: [Measure] = [
    counted(
      "agreement-a",
      Wording(
        nl: "hoe ver de antwoorden op één plek liggen: 1 één niveau, -1 de uitersten",
        en: "how far answers lie in one place: 1 one level, -1 the two ends"),
      Wording(nl: "Van der Eijks A", en: "Van der Eijk's A")
    ) { counts, _ in AgreementA.of(counts.frequencies) },
    counted(
      "polarisation",
      Wording(
        nl: "hoe ver twee kampen uiteen staan, 0 tot 1", en: "how far apart two camps stand, 0 to 1"
      ),
      Wording(nl: "(1 - A) / 2 van Van der Eijks A", en: "(1 - A) / 2 of van der Eijk's A")
    ) { counts, _ in AgreementA.polarisation(of: counts.frequencies) },
    counted(
      "leik",
      Wording(
        nl: "spreiding over geordende niveaus, 0 tot 1", en: "spread over ordered levels, 0 to 1"),
      Wording(nl: "Leiks ordinale dispersie D", en: "Leik's ordinal dispersion D")
    ) { counts, _ in LeikDispersion.of(counts.frequencies) },
    counted(
      "tastle-wierman",
      Wording(nl: "consensus, 0 (de uitersten) tot 1", en: "consensus, 0 (the ends) to 1"),
      Wording(nl: "consensus van Tastle en Wierman", en: "consensus of Tastle and Wierman")
    ) { counts, _ in TastleWierman.consensus(of: counts.frequencies) },
    counted(
      "blair-lacy",
      Wording(
        nl: "concentratie van de antwoorden, 0 tot 1", en: "concentration of answers, 0 to 1"),
      Wording(nl: "l-kwadraat van Blair en Lacy", en: "Blair and Lacy's l squared")
    ) { counts, _ in BlairLacy.of(counts.frequencies) },
    counted(
      "kvalseth",
      Wording(
        nl: "spreiding van de antwoorden, 0 tot 1", en: "variation of answers, 0 to 1"),
      Wording(nl: "1 - l van Kvålseth", en: "Kvålseth's 1 - l")
    ) { counts, _ in KvalsethVariation.of(counts.frequencies) },
    counted(
      "entropy",
      Wording(
        nl: "hoeveel bits een antwoord vertelt: 0 als iedereen hetzelfde zegt",
        en: "how many bits an answer tells: 0 when all say the same"),
      Wording(nl: "entropie van Shannon, in bits", en: "Shannon's entropy, in bits")
    ) { counts, _ in ShannonEntropy.of(counts.frequencies) },
    counted(
      "berry-mielke",
      Wording(
        nl: "variatie uit de afstanden van alle paren antwoorden, 0 tot 1",
        en: "variation from the distances of all pairs of answers, 0 to 1"),
      Wording(
        nl: "index van ordinale variatie van Berry en Mielke",
        en: "Berry and Mielke's index of ordinal variation")
    ) { counts, _ in BerryMielke.of(counts) },
    counted(
      "bimodality",
      Wording(
        nl: "een hint dat er twee pieken zijn, boven 0,56",
        en: "a hint that there are two peaks, above 0.56"),
      Wording(
        nl: "bimodaliteitscoëfficiënt, gecorrigeerd voor vertekening",
        en: "bimodality coefficient, corrected for bias")
    ) { counts, _ in BimodalityCoefficient.of(counts) },
    counted(
      "esteban-ray",
      Wording(
        nl: "polarisatie waarin grote kampen zwaarder tellen, 0 tot 1",
        en: "polarisation in which large camps weigh more, 0 to 1"),
      Wording(
        nl: "polarisatie van Esteban en Ray, a = 1,6; de uitersten zijn 1",
        en: "Esteban and Ray's polarisation, a = 1.6; the two ends are 1")
    ) { counts, _ in EstebanRay.of(counts.frequencies) },
    counted(
      "r-wg",
      Wording(
        nl: "hoeveel kleiner de variantie is dan die van willekeurige antwoorden",
        en: "how much smaller the variance is than that of random answers"),
      Wording(
        nl: "r_wg tegen de gelijkmatige verdeling; niet afgekapt",
        en: "r_wg against the uniform distribution; not cut off")
    ) { counts, _ in WithinGroupAgreement.of(counts) },
    withinGroupOfAll,
    counted(
      "variance",
      Wording(nl: "de variantie van de antwoorden", en: "the variance of the answers"),
      Wording(nl: "steekproefvariantie (n - 1)", en: "sample variance (n - 1)")
    ) { counts, _ in counts.variance },
    counted(
      "sd",
      Wording(
        nl: "hoe ver antwoorden van het gemiddelde liggen, in niveaus",
        en: "how far answers lie from the mean, in levels"),
      Wording(nl: "standaardafwijking (n - 1)", en: "standard deviation (n - 1)")
    ) { counts, _ in counts.variance.map { $0.squareRoot() } },
  ]

  private static let withinGroupOfAll = Measure(
    name: "r-wg-j",
    words: Wording(
      nl: "r-wg van alle items samen, 0 tot 1", en: "r-wg of all items together, 0 to 1"),
    method: Wording(
      nl: "r_wg(J) tegen de gelijkmatige verdeling",
      en: "r_wg(J) against the uniform distribution"),
    work: .levels { input, answers in
      Measured(
        value: WithinGroupAgreement.of(
          items: input.items.indices.map(answers.counts)), n: input.ratings)
    })

  /// A measure of how often each level of an item was given.
  static func counted(
    _ name: String, _ words: Wording, _ method: Wording,
    _ of: @escaping @Sendable (_ counts: CountTable, _ lowest: Int) -> Statistic<Double>
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .levels { input, answers in
        Measured.each(item: input.items) { item in
          let counts = answers.counts(of: item)
          return (of(counts, input.lowest), counts.total, nil)
        }
      })
  }
}
