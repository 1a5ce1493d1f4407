import CountingKernels

/// The vectors in which many small numbers are counted; all paths give the same numbers.
package enum KernelPath: Int32, CaseIterable, Sendable {
  /// For every machine.
  case portable = 0
  /// Vectors of 32 bytes.
  case avx2 = 1
  /// Vectors of 64 bytes that count their bits.
  case avx512 = 2

  /// The fastest path of this machine.
  package static var best: KernelPath { KernelPath(rawValue: counting_best_path()) ?? .portable }

  /// Every path that runs on this machine, the slowest first.
  package static var available: [KernelPath] {
    let best = best
    return allCases.filter { $0.rawValue <= best.rawValue }
  }
}
