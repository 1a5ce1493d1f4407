import ScenarioMethod

/// What each round asked, as `workshop.yaml` tells it: `criteria` are those of the newest.
struct RoundForms {
  private let earlier: [EarlierRound]
  private let own: [Int: Form]
  private let newest: Form

  init(_ yaml: WorkshopYAML, items: [Development.ID]) {
    earlier = yaml.earlierRounds
    newest = Form(items: items, criteria: yaml.criteria)
    // NB: a round without criteria is refused already, and its ballots need not be refused for it.
    let forms = earlier.filter { !$0.criteria.isEmpty }.map {
      ($0.number, Form(items: items, criteria: $0.criteria))
    }
    own = Dictionary(forms) { first, _ in first }
  }

  /// What a round asked.
  func form(_ number: Int) -> Form { own[number] ?? newest }

  /// The rounds that there are, of which `scored` have ballots.
  ///
  /// Criteria that nobody scored on yet are kept by the round that waits for scores.
  func rounds(scored: [Int]) -> [Int] {
    guard let last = scored.max() else { return [1] }
    return scored.sorted() + (own[last] == nil ? [] : [last + 1])
  }

  /// Refuses a round that would be lost, since nobody scored in it.
  func problems(scored: [Int]) -> [FileProblem] {
    earlier.filter { $0.number > 0 && !scored.contains($0.number) }.map { round in
      FileProblem(
        "workshop.yaml", round.line,
        Wording(
          nl: "ronde \(round.number) heeft geen scores in ballots.csv; haal haar hier weg",
          en: "round \(round.number) has no scores in ballots.csv; take it away here"))
    }
  }
}
