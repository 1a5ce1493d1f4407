public import Foresight

extension AxisPair {
  /// What a comment on this pair is about: the names of both candidates, `energy living`.
  public var about: String { Self.about(first.id, second.id) }

  /// What people brought forward for and against this pair, in the order of `comments`; whichever of
  /// the two they named first.
  public func arguments(among comments: some Sequence<Comment>) -> [Comment] {
    let names = [about, Self.about(second.id, first.id)]
    return comments.filter { $0.side != nil && names.contains($0.about) }
  }

  private static func about(_ first: AxisCandidate.ID, _ second: AxisCandidate.ID) -> String {
    "\(first) \(second)"
  }
}
