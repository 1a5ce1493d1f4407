/// What one row of the table measures: data that stand ready, and what is computed from them.
protocol Work {
  /// What the computation finds.
  associatedtype Found

  /// Takes the data from a folder; this is not measured.
  ///
  /// - Parameters:
  ///   - folder: where the driver wrote them.
  ///   - threads: how many the computation may use.
  init(from folder: String, threads: Int) throws

  /// Computes; this is measured.
  func run() throws -> Found

  /// What is compared with the peer's numbers; this is not measured.
  func numbers(of found: Found) throws -> [Double]
}

extension Work where Found == [Double] {
  func numbers(of found: [Double]) -> [Double] { found }
}

/// What keeps a measurement from being made.
enum BenchError: Error {
  case usage
  case cannotRead(String)
  case undefined
}
