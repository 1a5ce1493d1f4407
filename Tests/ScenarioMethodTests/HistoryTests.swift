import ScenarioMethod
import Testing

/// A history leaves its store: numbered from 1, and moved up behind others.
struct HistoryTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)
  static let form = Form(
    items: ["D01"], criteria: [Criterion(id: "i", kind: .impact, scale: .fiveLevels)])

  static func sheet(_ expert: Participant.ID, _ code: UInt8) -> Sheet {
    Sheet(participant: expert, group: nil, codes: [code], texts: [:])
  }

  static func batch(_ first: Int, _ last: Int) throws -> SheetBatch {
    SheetBatch(
      form: .round(1), formMark: try Fingerprint(of: form), first: first, last: last,
      mark: Fingerprint(rawValue: "\(first)"))
  }

  /// Entries 3, 5, 6, 9 and 12 of a file, with sheets 4–5 and 8; the last entry takes back 9.
  static func journal() throws -> Journal {
    let development = Development(id: "D01", title: "T", dimension: .economic)
    let deeds: [(Int, Deed)] = [
      (3, .command(.longlist(.propose(development: development)))),
      (5, .command(.scoring(.openRound(number: 1, form: form)))),
      (6, .answers(try batch(4, 5))), (9, .answers(try batch(8, 8))), (12, .undo(entry: 9)),
    ]
    return Journal(deeds.map { Journal.Entry(seq: $0, stamp: stamp, deed: $1) })
  }

  static func history() throws -> History {
    let sheets = [4: sheet("e2", 5), 5: sheet("e1", 3), 8: sheet("e1", 1)]
    return try History(journal()) { batch in
      (batch.first...batch.last).compactMap { sheets[$0] }
    }
  }

  @Test func `entries and sheets are numbered from 1 without gaps`() throws {
    let history = try Self.history()
    #expect(history.entries.map(\.entry.seq) == [1, 2, 3, 4, 5])
    let batches = history.entries.flatMap { $0.entry.deed.batches }
    #expect(batches.map(\.first) == [1, 3])
    #expect(batches.map(\.last) == [2, 3])
    #expect(history.entries.last?.entry.deed == .undo(entry: 4))
    #expect(history.entries.map(\.sheets.count) == [0, 0, 2, 1, 0])
  }

  @Test func `behind others every number moves up`() throws {
    let moved = try Self.history().moved(entries: 10, sheets: 100)
    #expect(moved.entries.map(\.entry.seq) == [11, 12, 13, 14, 15])
    let batches = moved.entries.flatMap { $0.entry.deed.batches }
    #expect(batches.map(\.first) == [101, 103])
    #expect(moved.entries.last?.entry.deed == .undo(entry: 14))
  }

  @Test func `only the sheets that stand answer, each participant once and in order`() throws {
    let answers = try Self.history().answers()
    #expect(answers == [.round(1): [Self.sheet("e1", 3), Self.sheet("e2", 5)]])
    let standing = History(Array(try Self.history().entries.prefix(4)))
    #expect(try standing.answers()[.round(1)]?.map(\.codes) == [[1], [5]])
  }

  @Test func `a withdrawal and a form that was replaced leave no answer`() throws {
    var entries = Array(try Self.history().entries.prefix(4))
    let form = Form(
      items: ["D01"], criteria: [Criterion(id: "other", kind: .impact, scale: .fiveLevels)])
    let reopened = Journal.Entry(
      seq: 5, stamp: Self.stamp, deed: .command(.scoring(.reopenRound(number: 1, form: form))))
    #expect(try History(entries + [.init(reopened, sheets: [])]).answers().isEmpty)
    let last = entries[3]
    entries[3] = .init(last.entry, sheets: [.withdrawal(of: "e1")])
    #expect(try History(entries).answers()[.round(1)]?.map(\.participant) == ["e2"])
  }
}
