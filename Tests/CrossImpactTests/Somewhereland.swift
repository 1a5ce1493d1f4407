import CrossImpact

/// The country of the method's own introduction: six descriptors, 486 configurations.
enum Somewhereland {
  static let rows = """
    0 0 0 -2 1 1 0 0 0 0 0 -2 1 1 0 0 0
    0 0 0 2 1 -3 -2 -1 3 -2 2 0 0 0 2 -1 -1
    0 0 0 0 0 0 0 2 -2 3 -3 2 -1 -1 -2 2 0
    0 0 0 0 0 0 -2 1 1 0 0 0 0 0 0 0 0
    0 0 0 0 0 0 0 1 -1 0 0 1 0 -1 0 0 0
    3 -1 -2 0 0 0 3 0 -3 0 0 3 -1 -2 -2 1 1
    2 1 -3 0 0 0 0 0 0 -2 2 -3 1 2 0 0 0
    -1 2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0
    0 0 0 0 0 0 0 0 0 -2 2 3 -1 -2 0 0 0
    0 0 0 0 0 0 0 0 0 0 0 3 -1 -2 -2 1 1
    0 -3 3 0 0 0 0 0 0 0 0 -3 1 2 2 -1 -1
    0 0 0 0 0 0 -2 -1 3 0 0 0 0 0 2 -1 -1
    0 0 0 -1 0 1 1 1 -2 0 0 0 0 0 -1 0 1
    2 -1 -1 -3 1 2 3 0 -3 0 0 0 0 0 -2 -1 3
    0 3 -3 0 0 0 -3 0 3 -3 3 -2 1 1 0 0 0
    1 -2 1 0 0 0 -1 2 -1 2 -2 2 -1 -1 0 0 0
    0 0 0 0 0 0 -1 2 -1 1 -1 2 -1 -1 0 0 0
    """.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }

  static func matrix() throws -> CrossImpactMatrix {
    try CrossImpactMatrix(
      zip("ABCDEF", [3, 3, 3, 2, 3, 3]).map { name, count in
        Descriptor("\(name)", (1...count).map { "\(name)\($0)" })
      }, rows: rows)
  }

  /// A configuration as the manual prints it: `A2 B1 C3 D1 E1 F1`.
  static func named(_ names: String) -> Configuration {
    Configuration(
      names.split(separator: " ").compactMap { $0.last?.wholeNumberValue.map { $0 - 1 } })
  }
}
