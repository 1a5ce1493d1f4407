import Foundation
import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

struct StoreTests {
  @Test func `the day of the newest entry is that of the study alone`() throws {
    try withStore { store, _ in
      #expect(try store.lastDay("s") == nil)
      try filled(store)
      let later = try #require(Day("2031-02-03"))
      try store.perform(
        .longlist(.propose(development: development("D01"))), in: "t",
        Stamp(actor: "Bram", day: later))
      #expect(try store.lastDay("s") == stamp.day)
      #expect(try store.lastDay("t") == later)
    }
  }

  @Test func `a change that is refused writes nothing`() throws {
    try withStore { store, _ in
      try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
      #expect(throws: LonglistError.codeTaken("D01")) {
        try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
      }
      #expect(try store.journal("s").entries.map(\.seq) == [1])
      #expect(try store.study("s").workshop.longlist.developments.count == 1)
    }
  }

  @Test func `a study that is refused from the start is not there`() throws {
    try withStore { store, _ in
      #expect(throws: LonglistError.noTitle("D01")) {
        try store.perform(.longlist(.propose(development: development("D01", ""))), in: "s", stamp)
      }
      let slugs = try store.slugs()
      #expect(slugs.isEmpty)
    }
  }

  @Test func `an accent that is written in two ways is one name to the file`() throws {
    try withStore { store, _ in
      let (apart, whole) = ("cafe\u{301}", "caf\u{E9}")
      try store.perform(.longlist(.propose(development: development(apart))), in: apart, stamp)
      try store.perform(
        .longlist(.edit(development: development(whole, "New"), reason: "r")), in: whole, stamp)
      #expect(try store.slugs() == [whole] && store.slug(meaning: apart) == whole)
      let study = try store.study(apart)
      #expect(study.workshop.longlist.developments.map(\.title) == ["New"])
      #expect(try store.journal(apart).entries.count == 2)
      try store.undo(in: apart, stamp)
      #expect(try store.verify() == 3)
    }
  }

  @Test func `the newest sheet of a participant wins, and a withdrawal takes all back`() throws {
    try withStore { store, _ in
      let form = try opened(store)
      try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", stamp)
      try store.handIn(
        [ballot("e1", 4, on: form), ballot("e2", 6, on: form)], on: .round(1), in: "s", stamp)
      let answers = try store.study("s").answers
      #expect(answers[.round(1)]?.map(\.codes) == [[4, 4], [6, 6]])
      #expect(answers[.round(1)]?.first?.texts == ["D01.impact": "because"])
      try store.handIn([.withdrawal(of: "e1")], on: .round(1), in: "s", stamp)
      #expect(try store.study("s").answers[.round(1)]?.map(\.participant) == ["e2"])
    }
  }

  @Test func `a sheet that does not fit its form is refused, and so is an unknown form`() throws {
    try withStore { store, _ in
      let form = try opened(store)
      let bad = ballot("e1", 7, on: form)
      #expect(throws: SheetError.badCode(7, place: 0)) {
        try store.handIn([bad], on: .round(1), in: "s", stamp)
      }
      #expect(throws: StoreError.formNotOpen("round-2")) {
        try store.handIn([ballot("e1", 1, on: form)], on: .round(2), in: "s", stamp)
      }
      #expect(try store.study("s").answers.isEmpty)
    }
  }

  @Test func `ballots on a form that was replaced no longer count`() throws {
    try withStore { store, _ in
      let old = try opened(store)
      try store.handIn([ballot("e1", 2, on: old)], on: .round(1), in: "s", stamp)
      try store.perform(.longlist(.propose(development: development("D02"))), in: "s", stamp)
      let new = form(["D01", "D02"])
      try store.perform(.scoring(.reopenRound(number: 1, form: new)), in: "s", stamp)
      #expect(try store.study("s").answers.isEmpty)
      try store.undo(in: "s", stamp)
      #expect(try store.study("s").answers[.round(1)]?.count == 1)
    }
  }

  @Test func `a round that was taken away or opened anew starts without ballots`() throws {
    let changes: [[Command]] = [
      [.scoring(.reopenRound(number: 1, form: form(["D01"])))],
      [.scoring(.dropRound(number: 1)), .scoring(.openRound(number: 1, form: form(["D01"])))],
    ]
    for commands in changes {
      try withStore { store, path in
        let old = try opened(store)
        try store.handIn([ballot("e1", 2, on: old)], on: .round(1), in: "s", stamp)
        for command in commands { try store.perform(command, in: "s", stamp) }
        try store.handIn([ballot("e2", 3, on: old)], on: .round(1), in: "s", stamp)
        #expect(try store.study("s").answers[.round(1)]?.map(\.participant) == ["e2"])
        #expect(try store.history("s").answers() == store.study("s").answers)
        #expect(try store.verify() >= 4)
        try store.replay(into: path + ".copy")
        #expect(try WorkshopStore(at: path + ".copy").study("s") == store.study("s"))
      }
    }
  }

  @Test func `undo takes back a change, and undoing the undo puts it back`() throws {
    try withStore { store, _ in
      try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
      let before = try store.study("s")
      try store.perform(.longlist(.drop("D01", reason: "small")), in: "s", stamp)
      let after = try store.study("s")
      let undo = try store.undo(in: "s", stamp)
      #expect(try store.study("s") == before)
      try store.undo(undo, in: "s", stamp)
      #expect(try store.study("s") == after)
      #expect(try store.journal("s").undone == [3])
    }
  }

  @Test func `an entry on which a later one rests is named and stays`() throws {
    try withStore { store, _ in
      let form = try opened(store)
      try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", stamp)
      #expect(throws: JournalError.needed(by: 2)) { try store.undo(1, in: "s", stamp) }
      #expect(throws: JournalError.needed(by: 3)) { try store.undo(2, in: "s", stamp) }
      try store.undo(3, in: "s", stamp)
      try store.undo(2, in: "s", stamp)
      #expect(throws: JournalError.takenBack(2)) { try store.undo(2, in: "s", stamp) }
      #expect(throws: JournalError.noEntry(99)) { try store.undo(99, in: "s", stamp) }
    }
  }

  @Test func `answers of others do not go with an undo that names no entry`() throws {
    try withStore { store, _ in
      let form = try opened(store)
      let expert = Stamp(actor: "e1", day: .filesRead)
      try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", expert)
      #expect(throws: JournalError.needed(by: 3)) { try store.undo(by: "Anna", in: "s", stamp) }
      #expect(throws: JournalError.nothingToUndo) { try store.undo(by: "Bo", in: "s", stamp) }
      #expect(try store.study("s").answers[.round(1)]?.count == 1)
    }
  }

  @Test func `several studies share a file and keep apart`() throws {
    try withStore { store, path in
      #expect(throws: StoreError.empty(path)) { try store.slug(meaning: nil) }
      for slug in ["b", "a"] {
        try store.perform(.longlist(.propose(development: development("D01"))), in: slug, stamp)
      }
      try store.perform(.longlist(.drop("D01", reason: "small")), in: "a", stamp)
      #expect(try store.slugs() == ["a", "b"])
      #expect(throws: StoreError.several(["a", "b"])) { try store.slug(meaning: nil) }
      try store.use("b")
      #expect(try store.slug(meaning: nil) == "b")
      #expect(throws: StoreError.noWorkshop("c", known: ["a", "b"])) { try store.use("c") }
      #expect(try store.study("b").workshop.longlist.developments["D01"]?.isKept == true)
      #expect(try store.journal("b").entries.map(\.seq) == [1])
    }
  }

  @Test func `names stand apart from the journal`() throws {
    try withStore { store, path in
      let expert = Participant(id: "e1", name: "Els Verburg")
      try store.perform(.scoring(.enrol(expert: expert)), in: "s", stamp)
      #expect(try store.study("s").workshop.scoring.experts["e1"]?.name == "Els Verburg")
      let replayed = try store.journal("s").workshop()
      #expect(try store.study("s").workshop == replayed)
      let queue = try DatabaseQueue(path: path)
      let told = try queue.read { try String.fetchOne($0, sql: "SELECT command FROM journal") }
      #expect(told?.contains("Verburg") == false)
    }
  }
}

/// A store in which round 1 is open over one development: entries 1 and 2.
func opened(_ store: WorkshopStore) throws -> Form {
  try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
  let form = form(["D01"])
  try store.perform(.scoring(.openRound(number: 1, form: form)), in: "s", stamp)
  return form
}
