/// Takes what a search finds.
///
/// NB: a search holds one rather than a closure, which would be copied at every node.
protocol SolutionSink {
  /// Takes what the descriptors of the problem took, in their order; false ends the search.
  mutating func take(_ variants: [Int]) -> Bool
  /// Asked now and then; true ends the search.
  mutating func isCancelled() -> Bool
}

/// A list of solutions, up to a number.
struct SolutionList: SolutionSink, Sendable {
  /// In the order found.
  var solutions: [[Int]] = []
  /// True when there are more solutions than the list may have.
  private(set) var isFull = false
  /// True when somebody did not want to wait.
  private(set) var wasCancelled = false
  let cap: Int
  private let cancellation: @Sendable () -> Bool

  init(cap: Int, isCancelled: @escaping @Sendable () -> Bool) {
    (self.cap, cancellation) = (cap, isCancelled)
  }

  mutating func take(_ variants: [Int]) -> Bool {
    guard solutions.count < cap else {
      isFull = true
      return false
    }
    solutions.append(variants)
    return true
  }

  mutating func isCancelled() -> Bool {
    wasCancelled = wasCancelled || cancellation()
    return wasCancelled
  }
}
