import ScenarioMethod
import WorkshopStore

/// The history as people read it: a line an entry, and one line for all that was typed in a sitting.
struct HistoryRows {
  /// One line.
  struct Row {
    /// The numbers of the entries, ascending.
    var entries: [Int]
    let stamp: Stamp
    let isUndone: Bool
    /// The codes and names that it is about.
    let about: [String]
    /// What was done; of a sitting, whose it was.
    let what: Wording
    /// The answers of a sitting; `nil` for anything else.
    var answers: Set<String>?

    /// What was done, in a line.
    var sentence: Wording {
      guard let answers else { return what }
      return what + .same(": ")
        + .count(answers.count, nl: ("antwoord", "antwoorden"), en: ("answer", "answers"))
    }
    /// The number of the entry, or the first and the last of a sitting.
    var numbers: String {
      entries.count > 1 ? "\(entries.first ?? 0)–\(entries.last ?? 0)" : "\(entries.first ?? 0)"
    }
  }

  private(set) var all: [Row] = []

  init(_ journal: Journal, _ store: WorkshopStore) throws {
    let undone = journal.undone
    let typed = try store.typed(journal.entries.compactMap { Self.sitting(of: $0)?.batch })
    // NB: two may type at the same time, and a part of what one typed may be taken back.
    var places: [String: Int] = [:]
    for entry in journal.entries {
      let isUndone = undone.contains(entry.seq)
      guard let (batch, name) = Self.sitting(of: entry), let said = typed[batch] else {
        all.append(
          Row(
            entries: [entry.seq], stamp: entry.stamp, isUndone: isUndone,
            about: entry.deed.about, what: entry.deed.sentence))
        continue
      }
      let key = "\(name) \(said.sheet.participant) \(isUndone)"
      if let place = places[key] {
        all[place].entries.append(entry.seq)
        all[place].answers?.formUnion(said.changed)
      } else {
        places[key] = all.count
        all.append(Self.row(entry, said, isUndone))
      }
    }
  }

  private static func row(
    _ entry: Journal.Entry, _ said: WorkshopStore.Typed, _ isUndone: Bool
  ) -> Row {
    let (who, group) = (said.sheet.participant.rawValue, said.sheet.group?.rawValue)
    return Row(
      entries: [entry.seq], stamp: entry.stamp, isUndone: isUndone,
      about: entry.deed.about + [who],
      what: .same(who + (group.map { " (\($0))" } ?? "")), answers: said.changed)
  }

  /// The sheet that an entry typed in a sitting, and the name of that sitting.
  private static func sitting(of entry: Journal.Entry) -> (batch: SheetBatch, name: String)? {
    guard case .answers(let batch) = entry.deed, let name = batch.sitting else { return nil }
    return (batch, name)
  }
}
