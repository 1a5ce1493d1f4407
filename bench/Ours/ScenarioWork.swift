import CrossImpact

/// All consistent scenarios of a matrix, by the method that the product chooses.
struct AllScenarios: Work {
  private let matrix: CrossImpactMatrix
  private let threads: Int

  init(from folder: String, threads: Int) throws {
    (matrix, self.threads) = (try MatrixFile.matrix(in: folder), threads)
  }

  func run() throws -> [Double] {
    MatrixFile.places(of: ConsistentScenarios.find(in: matrix, threads: threads), in: matrix)
  }
}

/// All consistent scenarios by branch and bound, on one thread: the fastest method published.
struct AllScenariosByBounds: Work {
  private let matrix: CrossImpactMatrix

  init(from folder: String, threads: Int) throws { matrix = try MatrixFile.matrix(in: folder) }

  func run() throws -> [Double] {
    let found = ConsistentScenarios.find(in: matrix, method: .branchAndBound)
    return MatrixFile.places(of: found, in: matrix)
  }
}

/// A matrix as the driver writes it: the number of descriptors, their numbers of variants, and the
/// judgements, a line a row.
private enum MatrixFile {
  static func matrix(in folder: String) throws -> CrossImpactMatrix {
    let lines = try CodeFile.lines(folder + "/matrix.txt").map { line in
      line.split(separator: " ").compactMap { Int($0) }
    }
    guard lines.count > 2 else { throw BenchError.cannotRead(folder) }
    return try CrossImpactMatrix(variantCounts: lines[1], rows: Array(lines.dropFirst(2)))
  }

  /// How many there are, and where each stands among all configurations.
  static func places(
    of found: ConsistentScenarios, in matrix: CrossImpactMatrix
  ) -> [Double] {
    [Double(found.configurations.count)]
      + found.configurations.map { configuration in
        configuration.variants.enumerated().reduce(0) { place, chosen in
          place * Double(matrix.variantCount(of: chosen.offset)) + Double(chosen.element)
        }
      }
  }
}
