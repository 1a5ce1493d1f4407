import Glibc
import PanelStatistics

/// Columns of codes as the driver writes them: `shape.txt` says how many and how long, `codes.bin`
/// has one after the other, a byte a code.
enum CodeFile {
  static func columns(in folder: String) throws -> [[UInt8]] {
    let shape = try text(folder + "/shape.txt").split(separator: " ").compactMap { Int($0) }
    guard shape.count == 2 else { throw BenchError.cannotRead(folder) }
    return try reading(folder + "/codes.bin") { file in
      (0..<shape[0]).map { _ in
        // Straight into the column: a copy would count as memory of ours.
        Array(unsafeUninitializedCapacity: shape[1]) { column, count in
          count = fread(column.baseAddress, 1, shape[1], file)
        }
      }
    }
  }

  /// The columns on a scale of five levels.
  static func answers(in folder: String) throws -> AnswerColumns {
    try AnswerColumns(columns(in: folder), levels: 5)
  }

  /// A small file, its ends of line turned into blanks.
  static func text(_ path: String) throws -> String {
    try lines(path).joined(separator: " ")
  }

  /// The lines of a file of at most a mebibyte.
  static func lines(_ path: String) throws -> [Substring] {
    let bytes = try reading(path) { file in
      Array<UInt8>(unsafeUninitializedCapacity: 1 << 20) { bytes, count in
        count = fread(bytes.baseAddress, 1, 1 << 20, file)
      }
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  private static func reading<Value>(
    _ path: String, _ read: (UnsafeMutablePointer<FILE>) throws -> Value
  ) throws -> Value {
    guard let file = fopen(path, "rb") else { throw BenchError.cannotRead(path) }
    defer { fclose(file) }
    return try read(file)
  }
}
