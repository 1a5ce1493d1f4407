import Foundation
import ScenarioMethod
import Testing
import WorkshopStore

/// Answers that are typed one by one.
struct AnsweringTests {
  /// Types one level for an expert.
  static func type(
    _ level: Int, _ criterion: Criterion.ID, by expert: Participant.ID = "e1",
    sitting: String = "one", _ store: WorkshopStore
  ) throws {
    try store.answer(expert, on: .round(1), in: "s", sitting: sitting, stamp) { sheet, form in
      try sheet.set(.level(level), "D01", criterion, on: form)
    }
  }

  @Test func `each answer joins those that stand, and one undo takes the sitting back`() throws {
    try withStore { store, _ in
      let form = try opened(store)
      try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", stamp)
      try Self.type(5, "impact", store)
      try Self.type(4, "uncertainty", store)
      let sheet = try #require(try store.study("s").answers[.round(1)]?.first)
      #expect(sheet.codes == [5, 4] && sheet.texts == ["D01.impact": "because"])
      #expect(try store.journal("s").entries.count == 5)
      try store.undo(in: "s", stamp)
      #expect(try store.study("s").answers[.round(1)]?.first?.codes == [2, 2])
      #expect(try store.verify() == 6)
    }
  }

  @Test func `an answer that changes nothing is not written`() throws {
    try withStore { store, _ in
      _ = try opened(store)
      try Self.type(5, "impact", store)
      try Self.type(5, "impact", store)
      #expect(try store.journal("s").entries.count == 3)
    }
  }

  @Test func `who takes every answer back has handed in nothing`() throws {
    try withStore { store, _ in
      _ = try opened(store)
      func clear() throws {
        try store.answer("e1", on: .round(1), in: "s", sitting: "one", stamp) { sheet, form in
          try sheet.set(nil, "D01", "impact", on: form)
        }
      }
      try clear()
      #expect(try store.journal("s").entries.count == 2)
      try Self.type(5, "impact", store)
      try clear()
      #expect(try store.study("s").answers.isEmpty)
      #expect(try store.sheet(of: "e1", on: .round(1), in: "s") == nil)
      try clear()
      #expect(try store.journal("s").entries.count == 4)
      #expect(try store.verify() == 4)
    }
  }

  @Test func `an answer off the scale or on a form that is not open changes nothing`() throws {
    try withStore { store, _ in
      _ = try opened(store)
      #expect(throws: SheetError.offScale("D01", 6, 1, 5)) { try Self.type(6, "impact", store) }
      #expect(throws: StoreError.formNotOpen("round-2")) {
        try store.answer("e1", on: .round(2), in: "s", sitting: "one", stamp) { _, _ in }
      }
      #expect(try store.journal("s").entries.count == 2)
    }
  }

  @Test func `two who type for the same participant at once lose nothing`() throws {
    try withStore { store, path in
      _ = try opened(store)
      let other = try WorkshopStore(at: path)
      defer { try? other.close() }
      for level in 1...5 {
        try Self.type(level, "impact", store)
        try Self.type(6 - level, "uncertainty", sitting: "two", other)
      }
      #expect(try store.study("s").answers[.round(1)]?.first?.codes == [5, 1])
    }
  }
}
