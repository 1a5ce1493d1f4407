import ScenarioMethod
import WorkshopStore

// How what somebody types on a form gets onto disk.

extension Entry {
  /// Writes an answer; false when it is refused, and why is said.
  mutating func answer(_ text: String, at step: Int) throws -> Bool {
    guard step < asked.count else { return false }
    guard step < asked.places.count else {
      let question = asked.openQuestions[step - asked.places.count]
      return try write(text, named: "open.\(question.id)")
    }
    let (form, place, seen) = (asked.form, asked.places[step], sheet)
    return try attempt { now in
      guard now.codes[place] == seen.codes[place] else {
        throw EntryError.changedMeanwhile(now.said(at: place, on: form))
      }
      try now.say(text, at: place, on: form)
    }
  }

  private mutating func write(_ text: String, named name: String) throws -> Bool {
    let seen = sheet
    return try attempt { now in
      guard now.texts[name] == seen.texts[name] else {
        throw EntryError.changedMeanwhile(now.texts[name] ?? "")
      }
      now.setText(text, named: name)
    }
  }

  /// Changes what is on disk; false when that is refused, as over what somebody else wrote since it was
  /// shown, and why is said.
  private mutating func attempt(_ write: (inout Sheet) throws -> Void) throws -> Bool {
    do {
      try change(write)
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
    guard try write(words == "-" ? "" : words, named: name) else { return }
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
