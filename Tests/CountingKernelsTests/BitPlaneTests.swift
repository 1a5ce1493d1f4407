import CountingKernels
import Testing

/// The paths that run on this machine.
let paths = Array(COUNTING_PORTABLE...max(COUNTING_PORTABLE, counting_best_path()))

struct BitPlaneTests {
  /// Codes 0…`most`, of any length.
  static func codes(_ count: Int, most: UInt8, _ generator: inout SystemRandomNumberGenerator)
    -> [UInt8]
  {
    (0..<count).map { _ in UInt8.random(in: 0...most, using: &generator) }
  }

  /// A plane as truths, a truth a respondent.
  static func bits(_ plane: ArraySlice<UInt64>) -> [Bool] {
    plane.flatMap { word in (0..<64).map { word >> UInt64($0) & 1 == 1 } }
  }

  @Test(arguments: paths, [0, 1, 63, 64, 65, 130, 511, 512, 700])
  func `a plane marks who gave its level, and nobody beyond the last`(path: Int32, count: Int) {
    var generator = SystemRandomNumberGenerator()
    let codes = Self.codes(count, most: 6, &generator)
    let stride = (count + 511) / 512 * 8 + 8
    var planes = Array(repeating: UInt64.max, count: 4 * stride)
    counting_planes(path, codes, count, 2, 4, &planes, stride)
    for level in 0..<4 {
      let found = Self.bits(planes[(level * stride)..<((level + 1) * stride)])
      #expect(Array(found[..<count]) == codes.map { Int($0) == level + 2 })
      #expect(!found[count...].contains(true))
    }
    counting_answered(path, codes, count, &planes, stride)
    let answered = Self.bits(planes[..<stride])
    #expect(Array(answered[..<count]) == codes.map { $0 != 0 })
    #expect(!answered[count...].contains(true))
  }

  @Test(arguments: paths, [(1, 1), (2, 3), (4, 4), (5, 5), (6, 11), (16, 7), (0, 3)])
  func `a cell counts the bits of its row's plane and its column's`(
    path: Int32, shape: (Int, Int)
  ) {
    let (rows, columns) = shape
    let words = 24
    let a = (0..<rows * words).map { _ in UInt64.random(in: 0...UInt64.max) }
    let b = (0..<columns * words).map { _ in UInt64.random(in: 0...UInt64.max) }
    var cells = Array(repeating: UInt64(7), count: rows * 20)
    counting_joint(path, a, rows, b, columns, words, &cells, 20)
    for i in 0..<rows {
      for j in 0..<20 {
        let both = (0..<words).reduce(0) { sum, word in
          j < columns ? sum + (a[i * words + word] & b[j * words + word]).nonzeroBitCount : 0
        }
        #expect(cells[i * 20 + j] == UInt64(7 + both))
      }
    }
  }
}
