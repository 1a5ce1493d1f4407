import ScenarioMethod

extension Answers {
  /// The sheets that bring these answers to what the files say, by form.
  ///
  /// - Parameters:
  ///   - filed: the answers of the files, on the forms of `files`.
  ///   - study: the study whose forms are asked.
  func changes(to filed: Answers, on study: Workshop, read files: Workshop) -> Answers {
    var changes: Answers = [:]
    for (name, form) in study.forms {
      guard let asked = files.form(name) else { continue }
      let standing = (self[name] ?? []).standing
      let before = [Participant.ID: Sheet](standing.map { ($0.participant, $0) }) { _, last in last
      }
      let now = (filed[name] ?? []).compactMap { $0.moved(from: asked, to: form) }
      let said = Set(now.map(\.participant))
      let gone = before.keys.sorted().filter { !said.contains($0) }
      let sheets = now.filter { before[$0.participant] != $0 } + gone.map(Sheet.withdrawal(of:))
      if !sheets.isEmpty { changes[name] = sheets }
    }
    return changes
  }

  /// The answers as they stand when `changes` are handed in.
  func taking(_ changes: Answers) -> Answers { merging(changes) { $0 + $1 }.standing }
}

extension Sheet {
  /// The same answers on another form; `nil` when that form does not ask what was answered.
  func moved(from old: Form, to new: Form) -> Sheet? {
    if old == new { return self }
    var codes = Array(repeating: UInt8(0), count: new.cellCount)
    let places = Dictionary(new.cells.map { ("\($0.item).\($0.criterion)", $0) }) { first, _ in
      first
    }
    for cell in old.cells
    where self.codes[cell.place] > 0 || texts["\(cell.item).\(cell.criterion)"] != nil {
      guard let place = places["\(cell.item).\(cell.criterion)"],
        (place.lowest, place.levels) == (cell.lowest, cell.levels)
      else { return nil }
      codes[place.place] = self.codes[cell.place]
    }
    return Sheet(participant: participant, group: group, codes: codes, texts: texts)
  }
}
