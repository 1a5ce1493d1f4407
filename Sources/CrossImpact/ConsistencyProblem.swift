/// The question that a search answers: which choices of some descriptors' variants leave every one
/// of those descriptors with a variant that no rival beats by more than a tolerance.
///
/// The other descriptors only add a constant.
struct ConsistencyProblem: Sendable {
  let matrix: CrossImpactMatrix
  /// The descriptors that are decided here, ascending.
  let descriptors: [Int]
  /// The variants that each of them may take, ascending; a row a descriptor of ``descriptors``.
  let allowed: [[Int]]
  /// What all other descriptors add to the balance of each column of the matrix.
  let constant: [Int]
  /// How far a rival may lie above a chosen variant; 0 or more.
  let tolerance: Int

  /// No gap is larger, so that a larger tolerance accepts no more.
  static let largestTolerance = 2 * CrossImpactMatrix.largestBalance

  /// - Parameter everywhere: what each descriptor of the matrix may take. The variants of a
  ///   descriptor outside `descriptors` must differ by a constant on each one inside.
  init(
    _ matrix: CrossImpactMatrix, deciding descriptors: [Int], allowed everywhere: [[Int]],
    tolerance: Int
  ) {
    self.matrix = matrix
    self.descriptors = descriptors
    allowed = descriptors.map { everywhere[$0] }
    self.tolerance = min(max(0, tolerance), Self.largestTolerance)
    var constant = Array(repeating: 0, count: matrix.columnCount)
    let inside = Set(descriptors)
    for other in matrix.descriptors.indices where !inside.contains(other) {
      guard let variant = everywhere[other].first else { continue }
      let row = matrix.column(other, variant)
      for column in constant.indices { constant[column] += matrix.judgement(row, column) }
    }
    self.constant = constant
  }

  /// How many variants the descriptor at a place of ``descriptors`` has, allowed or not.
  func variantCount(at position: Int) -> Int { matrix.variantCount(of: descriptors[position]) }

  /// The columns of the matrix that belong to ``descriptors``.
  var columns: [Int] {
    descriptors.flatMap { Array(matrix.offsets[$0]..<matrix.offsets[$0 + 1]) }
  }

  /// How many choices there are; `nil` when more than an `Int` holds.
  var size: Int? { CrossImpactMatrix.product(allowed.map(\.count)) }
}

extension ConsistencyProblem {
  /// The places of ``descriptors`` in the order of a search: those with most variants first, as the
  /// layout asks, and of equals the one that moves the gaps of all most, since deciding it strikes
  /// most.
  func searchOrder() -> [Int] {
    let influences = descriptors.map(influence)
    return descriptors.indices.sorted { a, b in
      (-variantCount(at: a), -influences[a], a) < (-variantCount(at: b), -influences[b], b)
    }
  }

  /// How far, on average over its variants, a descriptor lifts all gaps above the least that it
  /// adds to them; times its number of variants, which is the same for all that are compared.
  private func influence(of descriptor: Int) -> Int {
    let rows = (0..<matrix.variantCount(of: descriptor)).map {
      matrix.column(descriptor, $0) * matrix.columnCount
    }
    var influence = 0
    for target in descriptors {
      let columns = matrix.offsets[target]..<matrix.offsets[target + 1]
      for column in columns {
        for rival in columns {
          var (sum, least) = (0, Int.max)
          for row in rows {
            let gap = Int(matrix.judgements[row + rival]) - Int(matrix.judgements[row + column])
            sum += gap
            least = min(least, gap)
          }
          influence += sum - least * rows.count
        }
      }
    }
    return influence
  }
}
