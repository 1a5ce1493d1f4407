/// What each descriptor adds at least to every gap, for every set of variants that it may still
/// take.
struct GapTable {
  typealias Vector = GapLayout.Vector
  /// The gap of a rival that does not exist: never above a tolerance.
  static let never = Int16(-2 * CrossImpactMatrix.largestBalance)
  /// The most variants of a descriptor whose sets are all tabled.
  ///
  /// House: 256 blocks stay within the cache that a core has to itself.
  static let mostTabled = 8

  let layout: GapLayout
  /// The least contributions, in blocks of ``GapLayout/vectorCount`` vectors: for each field a
  /// block a set, the set read as a binary number; a block a variant where the sets are too many.
  let least: [Vector]
  /// The first vector of each field in ``least``.
  let starts: [Int]
  /// The gaps before any descriptor has contributed.
  let constant: [Vector]

  init(_ problem: ConsistencyProblem, _ layout: GapLayout) {
    self.layout = layout
    let stride = layout.vectorCount
    var starts: [Int] = []
    var size = 0
    for field in layout.fields {
      starts.append(size)
      size += stride * (Self.tabled(field) ? 1 << field.count : field.count)
    }
    var constant = Array(repeating: Vector(repeating: Self.never), count: stride)
    layout.forEachGap(problem) { vector, lane, variant, rival in
      constant[vector][lane] = Int16(problem.constant[rival] - problem.constant[variant])
    }
    var least = Array(repeating: Vector(repeating: 0), count: size)
    for (start, field) in zip(starts, layout.fields) {
      Self.fill(&least, from: start, field, problem, layout)
    }
    (self.least, self.starts, self.constant) = (least, starts, constant)
  }

  static func tabled(_ field: GapLayout.Field) -> Bool { field.count <= mostTabled }

  /// The smaller number of each lane; both lie within the gaps of a matrix.
  ///
  /// NB: `pointwiseMin` compares lane by lane without vector instructions.
  @inline(__always)
  static func smaller(_ a: Vector, _ b: Vector) -> Vector {
    let difference = a &- b
    return b &+ (difference & (difference &>> 15))
  }

  private static func fill(
    _ least: inout [Vector], from start: Int, _ field: GapLayout.Field,
    _ problem: ConsistencyProblem, _ layout: GapLayout
  ) {
    let stride = layout.vectorCount
    let matrix = problem.matrix
    let descriptor = problem.descriptors[field.position]
    for variant in 0..<field.count {
      let block = start + stride * (tabled(field) ? 1 << variant : variant)
      let row = matrix.column(descriptor, variant) * matrix.columnCount
      layout.forEachGap(problem) { vector, lane, own, rival in
        least[block + vector][lane] = matrix.judgements[row + rival] - matrix.judgements[row + own]
      }
    }
    guard tabled(field) else { return }
    for set in 1..<(1 << field.count) where set & (set - 1) != 0 {
      let (rest, one) = (start + stride * (set & (set - 1)), start + stride * (set & -set))
      for vector in 0..<stride {
        least[start + stride * set + vector] = smaller(least[rest + vector], least[one + vector])
      }
    }
  }
}
