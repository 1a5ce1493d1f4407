import ScenarioMethod

/// The records of a CSV file that need not have a header, whichever program wrote it.
package struct CSVRecords: Hashable, Sendable {
  /// A line of the file, or more where a cell holds line ends.
  package struct Record: Hashable, Sendable {
    /// The line of the file on which the record starts, from 1.
    package let line: Int
    /// The cells without white space around them.
    package let cells: [String]
  }

  /// The records in the order of the file; one without any content is left out.
  package let all: [Record]

  /// Reads UTF-8 or UTF-16, with comma, semicolon or tab, and any line end.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: its name, for the errors.
  /// - Throws: ``CSVError`` with everything that is wrong.
  package init(reading bytes: [UInt8], file: String) throws(CSVError) {
    var reader = try CSVTable.reader(of: bytes, file: file)
    var all: [Record] = []
    while let record = reader.next() {
      guard record.cells.contains(where: { !$0.trimmed.isEmpty }) else { continue }
      all.append(Record(line: record.line, cells: record.cells.map(\.trimmed)))
    }
    self.all = all
    guard reader.problems.isEmpty else {
      throw CSVError(file: file, problems: reader.problems.sorted { $0.line < $1.line })
    }
  }
}
