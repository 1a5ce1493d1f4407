import Foundation
import Testing

/// Tables as people have them, and what the command says of them.
struct StatisticsFixture {
  let shell: Shell

  /// Works with a folder of its own.
  static func here<Value>(_ work: (StatisticsFixture) throws -> Value) throws -> Value {
    try Shell.here { try work(StatisticsFixture(shell: $0)) }
  }

  /// Writes a table under the name `table.csv`.
  func write(_ text: String) throws {
    try text.write(
      to: shell.folder.appendingPathComponent("table.csv"), atomically: true, encoding: .utf8)
  }

  /// Runs the command on the table.
  func run(_ text: String, _ words: String..., lang: String = "en") throws -> Shell.Result {
    try write(text)
    return try shell.run(["statistics", "table.csv"] + words + ["--lang", lang])
  }

  /// What the command says of the table in JSON.
  func json(
    _ text: String, _ measure: String, _ words: String...
  ) throws -> [String: Any] {
    try write(text)
    let result = try shell.run(
      ["statistics", "table.csv", "--measure", measure, "--json", "--lang", "en"] + words)
    try #require(result.code == 0, "\(measure): \(result.problems)")
    let found = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    return try #require(found as? [String: Any])
  }

  /// The value of a measure, to so many decimals of what was published.
  func check(
    _ text: String, _ measure: String, _ words: [String] = [], is expected: Double,
    within tolerance: Double = 1e-9
  ) throws {
    try write(text)
    let result = try shell.run(
      ["statistics", "table.csv", "--measure", measure, "--json"] + words)
    let found = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    let value = try #require(found?["value"] as? Double, "\(measure): \(result.problems)")
    #expect(abs(value - expected) <= tolerance, "\(measure): \(value)")
  }

  /// Answers of one item, so many of each level.
  static func item(_ counts: [Int]) -> String {
    "item\n"
      + zip(counts, 1...).map { String(repeating: "\($1)\n", count: $0) }.joined()
  }

  /// Columns of different lengths beside each other.
  static func columns(_ columns: [(String, [Double])]) -> String {
    let rows = (0..<(columns.map(\.1.count).max() ?? 0)).map { row in
      columns.map { $0.1.count > row ? "\($0.1[row])" : "" }.joined(separator: ",")
    }
    return ([columns.map(\.0).joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }
}

/// Tables whose measures were published.
enum PublishedTable {
  /// Krippendorff (2011), example C.
  static let krippendorff = """
    1,2,3,3,2,1,4,1,2,,,
    1,2,3,3,2,2,4,1,2,5,,3
    ,3,3,3,2,3,4,2,2,5,1,
    1,2,3,3,2,4,4,1,2,5,1,

    """
  /// Three coders and fifteen units, of the Python package `krippendorff`.
  static let coders = """
    coder;u1;u2;u3;u4;u5;u6;u7;u8;u9;u10;u11;u12;u13;u14;u15
    A;?;?;?;?;?;3;4;1;2;1;1;3;3;?;3
    B;1;NA;2;1;3;3;4;3;;;;;;;
    C;;;2;1;3;4;4;;2;1;1;3;3;;4

    """
  /// Siegel and Castellan (1988): three raters rank eight factors of a conference.
  static let conference = """
    rater,airfare,climate,season,people,program,publicity,present,interest
    one,5,6,7,1,2,4,3,8
    two,1,7,6,2,3,5,4,8
    three,4,5,1,3,2,7,6,8

    """
  /// Shrout and Fleiss (1979), the judges as rows.
  static let judges = """
    9,6,8,7,10,6
    2,1,4,1,5,2
    5,3,6,2,6,4
    8,2,8,6,9,7

    """
  /// Skillings and Mack (1981), times of assembly.
  static let assembly = """
    3.2,4.1,3.8,4.2
    3.1,3.9,3.4,4.0
    4.3,3.5,4.6,4.8
    3.5,3.6,3.9,4.0
    3.6,4.2,3.7,3.9
    4.5,4.7,3.7,NA
    NA,4.2,3.4,NA
    4.3,4.6,4.4,4.9
    3.5,NA,3.7,3.9

    """
  static let bears = StatisticsFixture.columns([
    ("Pooh", [3, 5, 4, 4, 4, 4, 4, 4, 5, 5]), ("Piglet", [2, 4, 2, 2, 1, 2, 3, 2, 2, 3]),
    ("Tigger", [4, 4, 4, 4, 5, 3, 5, 4, 4, 3]),
  ])
}
