package import ScenarioMethod

/// What lies behind a shortlist, a sentence each: who just missed, what decided, what people said.
package struct ShortlistSentences {
  private let shortlist: Shortlist

  package init(_ shortlist: Shortlist) { self.shortlist = shortlist }

  /// In the order in which people ask; without a ranking, only how and why people chose.
  package var all: [Wording] {
    guard shortlist.isRanked else { return (shortlist.lacksBallots ? [lacking] : []) + reasons }
    return missed + tie + [otherRule] + predetermined + reasons + unexplained
  }

  /// That a ranking was there when people chose, and is there no more.
  private var lacking: Wording {
    let (now, needed) = (shortlist.ballots, Shortlist.fewestBallots)
    return Wording(
      nl:
        "Bevestigd op scores; daarvan zijn er nu \(now) van de \(needed) die nodig zijn, zodat er "
        + "geen rangorde meer is",
      en: "Confirmed on scores, of which \(now) of the \(needed) that are needed are there now, so "
        + "that there is no ranking any more")
  }

  /// Who just missed the list, and by how much; what nobody scored did not.
  private var missed: [Wording] {
    guard let border = shortlist.entries.last?.score.value else { return [] }
    // NB: who missed by the rule and was taken in by people missed nothing.
    let out = shortlist.justMissed.filter { !shortlist.codes.contains($0.development.id) }
    let behind = out.compactMap { entry in
      entry.score.value.map { (entry.development.id, border - $0) }
    }
    guard !behind.isEmpty else { return [] }
    func names(_ language: Language) -> String {
      behind.map { "\($0) (\(Decimal.text($1, language)))" }.joined(separator: ", ")
    }
    return [
      Wording(
        nl: "Net niet gekozen, en met welk verschil: \(names(.nl))",
        en: "Just missed, and by how much: \(names(.en))")
    ]
  }

  private var tie: [Wording] {
    guard let tie = shortlist.tie else { return [] }
    let codes = tie.codes.map(\.rawValue)
    let decider: Wording =
      switch tie.decidedBy {
      case .borda:
        Wording(nl: "de rangorde per expert (Borda)", en: "each expert's order (Borda)")
      case .topBox:
        Wording(nl: "het aandeel hoogste scores", en: "the share of highest scores")
      case .code: Wording(nl: "de code", en: "the code")
      }
    return [
      Wording(
        nl: "Gelijk op de grens: \(codes.joined(separator: " en ")); ",
        en: "Equal at the border: \(codes.joined(separator: " and ")); ") + decider
        + Wording(nl: " gaf de doorslag", en: " decided")
    ]
  }

  private var otherRule: Wording {
    let other = shortlist.otherRule
    let rule =
      other.rule == .impact
      ? Wording(nl: "impact alleen", en: "impact alone")
      : Wording(nl: "impact × onzekerheid", en: "impact × uncertainty")
    // NB: people may have taken in what the other rule would; what it says is about their list.
    let top = shortlist.ranking.entries.prefix(shortlist.rule.size).map(\.development.id)
    let chosen = top.filter { !other.leaves.contains($0) } + other.enters
    func names(_ codes: [Development.ID]) -> String? {
      codes.isEmpty ? nil : codes.map(\.rawValue).joined(separator: ", ")
    }
    let enters = names(chosen.filter { !shortlist.codes.contains($0) })
      .map { Wording(nl: "erbij \($0)", en: "in comes \($0)") }
    let leaves = names(shortlist.codes.filter { !chosen.contains($0) })
      .map { Wording(nl: "eraf \($0)", en: "out goes \($0)") }
    let changes = [enters, leaves].compactMap(\.self)
    return Wording(nl: "Met de regel ", en: "By the rule ") + rule
      + (changes.isEmpty
        ? Wording(nl: ": dezelfde lijst", en: ": the same list") : .same(": ") + .list(changes))
  }

  private var predetermined: [Wording] {
    let codes = shortlist.predetermined.map(\.rawValue).joined(separator: ", ")
    guard !codes.isEmpty else { return [] }
    return [
      Wording(
        nl: "Vaststaand, dus in alle vier de scenario's (impact in de bovenste helft van de "
          + "longlist, onzekerheid in het laagste derde; die grens kiest dit programma): \(codes)",
        en: "Predetermined, so part of all four scenarios (impact in the upper half of the "
          + "longlist, uncertainty in the lowest third; this program sets that border): \(codes)")
    ]
  }

  private var unexplained: [Wording] {
    let names = shortlist.unexplained.map { code -> Wording in
      .same("\(code) ")
        + (shortlist.codes.contains(code)
          ? Wording(nl: "(erin)", en: "(in)") : Wording(nl: "(eruit)", en: "(out)"))
    }
    guard !names.isEmpty else { return [] }
    return [
      Wording(
        nl: "Anders dan de rangorde, zonder opgegeven reden: ",
        en: "Other than the ranking, with no reason given: ")
        + .list(names)
    ]
  }

  /// Why people chose whom, and which of that is not what the ranking says.
  private var reasons: [Wording] {
    let against = Set(shortlist.deviations)
    return (shortlist.confirmed?.told ?? []).map { told in
      func names(_ codes: [Development.ID]) -> String {
        codes.map(\.rawValue).joined(separator: ", ")
      }
      let (into, out) = (names(told.into), names(told.out))
      let who: Wording =
        into.isEmpty || out.isEmpty
        ? .same(into + out)
        : Wording(nl: "\(into) in plaats van \(out)", en: "\(into) in place of \(out)")
      // NB: of scores that are too few by now nobody can say any more what they ranked.
      let isAgainst =
        shortlist.lacksBallots || !against.isDisjoint(with: told.into + told.out)
      let lead = Wording(nl: "Anders dan de rangorde, ", en: "Against the ranking, ")
      return (isAgainst ? lead : .same("")) + who + .same(": \(told.reason)")
    }
  }
}
