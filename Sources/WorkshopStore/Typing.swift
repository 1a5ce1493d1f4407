package import ScenarioMethod

extension WorkshopStore {
  /// What one entry of a sitting said, beside what the participant had said before on that form.
  package struct Typed {
    package let sheet: Sheet
    package let before: Sheet?

    /// The cells and texts in which they differ, by name.
    package var changed: Set<String> {
      let old = before?.codes ?? []
      let cells = sheet.codes.enumerated().filter { place, code in
        code != (place < old.count ? old[place] : 0)
      }.map { "\($0.offset)" }
      let names = Set(sheet.texts.keys).union(before?.texts.keys ?? [:].keys)
      return Set(cells).union(names.filter { sheet.texts[$0] != before?.texts[$0] })
    }
  }

  /// What each of these batches of one sheet said; a batch whose sheet is gone is left out.
  package func typed(_ batches: [SheetBatch]) throws -> [SheetBatch: Typed] {
    try reading { db in
      var newest: [String: Sheet] = [:]
      return try batches.sorted { $0.first < $1.first }.reduce(into: [:]) { typed, batch in
        guard let sheet = try Sheets.sheets(batch.first, batch.first, db).first else { return }
        let key = "\(batch.formMark.rawValue) \(sheet.participant)"
        let before = try newest[key] ?? Sheets.before(batch.first, of: sheet.participant, db)
        typed[batch] = Typed(sheet: sheet, before: before)
        newest[key] = sheet
      }
    }
  }
}
