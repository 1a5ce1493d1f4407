/// How the cells of a column are read in bulk.
package enum BulkColumn: Sendable {
  /// A name a row, in printable ASCII.
  case names
  /// One of a few words, such as the group of a respondent.
  case labels
  /// A level or another answer, as a code of one byte.
  case codes(CodeWords)
  /// A text that most rows leave empty.
  case texts

  /// A way without its words.
  enum Kind: Sendable { case names, labels, codes, texts }

  var kind: Kind {
    switch self {
    case .names: .names
    case .labels: .labels
    case .codes: .codes
    case .texts: .texts
    }
  }
}

/// How a table is read in bulk.
package struct BulkLayout: Sendable {
  /// A way for each cell of the first record.
  let columns: [BulkColumn]
  /// False when the first record is a row like any other.
  let hasHeader: Bool

  package init(columns: [BulkColumn], hasHeader: Bool = true) {
    (self.columns, self.hasHeader) = (columns, hasHeader)
  }
}
