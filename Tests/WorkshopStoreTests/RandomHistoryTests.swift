import Foundation
import ScenarioMethod
import Testing
import WorkshopStore

struct RandomHistoryTests {
  /// Which commands came, and which of them were refused at least once.
  struct Seen {
    var applied: Set<String> = []
    var refused: Set<String> = []
  }

  static let every = Set(
    [
      "study": "describe cite hold note uncite cancel retract",
      "longlist": "propose edit drop merge split restore",
      "scoring": "enrol dismiss openRound reopenRound dropRound rule confirm unconfirm",
      "survey": "draft publish invite withdraw",
      "axes": "propose choose reject reconsider withdraw unchoose",
      "scenarios": "write erase compare place conclude",
    ].flatMap { stage, words in words.split(separator: " ").map { "\(stage).\($0)" } })

  /// Plays 100 commands, undoing now and then.
  func play(seed: UInt64, on store: WorkshopStore) throws {
    var chance = RandomCommands(seed: seed)
    var now = try store.study("s")
    for _ in 0..<100 {
      let command = chance.next()
      do {
        let seq = try store.perform(command, in: "s", stamp)
        if chance.number(8) == 0 {
          try store.undo(seq, in: "s", stamp)
          #expect(try store.study("s") == now, "seed \(seed), undo of \(command.name)")
        }
        now = try store.study("s")
      } catch is any Refusal {
        #expect(try store.study("s") == now, "seed \(seed), refusal of \(command.name)")
      }
      if chance.number(40) == 0 {
        let isKnown = try store.people("s").contains("e1")
        if isKnown { try store.forget("e1", in: "s", stamp) }
        now = try store.study("s")
        #expect(now.workshop.scoring.experts["e1"] == nil)
      }
      guard chance.number(20) == 0 else { continue }
      let last = try store.journal("s").entries.last?.seq ?? 1
      _ = try? store.undo(1 + chance.number(last), in: "s", stamp)
      now = try store.study("s")
    }
  }

  @Test(arguments: 0..<8)
  func `random histories replay to what is loaded, and undo to what was`(part: Int) throws {
    for seed in UInt64(part * 25 + 1)...UInt64(part * 25 + 25) {
      try withStore { store, path in
        try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
        try play(seed: seed, on: store)
        let replayed = try store.journal("s").workshop()
        #expect(try store.study("s").workshop == replayed, "seed \(seed)")
        #expect(try store.verify() >= 1)
        guard seed.isMultiple(of: 20) else { return }
        try store.replay(into: path + ".copy")
        let copy = try WorkshopStore(at: path + ".copy")
        let (again, before) = (try copy.study("s"), try store.study("s"))
        #expect(again == before, "seed \(seed)")
        try copy.close()
      }
    }
  }

  @Test func `every command comes, and most are refused at times`() {
    var seen = Seen()
    for seed in UInt64(1)...200 {
      var (chance, workshop) = (RandomCommands(seed: seed), Workshop())
      for _ in 0..<100 {
        let command = chance.next()
        do {
          try workshop.apply(command, stamp)
          seen.applied.insert(command.name)
        } catch {
          seen.refused.insert(command.name)
        }
      }
    }
    #expect(Self.every.subtracting(seen.applied) == [])
    #expect(seen.refused.count > 15, "\(seen.refused.sorted())")
  }
}
