public import Foresight

/// The journal of one study with the sheets that it names, so that it can leave its store.
///
/// Entries and sheets are numbered from 1 without gaps: the same history, wherever it was kept.
public struct History: Equatable, Sendable {
  /// One entry and the sheets that it brought, batch after batch.
  public struct Entry: Equatable, Sendable {
    public let entry: Journal.Entry
    public let sheets: [Sheet]

    public init(_ entry: Journal.Entry, sheets: [Sheet]) {
      (self.entry, self.sheets) = (entry, sheets)
    }
  }

  public let entries: [Entry]

  /// A history as a file has it.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The history of a journal; `sheets` finds the sheets of a batch.
  public init(
    _ journal: Journal, sheets: (SheetBatch) throws -> [Sheet]
  ) rethrows {
    let numbers = Dictionary(
      journal.entries.enumerated().map { ($1.seq, $0 + 1) }
    ) { first, _ in first }
    var next = 1
    entries = try journal.entries.map { entry in
      let own = try entry.deed.batches.map(sheets)
      let deed = entry.deed.renumbered(entry: { numbers[$0] ?? $0 }) { batch in
        defer { next += batch.last - batch.first + 1 }
        return next
      }
      return Entry(
        Journal.Entry(seq: numbers[entry.seq] ?? 0, stamp: entry.stamp, deed: deed),
        sheets: own.flatMap(\.self))
    }
  }

  /// The journal alone.
  public var journal: Journal { Journal(entries.map(\.entry)) }

  /// The same history behind others in a file: every number moved up.
  public func moved(entries: Int, sheets: Int) -> History {
    History(
      self.entries.map { one in
        let entry = one.entry
        let deed = entry.deed.renumbered(entry: { $0 + entries }) { $0.first + sheets }
        return Entry(
          Journal.Entry(seq: entry.seq + entries, stamp: entry.stamp, deed: deed),
          sheets: one.sheets)
      })
  }

  /// The answers that stand: the newest sheet of each participant on the form that is asked.
  ///
  /// - Throws: ``JournalError/needed(by:)`` when an entry cannot stand.
  public func answers() throws -> Answers {
    let study = try journal.workshop()
    let standing = Set(journal.batches)
    var handedIn: Answers = [:]
    for one in entries {
      var sheets = one.sheets[...]
      for batch in one.entry.deed.batches {
        let own = sheets.prefix(batch.last - batch.first + 1)
        sheets = sheets.dropFirst(own.count)
        guard standing.contains(batch), let name = Form.Name(word: batch.form),
          let form = study.form(name), try Fingerprint(of: form) == batch.formMark
        else { continue }
        handedIn[name, default: []] += own
      }
    }
    return handedIn.standing
  }
}

extension Deed {
  /// The same deed with other numbers.
  ///
  /// - Parameters:
  ///   - entry: the new number of an entry that was taken back.
  ///   - sheet: the new number of the first sheet of a batch.
  func renumbered(entry: (Int) -> Int, sheet: (SheetBatch) -> Int) -> Deed {
    func moved(_ batch: SheetBatch) -> SheetBatch { batch.moved(to: sheet(batch)) }
    return switch self {
    case .command: self
    case .bring(let commands, let batches):
      .bring(commands: commands, answers: batches.map(moved))
    case .answers(let batch): .answers(moved(batch))
    case .forget(let participant, let batches):
      .forget(participant, withdrawals: batches.map(moved))
    case .undo(let target): .undo(entry: entry(target))
    }
  }
}
