/// Linear equations, solved by elimination with the largest pivot.
enum LinearSystem {
  /// The x of A x = b; where A has no full rank, 0 for what is free.
  static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (a, b) = (matrix, right)
    let size = b.count
    for column in 0..<size {
      let pivot = (column..<size).max { abs(a[$0][column]) < abs(a[$1][column]) } ?? column
      a.swapAt(pivot, column)
      b.swapAt(pivot, column)
      guard abs(a[column][column]) > 1e-12 else { continue }
      for row in (column + 1)..<max(column + 1, size) {
        let factor = a[row][column] / a[column][column]
        guard factor != 0 else { continue }
        for place in column..<size { a[row][place] -= factor * a[column][place] }
        b[row] -= factor * b[column]
      }
    }
    for row in (0..<size).reversed() {
      let known = (row + 1..<max(row + 1, size)).reduce(0) { $0 + a[row][$1] * b[$1] }
      b[row] = abs(a[row][row]) > 1e-12 ? (b[row] - known) / a[row][row] : 0
    }
    return b
  }
}
