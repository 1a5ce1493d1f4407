/// Goes through all configurations in order, and keeps their balances by adding what changes.
struct SuccessorSweep {
  private let matrix: CrossImpactMatrix
  private let count: Int
  private var variants: [Int]
  private var balances: [Int]
  /// What one step of each descriptor's variant is worth in the number of a configuration.
  private let places: [Int]

  init(_ matrix: CrossImpactMatrix, count: Int) {
    (self.matrix, self.count) = (matrix, count)
    variants = Array(repeating: 0, count: matrix.descriptors.count)
    balances = ImpactBalance(of: Configuration(variants), in: matrix).balances.flatMap { $0 }
    var places = Array(repeating: 1, count: variants.count)
    for place in variants.indices.dropLast().reversed() {
      places[place] = places[place + 1] * matrix.variantCount(of: place + 1)
    }
    self.places = places
  }

  /// The number of the configuration that follows each one.
  mutating func successors() -> [Int32] {
    var successors: [Int32] = []
    successors.reserveCapacity(count)
    for _ in 0..<count {
      successors.append(Int32(successor()))
      advance()
    }
    return successors
  }

  private func successor() -> Int {
    var number = 0
    for descriptor in variants.indices {
      let start = matrix.offsets[descriptor]
      var best = variants[descriptor]
      var highest = balances[start + best]
      // NB: only what is higher moves a descriptor, and the first of equals is met first.
      for column in start..<matrix.offsets[descriptor + 1] where balances[column] > highest {
        (best, highest) = (column - start, balances[column])
      }
      number += best * places[descriptor]
    }
    return number
  }

  /// The next configuration in order; after the last the first.
  private mutating func advance() {
    for descriptor in variants.indices.reversed() {
      let old = variants[descriptor]
      let new = old + 1 < matrix.variantCount(of: descriptor) ? old + 1 : 0
      variants[descriptor] = new
      let gone = matrix.column(descriptor, old) * matrix.columnCount
      let come = matrix.column(descriptor, new) * matrix.columnCount
      for column in balances.indices {
        balances[column] += Int(matrix.judgements[come + column] - matrix.judgements[gone + column])
      }
      if new != 0 { return }
    }
  }
}
