public import Foresight

/// The history of one study: what was done, by whom and when, in order.
///
/// It is the truth; every other state is computed from it.
public struct Journal: Equatable, Sendable {
  /// One thing that was done.
  public struct Entry: Equatable, Sendable {
    /// The number of the entry in its file; ascending, not always in steps of one, because a
    /// file may hold more than one study.
    public let seq: Int
    public let stamp: Stamp
    public let deed: Deed

    public init(seq: Int, stamp: Stamp, deed: Deed) {
      (self.seq, self.stamp, self.deed) = (seq, stamp, deed)
    }

    /// True for what is never taken back.
    var isFinal: Bool {
      if case .forget = deed { true } else { false }
    }
  }

  public private(set) var entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// The numbers of the entries that are taken back.
  ///
  /// It is read backwards, so that undoing an undo puts an entry back. What was typed in one
  /// sitting goes together, up to where it was taken back. Who was forgotten stays so.
  public var undone: Set<Int> {
    var undone: Set<Int> = []
    for entry in entries.reversed() where !undone.contains(entry.seq) {
      guard case .undo(let target) = entry.deed else { continue }
      undone.formUnion(sitting(of: target).filter { $0 < entry.seq })
    }
    return undone.subtracting(entries.filter(\.isFinal).map(\.seq))
  }

  /// The numbers of the entries that an undo of `entry` takes back with it: those that were typed in
  /// one sitting and stood, in order; `entry` alone when it came at once.
  public func together(with entry: Int) -> [Int] {
    let undone = undone
    return sitting(of: entry).filter { !undone.contains($0) }.sorted()
  }

  /// The numbers of the entries that were typed in one sitting with this one, itself included.
  private func sitting(of seq: Int) -> [Int] {
    func name(_ entry: Entry) -> String? { entry.deed.batches.lazy.compactMap(\.sitting).first }
    guard let own = entries.first(where: { $0.seq == seq }).flatMap(name) else { return [seq] }
    return entries.filter { name($0) == own }.map(\.seq)
  }

  /// The entries that stand: those that nobody took back, and no taking back.
  public var standing: [Entry] {
    let undone = undone
    return entries.filter { entry in
      if case .undo = entry.deed { return false }
      return !undone.contains(entry.seq)
    }
  }

  /// The study as the standing entries make it, one after the other.
  ///
  /// - Throws: ``JournalError/needed(by:)`` with the first entry that cannot stand without one
  ///   that was taken back.
  public func workshop() throws -> Workshop {
    var workshop = Workshop()
    for entry in standing {
      do {
        for command in entry.deed.commands { try workshop.apply(command, entry.stamp) }
      } catch is any Refusal {
        throw JournalError.needed(by: entry.seq)
      }
      // NB: who is forgotten is taken off forms that stand no longer too.
      for batch in entry.deed.batches where !entry.isFinal {
        guard let name = Form.Name(word: batch.form), workshop.form(name) != nil else {
          throw JournalError.needed(by: entry.seq)
        }
      }
    }
    return workshop
  }

  /// The sheets that stand, in the order handed in; a form that is opened anew starts empty.
  public var batches: [SheetBatch] {
    standing.reduce(into: []) { standing, entry in
      let renewed = Set(entry.deed.renewed.map(\.word))
      if !renewed.isEmpty { standing.removeAll { renewed.contains($0.form) } }
      standing += entry.deed.batches
    }
  }

  /// The entry that an undo without a number takes back: the last that stands, be it by `actor`.
  ///
  /// Answers of others than `typist` never go with it, typed or brought by files: they are taken
  /// back only by their number.
  ///
  /// - Throws: ``JournalError/nothingToUndo``; ``JournalError/lastIsFinal(_:before:)`` when the last
  ///   cannot be taken back, so that nothing older goes unseen; it names the newest that can.
  public func last(by actor: String?, typist: String? = nil) throws(JournalError) -> Int {
    let own = standing.filter { entry in
      let bringsAnswers = !entry.deed.batches.isEmpty && !entry.isFinal
      return entry.stamp.actor == (bringsAnswers ? actor ?? typist : actor ?? entry.stamp.actor)
    }
    guard let last = own.last else { throw .nothingToUndo }
    guard last.isFinal else { return last.seq }
    throw .lastIsFinal(last.seq, before: own.last(where: isFelt)?.seq)
  }

  /// True for an entry whose taking back would change something, as it does not where all that it
  /// brought tells of somebody who was forgotten since.
  ///
  /// NB: whose answers a batch holds stands elsewhere, so each counts.
  private func isFelt(_ entry: Entry) -> Bool {
    guard let now = try? workshop(),
      let other = try? undoing(entry.seq, entry.stamp).workshop()
    else { return false }
    return !entry.deed.batches.isEmpty || other != now
  }

  /// The journal with one more entry that takes `target` back.
  ///
  /// - Throws: ``JournalError`` when there is no such entry or it was taken back already.
  public func undoing(_ target: Int, _ stamp: Stamp) throws(JournalError) -> Journal {
    guard let entry = entries.first(where: { $0.seq == target }) else { throw .noEntry(target) }
    guard !entry.isFinal else { throw .isFinal(target) }
    guard !undone.contains(target) else { throw .takenBack(target) }
    let next = (entries.last?.seq ?? 0) + 1
    return Journal(entries + [Entry(seq: next, stamp: stamp, deed: .undo(entry: target))])
  }
}

extension Journal {
  /// Everybody who was ever on the list of experts, those included who left it or were forgotten.
  public var experts: [Participant.ID] {
    entries.flatMap(\.deed.commands).compactMap { command in
      guard case .scoring(.enrol(let expert)) = command else { return nil }
      return expert.id
    }
  }
}

/// Why an entry cannot be taken back.
public enum JournalError: Refusal, Equatable {
  case nothingToUndo
  case noEntry(Int)
  case takenBack(Int)
  /// A participant was forgotten; nothing is left to put back.
  case isFinal(Int)
  /// The same of the last entry, and which one before it could be taken back by its number.
  case lastIsFinal(Int, before: Int?)
  /// A later entry cannot stand without it.
  case needed(by: Int)

  public var wording: Wording {
    switch self {
    case .nothingToUndo:
      Wording(nl: "er is niets om ongedaan te maken", en: "there is nothing to undo")
    case .noEntry(let seq):
      Wording(
        nl: "regel \(seq) staat niet in de geschiedenis van deze studie",
        en: "there is no entry \(seq) in the history of this study")
    case .takenBack(let seq):
      Wording(
        nl: "regel \(seq) is al ongedaan gemaakt", en: "entry \(seq) was taken back already")
    case .isFinal(let seq):
      Wording(
        nl: "regel \(seq) vergat een deelnemer; wat is gewist, komt niet terug",
        en: "entry \(seq) forgot a participant; what was erased does not come back")
    case .lastIsFinal(let seq, let before): Self.last(seq, before: before)
    case .needed(let seq):
      Wording(
        nl: "regel \(seq) rust hierop; maak die eerst ongedaan (undo \(seq))",
        en: "entry \(seq) rests on this; take that back first (undo \(seq))")
    }
  }

  private static func last(_ seq: Int, before: Int?) -> Wording {
    let nothing = Wording(
      nl: "; ervoor is niets dat terug kan", en: "; nothing before it can be taken back")
    let back = before.map {
      Wording(
        nl:
          "; er is niets teruggenomen. Wat daarvoor kwam, gaat terug met: scenariocross undo \($0)",
        en: "; nothing was taken back. What came before it is taken back with: "
          + "scenariocross undo \($0)")
    }
    return JournalError.isFinal(seq).wording + (back ?? nothing)
  }
}
