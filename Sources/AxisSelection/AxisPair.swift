public import Foresight
public import PanelStatistics
public import Scoring
public import Surveying

/// Two candidates together, with what the panel's numbers say of them.
public struct AxisPair: Equatable, Sendable {
  /// How the answers on one criterion move together.
  public struct Association: Equatable, Sendable {
    public let criterion: Criterion
    public let correlation: RankCorrelation
  }

  public let first: AxisCandidate, second: AxisCandidate
  /// Means over the two candidates, 0–1, from the experts' scores.
  ///
  /// A candidate of several developments is first the mean of its members, so that it weighs no
  /// more than one of a single development.
  public let impact: Statistic<Double>, uncertainty: Statistic<Double>
  /// One a criterion of the questionnaire, in its order; empty before there are answers.
  public let associations: [Association]
  /// How respondents lie over the quadrants A–D if the first is vertical and first poles lie at
  /// the top and left: four shares that add to 1.
  public let balance: Statistic<[Double]>
  /// How many respondents the balance rests on.
  public let balanceN: Int

  /// Below this |ρ| two candidates hardly move together; from ``dependent`` on they are one.
  ///
  /// House.
  public static let independent = 0.3, dependent = 0.5

  /// The correlation that is furthest from 0; an undefined one only when there is no other.
  public var strongest: RankCorrelation? { strongestAssociation?.correlation }

  /// The same with the criterion on which it is.
  public var strongestAssociation: Association? {
    func distance(_ one: Association) -> Double { one.correlation.rho.value.map(abs) ?? -1 }
    return associations.max { distance($0) < distance($1) }
  }

  /// A line of a table each: the criteria with their correlations, or one line without a criterion
  /// before there are answers.
  public var assessments: [(criterion: Criterion?, correlation: RankCorrelation)] {
    guard !associations.isEmpty else { return [(nil, Spearman.correlation([], []))] }
    return associations.map { ($0.criterion, $0.correlation) }
  }

  /// One plain sentence on what the numbers say.
  public var sentence: Wording {
    guard let correlation = strongest, let rho = correlation.rho.value else { return unsaid }
    return Self.together(rho) + .same(", n = \(correlation.n)") + spread(beside: correlation.n)
  }

  /// Why nothing is said of moving together: more answers help only where there are few.
  private var unsaid: Wording {
    guard associations.contains(where: { $0.correlation.rho == .undefined(.noVariation) }) else {
      return Wording(
        nl: "er zijn nog te weinig antwoorden om te zeggen of deze twee samengaan",
        en: "there are too few answers yet to say whether these two move together")
    }
    return Wording(
      nl: "over een van deze twee antwoordde iedereen hetzelfde, dus of ze samengaan is niet te "
        + "zeggen",
      en: "everybody answered the same about one of these two, so whether they move together "
        + "cannot be said")
  }

  /// How far two candidates move together or against each other.
  private static func together(_ rho: Double) -> Wording {
    switch (abs(rho), rho < 0) {
    case (..<independent, _):
      Wording(nl: "deze twee gaan nauwelijks samen", en: "these two hardly move together")
    case (..<dependent, false):
      Wording(nl: "deze twee gaan enigszins samen", en: "these two move together somewhat")
    case (..<dependent, true):
      Wording(
        nl: "deze twee gaan enigszins tegen elkaar in",
        en: "these two move in opposite directions somewhat")
    case (_, false):
      Wording(nl: "deze twee gaan sterk samen", en: "these two move together strongly")
    case (_, true):
      Wording(
        nl: "deze twee gaan sterk tegen elkaar in",
        en: "these two move in opposite directions strongly")
    }
  }

  /// What the emptiest quadrant holds, with how many that rests on where it is another number.
  private func spread(beside n: Int) -> Wording {
    guard let least = balance.value?.min() else { return .same("") }
    let resting = balanceN == n ? "" : " (n = \(balanceN))"
    return
      (least == 0
      ? Wording(nl: "; minstens één kwadrant is leeg", en: "; at least one quadrant is empty")
      : Wording(
        nl: "; in het leegste kwadrant ligt \(Percent.text(least)) %",
        en: "; the emptiest quadrant holds \(Percent.text(least)) %")) + .same(resting)
  }
}

/// All pairs of candidates, in the order of their names.
public struct AxisPairs: Equatable, Sendable {
  public let candidates: [AxisCandidate]
  public let pairs: [AxisPair]
  /// A mark of the candidates, in the words of the study alone.
  public let fingerprint: Fingerprint

  /// The pair of these two, whichever comes first.
  public subscript(a: AxisCandidate.ID, b: AxisCandidate.ID) -> AxisPair? {
    pairs.first { Set([$0.first.id, $0.second.id]) == Set([a, b]) }
  }
}

extension AxisInputs {
  /// Assesses every pair of candidates; without findings the associations stay open.
  ///
  /// - Throws: ``AxisError/tooFewCandidates`` below two candidates.
  public func pairs(shortlist: Shortlist, findings: Findings?) throws -> AxisPairs {
    let candidates = candidates.all
    guard candidates.count >= 2 else { throw AxisError.tooFewCandidates }
    return AxisPairs(
      candidates: candidates, pairs: AxisPair.all(of: candidates, shortlist, findings),
      fingerprint: try Fingerprint(of: candidates.map(\.untranslated)))
  }
}

extension AxisPair {
  /// Every pair of developments of the shortlist, each as if it were a candidate by itself.
  public static func developments(of shortlist: Shortlist, findings: Findings?) -> [AxisPair] {
    let alone = shortlist.codes.sorted().compactMap { code in
      shortlist[code].map { AxisCandidate(alone: $0.development) }
    }
    return all(of: alone, shortlist, findings)
  }

  /// Every pair of these candidates, also before there is a shortlist or an answer: what the numbers
  /// would say then stays undefined.
  public static func all(
    of candidates: [AxisCandidate], _ shortlist: Shortlist? = nil, _ findings: Findings? = nil
  ) -> [AxisPair] {
    let answers = candidates.map { CandidateAnswers($0, in: findings) }
    return candidates.indices.flatMap { i in
      candidates.indices[(i + 1)...].map { j in
        let evidence = [candidates[i], candidates[j]].map { candidate in
          candidate.members.map { shortlist?[$0.development] }
        }
        let balance = answers[i].balance(with: answers[j])
        return AxisPair(
          first: candidates[i], second: candidates[j],
          impact: mean(evidence.map { mean($0.map { $0?.impact.value }).value }),
          uncertainty: mean(evidence.map { mean($0.map { $0?.uncertainty.value }).value }),
          associations: answers[i].associations(with: answers[j]), balance: balance.shares,
          balanceN: balance.n)
      }
    }
  }

  /// The mean of the numbers that exist.
  private static func mean(_ values: [Double?]) -> Statistic<Double> {
    let known = values.compactMap(\.self)
    guard !known.isEmpty else { return .undefined(.noData) }
    return .value(known.reduce(0, +) / Double(known.count))
  }
}

extension AxisCandidate {
  /// One development by itself; its two directions are the poles.
  fileprivate init(alone development: Development) {
    self.init(
      id: ID(rawValue: development.id.rawValue), name: development.title, degree: "",
      members: [Member(development.id)],
      poles: [Pole(name: development.directionA), Pole(name: development.directionB)])
  }
}
