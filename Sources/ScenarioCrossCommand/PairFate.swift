import ScenarioMethod

extension AxisInputs {
  /// What people decided about a pair of candidates: that it is chosen, or why it was set aside; `nil`
  /// while they decided nothing.
  func fate(of pair: Set<AxisCandidate.ID>) -> Wording? {
    if pair == choice?.pair {
      return Wording(nl: "gekozen", en: "chosen")
    }
    return setAside.first { Set($0.pair) == pair }.map(\.sentence)
  }

  /// Why the pair that somebody chooses was set aside before; `nil` when it was not.
  func reminder(of pair: Set<AxisCandidate.ID>) -> Wording? {
    setAside.first { Set($0.pair) == pair }.map { rejected in
      Wording(nl: "dit paar was ", en: "this pair was ") + rejected.sentence
        + Wording(nl: "; met deze keuze vervalt dat", en: "; choosing it ends that")
    }
  }
}

extension AxisChoice.Rejection {
  /// That it was set aside and why, in the language of who reads.
  fileprivate var sentence: Wording {
    Wording(nl: "afgevallen: \(reason(.nl))", en: "set aside: \(reason(.en))")
  }
}
