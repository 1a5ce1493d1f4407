public import Foresight
public import Longlisting

/// What people proposed and decided about the axes.
public struct AxisInputs: Equatable, Sendable {
  public internal(set) var candidates = Shelf<AxisCandidate>()
  public internal(set) var decisions = Shelf<AxisDecision>()
  /// Pairs that were set aside before any was chosen; the choice then names them.
  public internal(set) var rejections = Shelf<RejectedPair>()

  public init() {}

  public static let shelves = [
    ShelfTable<Self>("axis_candidate", \.candidates),
    ShelfTable<Self>("axis_decision", \.decisions),
    ShelfTable<Self>("axis_rejection", \.rejections),
  ]

  /// The choice that stands, if one was made.
  public var choice: AxisChoice? { decisions["current"]?.choice }
  /// The pairs that are set aside: those of the choice that stands, or those that wait for one.
  public var setAside: [AxisChoice.Rejection] {
    choice?.rejected ?? rejections.map(\.rejection)
  }

  /// Checks and applies one command.
  public mutating func apply(
    _ command: AxisCommand, on longlist: LonglistInputs
  ) throws(AxisError) {
    switch command {
    case .propose(let candidate): try propose(candidate, on: longlist)
    case .choose(let choice):
      try check(choice)
      decisions["current"] = AxisDecision(choice: choice)
      rejections = Shelf()
    case .reject(let rejection): try reject(rejection)
    case .reconsider(let id): rejections[id] = nil
    case .withdraw(let id):
      let named = choice.map { [$0.vertical, $0.horizontal] + $0.rejected.flatMap(\.pair) } ?? []
      guard !named.contains(id) else { throw .isChosen(id) }
      candidates[id] = nil
      for gone in rejections where gone.rejection.pair.contains(id) { rejections[gone.id] = nil }
    case .unchoose: unchoose()
    }
  }

  private mutating func propose(
    _ candidate: AxisCandidate, on longlist: LonglistInputs
  ) throws(AxisError) {
    guard !candidate.members.isEmpty else { throw .noMembers(candidate.id) }
    for member in candidate.members where longlist.developments[member.development] == nil {
      throw .unknownMember(member.development)
    }
    guard candidate.poles.count == 2 else {
      throw .twoPoles(candidate.id, candidate.poles.count)
    }
    candidates[candidate.id] = candidate
  }

  /// The candidate with this name.
  public func candidate(_ id: AxisCandidate.ID) throws(AxisError) -> AxisCandidate {
    guard let found = candidates[id] else {
      let names = candidates.map(\.id.rawValue)
      throw .unknown(id, nearest: NearestName.nearest(to: id.rawValue, among: names))
    }
    return found
  }

  /// Takes the choice back; the pairs that were set aside with a reason wait for the next.
  private mutating func unchoose() {
    let waiting = setAside.filter { !$0.reason.isEmpty && Set($0.pair).count == 2 }
    decisions["current"] = nil
    for rejected in waiting.map(RejectedPair.init) { rejections[rejected.id] = rejected }
  }

  private mutating func reject(_ rejection: AxisChoice.Rejection) throws(AxisError) {
    let pair = rejection.pair
    guard pair.count == 2 else { throw .noPair(pair.count) }
    for id in pair { _ = try candidate(id) }
    guard pair[0] != pair[1] else { throw .sameTwice(pair[0]) }
    guard !rejection.reason.isEmpty else { throw .noReason(pair) }
    guard let choice else {
      let rejected = RejectedPair(rejection)
      rejections[rejected.id] = rejected
      return
    }
    guard Set(pair) != choice.pair else { throw .isChosenPair(pair) }
    decisions["current"] = AxisDecision(choice: choice.rejecting([rejection]))
  }

  private func check(_ choice: AxisChoice) throws(AxisError) {
    guard choice.vertical != choice.horizontal else { throw .sameTwice(choice.vertical) }
    for id in [choice.vertical, choice.horizontal] + choice.rejected.flatMap(\.pair) {
      _ = try candidate(id)
    }
    for pair in choice.rejected.map(\.pair) where pair.count == 2 && pair[0] == pair[1] {
      throw .sameTwice(pair[0])
    }
    for pole in [choice.top, choice.left] where !(1...2).contains(pole) { throw .noPole(pole) }
  }
}

extension AxisInputs {
  /// The choice as it is written now: with every pair that is set aside, whoever did so while the
  /// choosers talked, but not the pair that is chosen.
  ///
  /// - Parameters:
  ///   - choice: what they chose, with the pairs that they set aside or saw set aside.
  ///   - seen: the axes as they saw them.
  /// - Returns: `nil` when others made another choice meanwhile, or set this very pair aside.
  /// - Throws: ``AxisError/isChosenPair(_:)`` when the choosers set aside what they chose.
  public func settled(
    _ choice: AxisChoice, seen: AxisInputs
  ) throws(AxisError) -> AxisChoice? {
    let chosen = RejectedPair.id(of: [choice.vertical, choice.horizontal])
    func isChosen(_ one: AxisChoice.Rejection) -> Bool { RejectedPair.id(of: one.pair) == chosen }
    guard self.choice?.rejecting(only: []) == seen.choice?.rejecting(only: []),
      setAside.filter(isChosen) == seen.setAside.filter(isChosen)
    else { return nil }
    let told = choice.rejected.filter { !seen.setAside.contains($0) }
    if let both = told.first(where: isChosen) { throw .isChosenPair(both.pair) }
    let all = choice.rejecting(only: setAside).rejecting(told)
    return all.rejecting(only: all.rejected.filter { !isChosen($0) })
  }
}

/// A pair that was set aside while none was chosen yet.
public struct RejectedPair: Kept {
  public var id: Identifier<RejectedPair> { Self.id(of: rejection.pair) }
  public let rejection: AxisChoice.Rejection

  init(_ rejection: AxisChoice.Rejection) { self.rejection = rejection }

  /// A pair has one name, in whichever order it is said.
  public static func id(of pair: [AxisCandidate.ID]) -> ID {
    ID(rawValue: pair.sorted().map(\.rawValue).joined(separator: " × "))
  }
}

extension AxisChoice {
  /// The same choice with these pairs set aside, each once; of two about one pair the new one.
  public func rejecting(_ new: [Rejection]) -> Self {
    let told = Set(new.map { RejectedPair.id(of: $0.pair) })
    var choice = self
    choice.rejected = rejected.filter { !told.contains(RejectedPair.id(of: $0.pair)) } + new
    return choice
  }
}

extension AxisChoice {
  /// The same choice with just these pairs set aside.
  fileprivate func rejecting(only rejected: [Rejection]) -> Self {
    var choice = self
    choice.rejected = rejected
    return choice
  }
}

/// The choice that stands.
public struct AxisDecision: Kept {
  public var id: Identifier<AxisDecision> { "current" }
  public let choice: AxisChoice
}
