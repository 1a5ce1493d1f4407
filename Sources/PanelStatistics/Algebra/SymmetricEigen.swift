/// The eigenvalues and vectors of a symmetric matrix, by Jacobi's rotations.
///
/// Source: `golub2013`.
struct SymmetricEigen {
  /// The eigenvalues, largest first.
  let values: [Double]
  /// A vector of length 1 an eigenvalue, its largest part above 0.
  let vectors: [[Double]]

  init(_ matrix: [[Double]]) {
    let size = matrix.count
    var a = matrix
    var v = (0..<size).map { i in (0..<size).map { $0 == i ? 1.0 : 0 } }
    for _ in 0..<100 {
      let off = (0..<size).reduce(0.0) { sum, i in
        (0..<i).reduce(sum) { $0 + a[i][$1] * a[i][$1] }
      }
      if off < 1e-30 { break }
      for p in 0..<size {
        for q in (p + 1)..<max(p + 1, size) { Self.rotate(&a, &v, p, q) }
      }
    }
    let order = (0..<size).sorted { (-a[$0][$0], $0) < (-a[$1][$1], $1) }
    values = order.map { a[$0][$0] }
    vectors = order.map { column in
      let own = v.map { $0[column] }
      let largest = own.max { abs($0) < abs($1) } ?? 0
      return largest < 0 ? own.map { -$0 } : own
    }
  }

  /// Turns two axes so that the part outside the diagonal that they share is 0.
  private static func rotate(_ a: inout [[Double]], _ v: inout [[Double]], _ p: Int, _ q: Int) {
    guard a[p][q] != 0 else { return }
    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in a.indices {
      (a[k][p], a[k][q]) = (c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q])
    }
    for k in a.indices {
      (a[p][k], a[q][k]) = (c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k])
    }
    for k in v.indices {
      (v[k][p], v[k][q]) = (c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q])
    }
  }
}
