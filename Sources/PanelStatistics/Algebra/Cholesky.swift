/// The lower triangle whose square is a matrix of covariances.
///
/// Source: `golub2013`.
enum Cholesky {
  /// A row an item; 0 where a direction has no variance.
  static func root(of matrix: [[Double]]) -> [[Double]] {
    let size = matrix.count
    var root = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    for i in 0..<size {
      for j in 0...i {
        let known = (0..<j).reduce(0) { $0 + root[i][$1] * root[j][$1] }
        if i == j {
          root[i][i] = max(0, matrix[i][i] - known).squareRoot()
        } else {
          root[i][j] = root[j][j] > 0 ? (matrix[i][j] - known) / root[j][j] : 0
        }
      }
    }
    return root
  }
}
