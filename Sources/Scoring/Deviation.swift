public import Foresight
public import Longlisting

/// What people change about a ranked list before they confirm it, with the reason.
public struct Deviation: Equatable, Sendable {
  /// Who leaves the list and who comes on it: one of them, or both for an exchange.
  public let out: Development.ID?, into: Development.ID?
  public let reason: String

  /// Whom it names.
  fileprivate var codes: [Development.ID] { [out, into].compactMap(\.self) }

  /// Somebody leaves, somebody comes, or both; one without a reason is not applied.
  public init(out: Development.ID? = nil, into: Development.ID? = nil, reason: String) {
    (self.out, self.into, self.reason) = (out, into, reason.cleaned)
  }

  /// The list as it is then: who comes takes the place of who leaves, or the last.
  ///
  /// - Throws: ``ScoringError/notListed(_:)`` when who leaves is not on the list,
  ///   ``ScoringError/listed(_:)`` when who comes is, ``ScoringError/unknown(_:)`` when who comes
  ///   takes no part in the study, ``ScoringError/noReason(_:)``.
  public func applied(
    to codes: [Development.ID], of longlist: LonglistInputs
  ) throws(ScoringError) -> [Development.ID] {
    var codes = codes
    if let out, !codes.contains(out) { throw .notListed(out) }
    if let into {
      guard longlist.developments[into]?.isKept == true else { throw .unknown(into) }
      guard !codes.contains(into) else { throw .listed(into) }
    }
    if let named = out ?? into, reason.isEmpty { throw .noReason(named) }
    let place = out.flatMap { codes.firstIndex(of: $0) }
    if let place { codes.remove(at: place) }
    if let into { codes.insert(into, at: place ?? codes.count) }
    return codes
  }
}

extension [Deviation] {
  /// The list after all of them, one after the other.
  ///
  /// - Throws: what ``Deviation/applied(to:of:)`` throws.
  public func applied(
    to codes: [Development.ID], of longlist: LonglistInputs
  ) throws(ScoringError) -> [Development.ID] {
    var codes = codes
    for deviation in self { codes = try deviation.applied(to: codes, of: longlist) }
    return codes
  }

  /// The reason of each development that they name, but for what was taken back; of two the last.
  public var reasons: [Development.ID: String] {
    settled.reduce(into: [:]) { reasons, deviation in
      for code in deviation.codes { reasons[code] = deviation.reason }
    }
  }

  /// Without what was tried and taken back: two changes that undo each other, and none between them names
  /// the same codes.
  private var settled: [Deviation] {
    reduce(into: []) { kept, change in
      let last = kept.lastIndex { !Set($0.codes).isDisjoint(with: change.codes) }
      if let last, (kept[last].out, kept[last].into) == (change.into, change.out) {
        kept.remove(at: last)
      } else {
        kept.append(change)
      }
    }
  }
}

extension Shortlist {
  /// The reasons of the list that `changes` make of the one that stands: those that were given
  /// before and those given now, but none for what is back where the ranking has it.
  ///
  /// Of an exchange both keep it while one of them goes against the ranking.
  public func reasons(
    of codes: [Development.ID], after changes: [Deviation]
  ) -> [Development.ID: String] {
    let told = changes.reasons
    let all = (confirmed?.reasons ?? [:]).merging(told) { $1 }
    guard !isByJudgement else { return all }
    let against = Set(codes).symmetricDifference(ranking.top(rule.size))
    func isExchanged(_ code: Development.ID) -> Bool {
      changes.contains { change in
        let both = [change.out, change.into].compactMap(\.self)
        return both.contains(code) && change.reason == told[code]
          && both.contains(where: against.contains)
      }
    }
    return all.filter { told[$0.key] == nil || against.contains($0.key) || isExchanged($0.key) }
  }
}

extension ConfirmedShortlist {
  /// What was told with one reason: who is on the list by it, and who is not.
  ///
  /// An exchange has one of each.
  public struct Told: Equatable, Sendable {
    public let into: [Development.ID], out: [Development.ID]
    public let reason: String
  }

  /// The reasons in the order of the codes: an exchange once, every other code by itself.
  public var told: [Told] {
    let sorted = reasons.sorted { $0.key < $1.key }
    return sorted.compactMap { code, reason in
      let same = sorted.filter { $0.value == reason }.map(\.key)
      let (into, out) = (same.filter(codes.contains), same.filter { !codes.contains($0) })
      // NB: of more than one pair with one reason nobody knows who came for whom.
      guard into.count == 1, out.count == 1 else {
        let isIn = codes.contains(code)
        return Told(into: isIn ? [code] : [], out: isIn ? [] : [code], reason: reason)
      }
      return code == same.first ? Told(into: into, out: out, reason: reason) : nil
    }
  }

  /// Those with which a development was exchanged; none when it was simply added or left out.
  public func exchanged(with code: Development.ID) -> [Development.ID] {
    let own = told.first { $0.into.contains(code) || $0.out.contains(code) }
    guard let own else { return [] }
    return own.into.contains(code) ? own.out : own.into
  }
}
