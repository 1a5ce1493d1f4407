import ScenarioMethod

extension StudyReading {
  /// A table with its columns checked; `nil` when there is no such file or it cannot be read.
  ///
  /// - Parameters:
  ///   - columns: those that it may have, in their order.
  ///   - translated: those of them that may have a translation beside them.
  mutating func table(
    _ name: String, _ columns: [String], needed: [String], translated: [String] = [],
    _ language: Language = .nl
  ) -> CSVTable? {
    guard let bytes = files[name] else { return nil }
    do {
      let table = try CSVTable(reading: bytes, file: name)
      for column in needed where !table.has(column) {
        problems.append(FileProblem(name, table.line, .missingColumn(column, needed: needed)))
      }
      let others = Language.allCases.filter { $0 != language }.map(\.rawValue)
      let allowed = columns.flatMap { column in
        [column] + (translated.contains(column) ? others.map { "\(column).\($0)" } : [])
      }
      for column in table.header where !allowed.contains(column) {
        problems.append(FileProblem(name, table.line, .unknown(column, allowed: allowed)))
      }
      for column in translated where table.has(column) {
        checkTranslations(of: column, others, in: table, name)
      }
      return needed.allSatisfy(table.has) ? table : nil
    } catch {
      problems += error.fileProblems(in: name)
      return nil
    }
  }

  /// Refuses a translation of an empty cell.
  private mutating func checkTranslations(
    of column: String, _ others: [String], in table: CSVTable, _ file: String
  ) {
    for row in table.rows where row[column].cleaned.isEmpty {
      for other in others where !row["\(column).\(other)"].cleaned.isEmpty {
        problems.append(FileProblem(file, row.line, .noOriginal("\(column).\(other)")))
      }
    }
  }
}
