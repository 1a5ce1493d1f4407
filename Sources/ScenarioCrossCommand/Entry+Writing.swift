import ScenarioMethod
import WorkshopStore

// How what somebody types on a form gets onto disk.

extension Entry {
  /// Writes an answer; false when it is refused, and why is said.
  mutating func answer(_ text: String, at step: Int) throws -> Bool {
    guard step < asked.count else { return false }
    do {
      let (form, places) = (asked.form, asked.places)
      if step < places.count {
        let (place, seen) = (places[step], sheet)
        try change { now in
          try seen.check(stillSaying: now, at: place, on: form)
          try now.say(text, at: place, on: form)
        }
      } else {
        let question = asked.openQuestions[step - places.count]
        try change { $0.setText(text, named: "open.\(question.id)") }
      }
      return true
    } catch let refusal as any Refusal where !(refusal is StoreError) {
      say("  " + refusal.wording(asked.language))
      isRefused = true
      // NB: what somebody else wrote meanwhile stands in the question when it is asked again.
      sheet = try store.sheet(of: participant, on: asked.name, in: slug) ?? sheet
      return false
    }
  }

  /// Writes words beside the answer, asked for when there are none.
  ///
  /// Nothing leaves the words that stand, `-` clears them.
  mutating func reason(_ words: String, at step: Int) throws {
    guard step < asked.places.count else { return }
    let name = asked.textName(at: step)
    var words = words
    if words.isEmpty {
      let asks = Wording(nl: "reden", en: "reason")
      let clears = Wording(nl: " (- maakt leeg)", en: " (- clears)")
      let whole = sheet.texts[name].map { asks + clears + .same(" [\($0)]") } ?? asks
      Terminal.write(Terminal.paragraph(Self.words(whole)(asked.language)) + " ")
      words = keys.line()?.cleaned ?? ""
    }
    guard !words.isEmpty else { return }
    try change { $0.setText(words == "-" ? "" : words, named: name) }
    say(
      words == "-"
        ? Wording(nl: "  gewist", en: "  cleared")(asked.language)
        : Wording(nl: "  genoteerd", en: "  noted")(asked.language))
  }

  private mutating func change(_ write: (inout Sheet) throws -> Void) throws {
    let (before, old) = (participant, sheet)
    sheet = try store.answer(
      before, isNew: isNew, of: group, on: asked.name, in: slug, sitting: sitting, stamp
    ) { sheet, _ in try write(&sheet) }
    (participant, isNew) = (sheet.participant, isNew && sheet.isBlank)
    hasTyped = hasTyped || sheet.codes != old.codes || sheet.texts != old.texts
    guard participant != before else { return }
    let words = Wording(
      nl: "\(before) is intussen vergeven; dit is \(participant)",
      en: "\(before) was taken meanwhile; this is \(participant)")
    say("  " + words(asked.language))
  }
}

extension Sheet {
  /// Refuses to write over what somebody else wrote since this sheet was shown.
  fileprivate func check(
    stillSaying now: Sheet, at place: Int, on form: Form
  ) throws(EntryError) {
    guard now.codes[place] != codes[place] else { return }
    throw .changedMeanwhile(now.said(at: place, on: form))
  }
}
