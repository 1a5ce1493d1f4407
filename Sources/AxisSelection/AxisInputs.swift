public import Foresight
public import Longlisting

/// What people proposed and decided about the axes.
public struct AxisInputs: Equatable, Sendable {
  public internal(set) var candidates = Shelf<AxisCandidate>()
  public internal(set) var decisions = Shelf<AxisDecision>()

  public init() {}

  public static let shelves = [
    ShelfTable<Self>("axis_candidate", \.candidates),
    ShelfTable<Self>("axis_decision", \.decisions),
  ]

  /// The choice that stands, if one was made.
  public var choice: AxisChoice? { decisions["current"]?.choice }

  /// Checks and applies one command.
  public mutating func apply(
    _ command: AxisCommand, on longlist: LonglistInputs
  ) throws(AxisError) {
    switch command {
    case .propose(let candidate):
      guard !candidate.members.isEmpty else { throw .noMembers(candidate.id) }
      for member in candidate.members where longlist.developments[member.development] == nil {
        throw .unknownMember(member.development)
      }
      guard candidate.poles.count == 2 else {
        throw .twoPoles(candidate.id, candidate.poles.count)
      }
      candidates[candidate.id] = candidate
    case .choose(let choice):
      try check(choice)
      decisions["current"] = AxisDecision(choice: choice)
    case .withdraw(let id):
      let named = choice.map { [$0.vertical, $0.horizontal] + $0.rejected.flatMap(\.pair) } ?? []
      guard !named.contains(id) else { throw .isChosen(id) }
      candidates[id] = nil
    case .unchoose: decisions["current"] = nil
    }
  }

  /// The candidate with this name.
  public func candidate(_ id: AxisCandidate.ID) throws(AxisError) -> AxisCandidate {
    guard let found = candidates[id] else {
      let names = candidates.map(\.id.rawValue)
      throw .unknown(id, nearest: NearestName.nearest(to: id.rawValue, among: names))
    }
    return found
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

/// The choice that stands.
public struct AxisDecision: Kept {
  public var id: Identifier<AxisDecision> { "current" }
  public let choice: AxisChoice
}
