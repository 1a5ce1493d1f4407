/// The quadratic form xᵀ A⁻¹ x of a positive definite matrix A, for many x.
struct InverseForm {
  /// Cholesky's L of A = L Lᵀ: row by row, each up to its diagonal.
  private let lower: [[Double]]

  /// - Returns: `nil` when the matrix is not positive definite.
  init?(_ matrix: [[Double]]) {
    var lower: [[Double]] = []
    for (row, entries) in matrix.enumerated() {
      var own: [Double] = []
      for column in 0..<row {
        let known = zip(own, lower[column]).reduce(0) { $0 + $1.0 * $1.1 }
        own.append((entries[column] - known) / lower[column][column])
      }
      let rest = entries[row] - own.reduce(0) { $0 + $1 * $1 }
      guard rest > 1e-12 * abs(entries[row]) else { return nil }
      lower.append(own + [rest.squareRoot()])
    }
    self.lower = lower
  }

  /// xᵀ A⁻¹ x.
  func callAsFunction(_ x: [Double]) -> Double {
    var solved: [Double] = []
    for (row, right) in zip(lower, x) {
      let known = zip(row, solved).reduce(0) { $0 + $1.0 * $1.1 }
      solved.append((right - known) / row[row.count - 1])
    }
    return solved.reduce(0) { $0 + $1 * $1 }
  }
}
