import GRDB
package import ScenarioMethod

/// What files bring to a study: its history where the study is new, and what differs.
package struct Import: Sendable {
  /// The history that the files tell; only for a study that the store does not know.
  package let history: History?
  package let commands: [Command]
  package let answers: Answers
  /// Answers of many respondents at once, on forms that are not among `answers`.
  package let packed: [Form.Name: PackedSheets]

  package init(
    history: History? = nil, commands: [Command], answers: Answers,
    packed: [Form.Name: PackedSheets] = [:]
  ) {
    (self.history, self.commands) = (history, commands)
    (self.answers, self.packed) = (answers, packed)
  }

  /// True when there is nothing to write but perhaps a history.
  package var isUnchanged: Bool {
    commands.isEmpty && answers.values.allSatisfy(\.isEmpty) && packed.values.allSatisfy(\.isEmpty)
  }
}

extension WorkshopStore {
  /// Takes files in, all or nothing: looking, taking the history over and writing what differs are
  /// one transaction, so that nobody writes in between.
  ///
  /// What differs is one entry of the history; when nothing does, nothing is written.
  ///
  /// - Parameters:
  ///   - slug: the name of the study.
  ///   - stamp: who takes the files in, and when.
  ///   - decide: what the files bring to the study as it stands, which is `nil` when the store does
  ///     not know it.
  /// - Throws: the refusal of `decide` or of a stage; ``StoreError/known(_:)`` for a history of a study
  ///   that has one here; ``StoreError/forged(_:)`` when the sheets of an entry are not what it names;
  ///   ``JournalError`` or ``SheetError`` when the history does not hold.
  /// - Returns: what `decide` found.
  @discardableResult
  package func takeIn(
    as slug: String, _ stamp: Stamp, _ decide: (Study?) throws -> Import
  ) throws -> Import {
    let slug = slug.composed
    return try writing { db in
      let found = try decide(Self.known(slug, db))
      if let history = found.history { try Self.adopt(history, as: slug, db) }
      if !found.isUnchanged { try Self.bring(found, slug, stamp, db) }
      return found
    }
  }

  /// Writes changes and answers as one entry.
  private static func bring(
    _ found: Import, _ slug: String, _ stamp: Stamp, _ db: Database
  ) throws {
    _ = try change(slug, stamp, db) { study in
      for command in found.commands { try study.apply(command, stamp) }
      func asked(_ name: Form.Name) throws -> (Form, Questionnaire?) {
        guard let form = study.form(name) else { throw StoreError.formNotOpen(name.word) }
        return (form, study.survey.questionnaires.first { .questionnaire($0.version) == name })
      }
      let batches = try found.answers.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map {
        let (form, questionnaire) = try asked($0.key)
        return try take($0.value, on: form, $0.key, asked: questionnaire, db)
      }
      let packed = try found.packed.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map {
        let (form, questionnaire) = try asked($0.key)
        return try take($0.value, on: form, $0.key, asked: questionnaire, db)
      }
      return .bring(commands: found.commands, answers: batches + packed)
    }
  }

  /// Takes over the history of a study that this file does not know, as it was.
  private static func adopt(_ history: History, as slug: String, _ db: Database) throws {
    guard try !isKnown(slug, db) else { throw StoreError.known(slug) }
    let head = try JournalTable.head(db)
    let moved = history.moved(entries: head.seq, sheets: try lastSheet(db))
    var lines: [JournalTable.Line] = []
    var arriving = Arriving()
    for one in moved.entries {
      let entry = one.entry
      lines.append(
        try JournalTable.Line(
          seq: entry.seq, workshop: slug, apart(entry.stamp, slug, db),
          deed: apart(entry.deed, slug, db), previous: lines.last?.hash ?? head.hash))
      guard try arriving.take(one) else { throw StoreError.forged(entry.seq - head.seq) }
    }
    let sheets = arriving.sheets
    try fill(lines: lines, sheets: { ($0...$1).compactMap { sheets[$0] } }, db)
  }
}

/// Sheets that come in with a history, each checked against its form and its mark.
private struct Arriving {
  /// By their numbers.
  private(set) var sheets: [Int: Sheet] = [:]
  private var forms: [Fingerprint: Form] = [:]

  /// Takes the sheets of an entry; false when they are not what its batches name.
  mutating func take(_ one: History.Entry) throws -> Bool {
    for (_, form) in one.entry.deed.forms { forms[try Fingerprint(of: form)] = form }
    var rest = one.sheets[...]
    for batch in one.entry.deed.batches {
      let own = Array(rest.prefix(batch.last - batch.first + 1))
      guard own.count == batch.last - batch.first + 1, Sheets.mark(of: own) == batch.mark,
        let form = forms[batch.formMark]
      else { return false }
      for (place, sheet) in own.enumerated() {
        try form.check(sheet)
        sheets[batch.first + place] = sheet
      }
      rest = rest.dropFirst(own.count)
    }
    return rest.isEmpty
  }
}
