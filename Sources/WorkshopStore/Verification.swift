import GRDB
import ScenarioMethod

// The history shows whether anything was changed beside it.

extension WorkshopStore {
  /// Checks the whole history: every link of the chain, every batch of sheets, and that the tables
  /// are what the history makes.
  ///
  /// A name that was erased is not missed, and neither is one that was changed where a later entry
  /// tells it again: names and texts stand outside the chain, so that they can be erased.
  ///
  /// - Throws: ``StoreError/broken(_:)``, ``StoreError/forged(_:)`` or
  ///   ``StoreError/strayRow(_:_:)`` with the first that is not.
  /// - Returns: how many entries there are.
  package func verify() throws -> Int {
    try reading { db in
      let told = try Self.checkedHistory(db)
      let studies = Dictionary(grouping: told, by: \.line.workshop)
      let known = try String.fetchSet(db, sql: "SELECT slug FROM workshop")
      if let stray = known.symmetricDifference(studies.keys).min() {
        throw StoreError.strayRow("workshop", stray)
      }
      for (slug, own) in studies.sorted(by: { $0.key < $1.key }) {
        try Self.checkTables(slug, own, db)
      }
      return told.count
    }
  }

  /// What the lines of the file tell, when they, their sheets and their names are whole.
  ///
  /// Each line is decoded once, in its turn: what is wrong with one before it comes first.
  static func checkedHistory(_ db: Database) throws -> [JournalTable.Told] {
    let lines = try JournalTable.lines(db)
    try checkChain(lines, head: JournalTable.head(db))
    let told = try checkSheets(lines, db)
    try checkPeople(told, db)
    return told
  }

  private static func checkChain(
    _ lines: [JournalTable.Line], head: (seq: Int, hash: String)
  ) throws {
    var previous = ""
    for (place, line) in lines.enumerated() {
      guard line.seq == place + 1, line.previous == previous else {
        throw StoreError.broken(line.seq)
      }
      previous = line.hash
    }
    guard head == (lines.count, previous) else { throw StoreError.broken(lines.count) }
  }

  /// Each batch is what was handed in, and there is no sheet that no entry names.
  private static func checkSheets(
    _ lines: [JournalTable.Line], _ db: Database
  ) throws -> [JournalTable.Told] {
    var (told, named) = ([JournalTable.Told](), 0)
    for line in lines {
      told.append((line, try JournalTable.deed(line)))
      for batch in told.last?.deed.batches ?? [] {
        let sheets = try Sheets.sheets(batch.first, batch.last, db)
        guard sheets.count == batch.last - batch.first + 1, Sheets.mark(of: sheets) == batch.mark
        else { throw StoreError.forged(line.seq) }
        named = max(named, batch.last)
      }
    }
    let last = try lastSheet(db)
    guard last == named else { throw StoreError.strayRow("sheet", "\(last)") }
    return told
  }

  /// No name and no text stands apart but those that an entry of their study tells.
  private static func checkPeople(_ history: [JournalTable.Told], _ db: Database) throws {
    let people = try PeopleTable(db)
    var told: [String: Set<String>] = [:]
    for (line, deed) in history {
      var ids = [line.actor]
      _ = deed.rewording(
        name: { id in
          ids.append(id)
          return id
        },
        names: { list in
          ids += list
          return list
        },
        text: { id, _ in
          ids.append(id.original)
          return id
        })
      told[line.workshop, default: []].formUnion(ids)
    }
    for person in people.people where told[person.workshop]?.contains(person.id) != true {
      throw StoreError.strayRow("person", person.id)
    }
    for text in people.texts where told[text.workshop]?.contains(text.id) != true {
      throw StoreError.strayRow("person_text", text.id)
    }
  }
}
