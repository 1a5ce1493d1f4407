import ScenarioMethod

extension Report {
  var numbers: [Block] { ranking + findings + pairs }

  private var pairs: [Block] {
    guard let pairs = frame.pipeline.pairs.value else {
      return empty(
        "wat de cijfers van elk paar kandidaten zeggen",
        "what the numbers say of each pair of candidates", frame.pipeline.pairs.reason)
    }
    let table = Table(
      caption: word(
        "Alle paren van kandidaten: ρ van Spearman met 95 %-interval (Bonett-Wright), het sterkste "
          + "criterium; verdeling van de antwoorden over A, B, C en D",
        "All pairs of candidates: Spearman's ρ with its 95 % interval (Bonett-Wright), the "
          + "strongest criterion; how the answers lie over A, B, C and D"),
      head: [
        word("Paar", "Pair"), "Impact", word("Onzekerheid", "Uncertainty"), "ρ", "A–B–C–D, %",
        word("In woorden", "In words"),
      ], numbers: [1, 2, 3, 4], rows: pairs.pairs.map { (.plain, row(of: $0)) })
    // NB: older histories may hold the chosen pair among those that were set aside.
    let choice = frame.pipeline.axes.value?.choice
    let others = (choice?.rejected ?? []).filter { Set($0.pair) != choice?.pair }
    let rejected = others.map { rejection in
      Item(
        text: plain(rejection.reason),
        opening: rejection.pair.map { name(of: $0, in: pairs) }.joined(separator: " × "))
    }
    return [.table(table)]
      + (rejected.isEmpty
        ? [] : [.heading(level: 3, word("Niet gekozen", "Not chosen")), .list(rejected)])
  }

  private func row(of pair: AxisPair) -> [String] {
    let rho = pair.strongest.map { correlation in
      let ends = [correlation.low, correlation.high].compactMap(\.self).map {
        Decimal.text($0, language)
      }
      return number(correlation.rho) + (ends.isEmpty ? "" : " (\(ends.joined(separator: " … ")))")
    }
    let (first, second, balance) = lying(pair)
    let shares = balance.value?.map(Percent.text)
    return [
      "\(plain(first.name)) × \(plain(second.name))", number(pair.impact),
      number(pair.uncertainty), rho ?? "–", shares?.joined(separator: "–") ?? "–",
      FrameWords.sentence(of: pair, frame.scope, language),
    ]
  }

  /// A pair with its letters where the cross has them: the chosen one as it was laid, every other one
  /// with its first poles at the top and at the left.
  private func lying(
    _ pair: AxisPair
  ) -> (first: AxisCandidate, second: AxisCandidate, balance: Statistic<[Double]>) {
    guard let axes = frame.pipeline.axes.value, axes.choice.pair == [pair.first.id, pair.second.id]
    else { return (pair.first, pair.second, pair.balance) }
    return (axes.vertical, axes.horizontal, axes.balance)
  }

  private func name(of id: AxisCandidate.ID, in pairs: AxisPairs) -> String {
    pairs.candidates.first { $0.id == id }.map { plain($0.name) } ?? id.rawValue
  }
}
