public import Foresight

/// The order in which developments were taken off a list, found again from what became of them.
///
/// Whoever reads only the outcome must close what was merged into others, or divided over them,
/// before those others.
public enum ClosingOrder {
  /// The items so that each comes before those that it went into; a circle stays as it was.
  ///
  /// - Parameters:
  ///   - items: what is to be closed, in any order; otherwise their order is kept.
  ///   - id: the development that an item closes.
  ///   - into: those that it was merged into or divided over, if it was.
  public static func sorted<Item>(
    _ items: [Item], id: (Item) -> Development.ID, into: (Item) -> [Development.ID]
  ) -> [Item] {
    var (sorted, pending) = ([Item](), items)
    while !pending.isEmpty {
      let targets = Set(pending.flatMap(into))
      let ready = pending.filter { !targets.contains(id($0)) }
      guard !ready.isEmpty else { return sorted + pending }
      pending.removeAll { !targets.contains(id($0)) }
      sorted += ready
    }
    return sorted
  }
}
