/// What differs between two texts, a line a line: `-` went, `+` came.
enum LineDifference {
  /// So many lines are shown.
  ///
  /// House.
  static let most = 40

  static func lines(from old: String, to new: String) -> [String] {
    let (old, new) = (lines(of: old), lines(of: new))
    let difference = new.difference(from: old)
    let gone = Set(difference.removals.map(\.place)), come = Set(difference.insertions.map(\.place))
    var shown: [String] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, gone.contains(left) {
        shown.append("- " + old[left])
        left += 1
      } else if right < new.count, come.contains(right) {
        shown.append("+ " + new[right])
        right += 1
      } else {
        (left, right) = (left + 1, right + 1)
      }
    }
    return shown.count > most ? shown.prefix(most) + ["… +\(shown.count - most)"] : shown
  }

  static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension CollectionDifference.Change {
  /// Which line it is about.
  var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
