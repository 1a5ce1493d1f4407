public import ScenarioMethod

/// Reads and writes `journal.jsonl`: the history of a study, an entry a line.
///
/// A line keeps the mark of the line before it, so that a line that was changed shows.
enum HistoryFile {
  static let name = "journal.jsonl"

  /// One line.
  private struct Line: Codable {
    let seq: Int
    let at: Day
    let actor: String
    let command: Deed
    /// The mark of the line before; empty on the first.
    let previousHash: String
    let names: [Participant.ID: String]?
    let sheets: [Sheet]?
    /// The version of its words; a line without one is of version 1.
    let version: Int?
  }

  /// What is read first, because a later version may write the rest in other words.
  private struct Head: Decodable { let version: Int? }

  /// The text of a history; empty for none.
  static func text(_ history: History) throws -> String {
    var (text, previous) = ("", "")
    for one in history.entries {
      let entry = one.entry
      let names = entry.deed.names
      let line = try CanonicalJSON.string(
        Line(
          seq: entry.seq, at: entry.stamp.day, actor: entry.stamp.actor,
          command: entry.deed.naming(), previousHash: previous,
          names: names.isEmpty ? nil : names, sheets: one.sheets.isEmpty ? nil : one.sheets,
          version: Deed.version))
      text += line + "\n"
      previous = Fingerprint(bytes: line.utf8).rawValue
    }
    return text
  }

  /// The history that a file tells.
  ///
  /// - Throws: ``FileProblems`` with the first line that cannot be read or was changed; what
  ///   follows rests on it.
  static func reading(_ text: String) throws(FileProblems) -> History {
    var (entries, previous) = ([History.Entry](), "")
    for (place, line) in text.split(separator: "\n").enumerated() {
      let told = try told(String(line), place)
      guard told.seq == place + 1, told.previousHash == previous else {
        throw problem(
          place,
          Wording(
            nl: "deze regel of de regel ervoor is veranderd; laat \(name) weg om een nieuwe "
              + "geschiedenis te beginnen",
            en: "this line or the one before it was changed; leave \(name) out to begin a new "
              + "history"))
      }
      previous = Fingerprint(bytes: line.utf8).rawValue
      let entry = Journal.Entry(
        seq: told.seq, stamp: Stamp(actor: told.actor, day: told.at),
        deed: told.command.naming(told.names ?? [:]))
      entries.append(History.Entry(entry, sheets: told.sheets ?? []))
    }
    return History(entries)
  }

  /// What a line tells.
  private static func told(_ line: String, _ place: Int) throws(FileProblems) -> Line {
    let version = (try? CanonicalJSON.value(Head.self, from: line))?.version ?? Deed.version
    guard version <= Deed.version else {
      throw problem(
        place,
        Wording(
          nl: "deze regel is van versie \(version), van een nieuwere ScenarioCross; "
            + "werk het programma bij",
          en: "this line is of version \(version), from a newer ScenarioCross; update the program"))
    }
    guard version > 0, let told = try? CanonicalJSON.value(Line.self, from: line) else {
      throw problem(
        place,
        Wording(nl: "dit is geen regel van een geschiedenis", en: "this is no history line"))
    }
    return told
  }

  private static func problem(_ place: Int, _ wording: Wording) -> FileProblems {
    FileProblems(all: [FileProblem(name, place + 1, wording)])
  }
}

extension WorkshopFolder {
  /// The history that the folder tells in `journal.jsonl`; `nil` when it has none.
  ///
  /// - Throws: ``FileProblems`` with the first line that cannot be read or was changed.
  public func history() throws -> History? {
    guard let bytes = files[HistoryFile.name] else { return nil }
    do { return try HistoryFile.reading(TextDecoding.text(of: bytes)) } catch let error
      as UnreadableText
    {
      throw FileProblems(all: [FileProblem(HistoryFile.name, error.line, error.wording)])
    }
  }

  /// The same folder with its history.
  public func telling(_ history: History) throws -> WorkshopFolder {
    let text = try HistoryFile.text(history)
    return WorkshopFolder(files: files.merging([HistoryFile.name: Array(text.utf8)]) { $1 })
  }
}
