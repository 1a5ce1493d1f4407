package import ScenarioMethod

/// A longlist that comes in by itself: new developments, and what changed of those that are there.
///
/// A development that is not in the file stays, and so does what the file has no column for.
package struct LonglistImport: Sendable {
  /// The changes, in the order in which they can be made.
  package let commands: [Command]
  /// The developments of the file about which it says nothing new.
  package let unchanged: [Development.ID]

  /// Compares a table with the columns of `longlist.csv` with a study.
  ///
  /// - Throws: ``FileProblems`` with everything that is wrong in it, or the refusal of a change that
  ///   the study does not allow.
  package init(
    _ file: (name: String, bytes: [UInt8]), on study: Workshop, _ stamp: Stamp
  ) throws(FileProblems) {
    let language = study.study.language
    var reading = StudyReading(files: [file.name: file.bytes])
    let table = reading.table(
      file.name, LonglistFile.columns, needed: ["code", "title", "dimension"],
      translated: LonglistFile.translated, language)
    guard let table, reading.problems.isEmpty else { throw FileProblems(all: reading.problems) }
    let read = LonglistFile(
      table, file: file.name, language: language, others: study.longlist.developments.map(\.id))
    guard read.problems.isEmpty else { throw FileProblems(all: read.problems) }
    commands = try Self.commands(read, table, study, stamp, file.name)
    let changed = Set(commands.compactMap(\.about.first))
    unchanged = read.codes.filter { !changed.contains($0.rawValue) }
  }

  private static func commands(
    _ read: LonglistFile, _ table: CSVTable, _ study: Workshop, _ stamp: Stamp, _ file: String
  ) throws(FileProblems) -> [Command] {
    do {
      var wanted = Workshop()
      if let scope = study.study.scope { try wanted.apply(.study(.describe(scope: scope)), stamp) }
      let old = study.longlist.developments
      for other in old where !read.codes.contains(other.id) {
        try wanted.apply(.longlist(.propose(development: other)), stamp)
      }
      let closed = Dictionary(read.closings.map(Self.status)) { first, _ in first }
      for proposed in read.proposals {
        var new = proposed.keeping(old[proposed.id], but: table)
        if table.has("status") { new.status = closed[new.id] ?? .kept }
        try wanted.apply(.longlist(.propose(development: new)), stamp)
      }
      return try StudyDifference(from: study, toLonglistOf: wanted, stamp).commands
    } catch let refusals as FileProblems {
      throw FileProblems(all: refusals.all.map { FileProblem(file, nil, $0.wording) })
    } catch let refusal as any Refusal {
      throw FileProblems(all: [FileProblem(file, nil, refusal.wording)])
    } catch { throw FileProblems(all: [FileProblem(file, nil, .same("\(error)"))]) }
  }

  /// The status that a closing leaves behind.
  private static func status(
    _ closing: LonglistCommand
  ) -> (Development.ID, Development.Status) {
    switch closing {
    case .drop(let id, let reason): (id, .dropped(reason: reason.cleaned))
    case .merge(let id, let into, let reason): (id, .merged(into: into, reason: reason.cleaned))
    case .split(let id, let into, let reason): (id, .split(into: into, reason: reason.cleaned))
    case .propose(let development), .edit(let development, _): (development.id, .kept)
    case .restore(let id): (id, .kept)
    }
  }
}

extension Development {
  /// The same development with what `old` says wherever the table has no column.
  fileprivate func keeping(_ old: Development?, but table: CSVTable) -> Development {
    guard let old else { return self }
    func text(_ column: String, _ new: StudyText, _ old: StudyText) -> StudyText {
      guard table.has(column) else { return old }
      let kept = old.translations.filter { !table.has("\(column).\($0.key.rawValue)") }
      return StudyText(new.original, translations: kept.merging(new.translations) { $1 })
    }
    var kept = self
    kept.title = text("title", title, old.title)
    kept.description = text("description", description, old.description)
    kept.directionA = text("direction_a", directionA, old.directionA)
    kept.directionB = text("direction_b", directionB, old.directionB)
    kept.question = text("question", question, old.question)
    if !table.has("secondary") { kept.secondary = old.secondary == dimension ? nil : old.secondary }
    kept.status = old.status
    return kept
  }
}
