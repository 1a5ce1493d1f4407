/// Where each gap between a variant and one of its rivals lies in the vectors of a search.
///
/// A gap is the balance of a rival minus that of the variant. Plane `t` holds, for the variant of
/// every column, the gap of the rival `t` places further in the same descriptor, round its end.
/// Descriptors with most variants come first, so that a plane is only as long as it must be.
struct GapLayout {
  typealias Vector = SIMD16<Int16>
  /// The lanes of a vector, and the columns of a word.
  static let lanes = 16, wordBits = 64

  /// A descriptor's place among the columns of the vectors.
  struct Field {
    /// Its place in ``ConsistencyProblem/descriptors``.
    let position: Int
    /// The word of 64 columns that holds it, and its lowest bit there.
    let word: Int, shift: UInt64
    /// As many ones as variants.
    let ones: UInt64

    /// The set of its variants that are left, variant 0 in the lowest bit.
    @inline(__always)
    func set(in alive: UInt64) -> UInt64 { (alive &>> shift) & ones }

    var start: Int { word * wordBits + Int(shift) }
    var count: Int { ones.nonzeroBitCount }
  }

  /// In the order of their columns.
  let fields: [Field]
  /// The first vector of each plane, and the number of all vectors.
  let planes: [Int]

  /// - Parameter order: the places of the problem's descriptors, those with most variants first.
  init(_ problem: ConsistencyProblem, order: [Int]) {
    var fields: [Field] = []
    var end = 0
    for position in order {
      let count = problem.variantCount(at: position)
      // NB: a field that lay in two words would need two loads at every node.
      if end % Self.wordBits + count > Self.wordBits { end += Self.wordBits - end % Self.wordBits }
      fields.append(
        Field(
          position: position, word: end / Self.wordBits, shift: UInt64(end % Self.wordBits),
          ones: 1 << UInt64(count) - 1))
      end += count
    }
    self.fields = fields
    planes = (1..<max(2, fields.first?.count ?? 0)).reduce(into: [0]) { planes, rival in
      let columns = fields.last { $0.count > rival }.map { $0.start + $0.count } ?? 0
      planes.append(planes[planes.count - 1] + (columns + Self.lanes - 1) / Self.lanes)
    }
  }

  /// How many vectors hold all gaps.
  var vectorCount: Int { planes[planes.count - 1] }
  /// How many vectors the columns fill: the length of the longest plane.
  var columnVectors: Int { planes[1] }
  /// How many words the columns fill.
  var wordCount: Int { (fields.last?.word ?? -1) + 1 }

  /// The field of each column; 0 for a column between fields.
  var fieldOfColumn: [Int] {
    var places = Array(repeating: 0, count: wordCount * Self.wordBits)
    for (place, field) in fields.enumerated() {
      for column in field.start..<field.start + field.count { places[column] = place }
    }
    return places
  }

  /// Words with a set of variants for every field.
  func bits(_ set: (Field) -> UInt64) -> [UInt64] {
    var words = Array(repeating: UInt64(0), count: wordCount)
    for field in fields { words[field.word] |= set(field) << field.shift }
    return words
  }

  /// How many planes reach over each vector of columns.
  var depths: [Int] {
    (0..<columnVectors).map { vector in
      zip(planes, planes.dropFirst()).filter { $1 - $0 > vector }.count
    }
  }

  /// Calls `body` with every gap that exists: its vector and lane, and the columns of the matrix
  /// of the variant and of its rival.
  func forEachGap(
    _ problem: ConsistencyProblem,
    _ body: (_ vector: Int, _ lane: Int, _ variant: Int, _ rival: Int) -> Void
  ) {
    for field in fields {
      let first = problem.matrix.offsets[problem.descriptors[field.position]]
      let (start, count) = (field.start, field.count)
      for step in 1..<max(1, count) {
        for variant in 0..<count {
          let column = start + variant
          let rival = variant + step < count ? variant + step : variant + step - count
          body(
            planes[step - 1] + column / Self.lanes, column % Self.lanes, first + variant,
            first + rival)
        }
      }
    }
  }
}
