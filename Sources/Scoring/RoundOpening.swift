public import Foresight
public import Longlisting

// Which round is opened, or put in place of another, when criteria or the longlist change.

extension ScoringInputs {
  /// True when somebody scored in the newest round.
  public func isScored(_ answers: Answers) -> Bool {
    currentRound.map { !(answers[.round($0.number)] ?? []).isEmpty } ?? false
  }

  /// True while the method still needs criteria of a kind, and nobody scored without them.
  public func lacksCriteria(_ answers: Answers) -> Bool {
    guard let round = currentRound else { return true }
    let kinds = Set(round.form.criteria.map(\.kind))
    return !isScored(answers) && Criterion.Kind.allCases.contains { !kinds.contains($0) }
  }

  /// The change that makes the newest round ask `criteria` of all developments that take part;
  /// `nil` when it does already.
  ///
  /// - Parameters:
  ///   - criteria: what is asked of each.
  ///   - longlist: who takes part.
  ///   - answers: the ballots that were handed in.
  ///   - isNew: true opens the next round, so that the ballots of this one stay.
  /// - Throws: ``ScoringError/scored(_:)`` when there are ballots that would no longer count.
  public func asking(
    _ criteria: [Criterion], of longlist: LonglistInputs, answers: Answers, isNew: Bool = false
  ) throws(ScoringError) -> ScoringCommand? {
    let form = Form(items: longlist.developments.filter(\.isKept).map(\.id), criteria: criteria)
    guard let round = currentRound else { return .openRound(number: 1, form: form) }
    if isNew { return .openRound(number: round.number + 1, form: form) }
    if isScored(answers) {
      guard round.form.criteria == criteria else { throw .scored(round.number) }
      return nil
    }
    return round.form == form ? nil : .reopenRound(number: round.number, form: form)
  }

  /// The change that lets the newest round follow the longlist while nobody scored in it; `nil`
  /// when it need not.
  public func following(_ longlist: LonglistInputs, answers: Answers) -> ScoringCommand? {
    guard let round = currentRound, !isScored(answers) else { return nil }
    return try? asking(round.form.criteria, of: longlist, answers: answers)
  }

  /// The developments that take part and that the newest round, which has ballots, does not ask.
  public func unasked(of longlist: LonglistInputs, answers: Answers) -> [Development.ID] {
    guard let round = currentRound, isScored(answers) else { return [] }
    return longlist.developments.filter(\.isKept).map(\.id).filter {
      !round.form.items.contains($0)
    }
  }
}
