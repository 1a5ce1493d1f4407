/// A descriptor that serves as an axis of a cross: which of its variants lie at which end.
public struct CrossAxis: Hashable, Sendable {
  /// From 0.
  public let descriptor: Int
  /// The variants of the top or left end, from 0.
  public let first: [Int]
  /// The variants of the bottom or right end, from 0.
  public let second: [Int]

  public init(descriptor: Int, first: [Int], second: [Int]) {
    (self.descriptor, self.first, self.second) = (descriptor, first, second)
  }
}

/// The four corners that two axes span.
public enum Quadrants {
  /// What each corner decides, clockwise from top left: A, B (top right), C (bottom right), D
  /// (bottom left).
  ///
  /// - Precondition: the axes are two different descriptors of the matrix.
  public static func corners(
    vertical: CrossAxis, horizontal: CrossAxis, of matrix: CrossImpactMatrix
  ) -> [PartialConfiguration] {
    precondition(vertical.descriptor != horizontal.descriptor, "an axis against itself")
    let ends = [
      (vertical.first, horizontal.first), (vertical.first, horizontal.second),
      (vertical.second, horizontal.second), (vertical.second, horizontal.first),
    ]
    return ends.map { up, across in
      PartialConfiguration(
        of: matrix, fixed: [vertical.descriptor: up, horizontal.descriptor: across])
    }
  }
}
