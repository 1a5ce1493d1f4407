import WorkshopFiles

/// `responses.csv` of a million respondents to a name, a code of the group and twelve codes each.
struct AnswerTable: Work {
  private let path: String

  /// The reader decides itself how many threads it uses.
  init(from folder: String, threads: Int) throws { path = folder + "/responses.csv" }

  func run() throws -> BulkTable {
    let answers = BulkColumn.codes(CodeWords(levels: 1...5, other: ["?": 6]))
    let table = BulkTable(at: path) { records in
      BulkLayout(
        columns: records[0].map { name in
          switch name {
          case "respondent": .names
          case "group": .labels
          default: answers
          }
        })
    }
    guard let table else { throw BenchError.cannotRead(path) }
    return table
  }

  /// What is compared: the counts of each column, and a sum in which every row has its weight.
  func numbers(of table: BulkTable) throws -> [Double] {
    try table.columns.flatMap { column -> [Double] in
      switch column {
      case .codes(let codes): Self.numbers(of: codes)
      case .labels(let numbers, let words): try Self.numbers(ofGroups: numbers, named: words)
      case .names, .texts: []
      }
    }
  }

  private static func numbers(of codes: [UInt8]) -> [Double] {
    var (counts, sum) = (Array(repeating: 0, count: 8), 0)
    for (row, code) in codes.enumerated() {
      counts[Int(code)] += 1
      sum += row % 251 * Int(code)
    }
    return (counts + [sum]).map(Double.init)
  }

  /// The groups are `group1` to `group8`; the reader numbers them as they come.
  private static func numbers(ofGroups numbers: [UInt8], named words: [String]) throws -> [Double] {
    let codes = try words.map { word in
      guard let number = word.last?.wholeNumberValue else { throw BenchError.undefined }
      return UInt8(number - 1)
    }
    return Self.numbers(of: numbers.map { codes[Int($0)] })
  }
}
