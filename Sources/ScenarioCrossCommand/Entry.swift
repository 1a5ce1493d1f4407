import Exporting
import ScenarioMethod
import WorkshopStore

/// Somebody's answers on a form, asked one by one; each is on disk before the next is asked.
///
/// Nothing is drawn over, so that a screen reader follows it, unless `isFancy`.
struct Entry {
  let asked: EntryForm
  private(set) var participant: Participant.ID
  /// True until somebody who is counted, not named, gave an answer: till then the number is not
  /// theirs yet.
  private(set) var isNew: Bool
  /// True when something was typed in this sitting that is on disk.
  private(set) var hasTyped = false
  let group: StakeholderGroup.ID?
  let slug: String
  let store: WorkshopStore
  let stamp: Stamp
  /// What these answers have in common, so that one undo takes them all back.
  let sitting: String
  let isFancy: Bool
  private let keys = Keys()
  private(set) var sheet: Sheet
  /// The item that was shown last.
  private var shown: Development.ID?
  /// True while the list to check stands on the screen.
  private var isClosing = false

  init(
    _ asked: EntryForm, by participant: Participant.ID, isNew: Bool,
    of group: StakeholderGroup.ID?, in slug: String, _ store: WorkshopStore, _ stamp: Stamp,
    sitting: String, isFancy: Bool
  ) throws {
    (self.asked, self.participant, self.isNew, self.group) = (asked, participant, isNew, group)
    (self.slug, self.store, self.stamp) = (slug, store, stamp)
    (self.sitting, self.isFancy) = (sitting, isFancy)
    sheet = Sheet(participant: participant, group: group, on: asked.form)
    if let before = try store.sheet(of: participant, on: asked.name, in: slug) { sheet = before }
  }

  /// Whose form it is, for people to read.
  var who: String {
    [participant.rawValue, group?.rawValue].compactMap(\.self).joined(separator: ", ")
  }

  /// Asks until the form is done.
  ///
  /// - Returns: false when somebody stopped before the end.
  mutating func run() throws -> Bool {
    say(EntryInput.keys(asked.language))
    var step = asked.start(in: sheet)
    while true {
      guard let input = next(at: step) else { return false }
      if step >= asked.count, input.isAnswer {
        refuse(input)
        continue
      }
      switch input {
      case .stop: return false
      case .leave where step >= asked.count: return true
      case .leave: step += 1
      case .back: step = max(0, step - 1)
      case .help: say(EntryInput.keys(asked.language))
      case .go(let code): step = self.step(of: code) ?? step
      case .clear: step = try answer("", at: step) ? step + 1 : step
      case .reason(let words): try reason(words, at: step)
      case .answer(let text): step = try answer(text, at: step) ? step + 1 : step
      }
    }
  }

  /// Shows what is asked and waits for an answer; `nil` when the input ends.
  private mutating func next(at step: Int) -> EntryInput? {
    guard step < asked.count else { return close() }
    isClosing = false
    guard step < asked.places.count else { return open(step - asked.places.count) }
    show(item: step)
    let now = sheet.said(at: asked.places[step], on: asked.form)
    let question = "  " + asked.question(at: step) + (now.isEmpty ? "" : " [\(now)]")
    guard keys.isTerminal, asked.isOneKey(at: step) else {
      prompt(question)
      return keys.line().map(EntryInput.init)
    }
    guard let key = keys.key(asking: Self.asked(question)) else { return nil }
    say(key)
    // NB: the words behind a key are asked on a line of their own, so that one sees what one types.
    guard key == "g" else { return EntryInput(key) }
    Terminal.write(Self.words(Wording(nl: "ga naar", en: "go to"))(asked.language))
    return keys.line().map { EntryInput(key + " " + $0) }
  }

  /// Shows the list to check, unless it stands there, and asks whether it is good.
  private mutating func close() -> EntryInput? {
    if !isClosing {
      if isFancy { Terminal.clear() }
      Terminal.say(ClosingList(asked: asked, sheet: sheet).lines)
    }
    isClosing = true
    prompt(ClosingList.keys(asked)(asked.language))
    return keys.line().map(EntryInput.init)
  }

  private func refuse(_ input: EntryInput) {
    say("  " + ClosingList.refusal(of: input.typed)(asked.language))
  }

  /// The question for words behind a key.
  private static func words(_ name: Wording) -> Wording { .same("  ") + name + .same(": ") }

  /// An open question, which is answered in words.
  private func open(_ place: Int) -> EntryInput? {
    let question = asked.openQuestions[place]
    say("", question.text(asked.language))
    if let now = sheet.texts["open.\(question.id)"] { say("  [\(now)]") }
    prompt(" ")
    return keys.line().map { line in
      [.leave, .back, .stop, .clear].first { $0 == EntryInput(line) } ?? .answer(line)
    }
  }

  /// Writes an answer; false when it is refused, and why is said.
  private mutating func answer(_ text: String, at step: Int) throws -> Bool {
    guard step < asked.count else { return false }
    do {
      let (form, places) = (asked.form, asked.places)
      if step < places.count {
        try change { try $0.say(text, at: places[step], on: form) }
      } else {
        let question = asked.openQuestions[step - places.count]
        try change { $0.setText(text, named: "open.\(question.id)") }
      }
      return true
    } catch let refusal as any Refusal where !(refusal is StoreError) {
      say("  " + refusal.wording(asked.language))
      return false
    }
  }

  /// Writes words beside the answer, asked for when there are none.
  ///
  /// Nothing leaves the words that stand, `-` clears them.
  private mutating func reason(_ words: String, at step: Int) throws {
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

  private func step(of code: String) -> Int? {
    if let step = asked.step(to: code) { return step }
    say("  " + asked.refusal(of: code)(asked.language))
    return nil
  }

  /// The item in full when another was shown before.
  private mutating func show(item step: Int) {
    let item = asked.item(at: step).code
    guard item != shown else { return }
    shown = item
    show(asked.lines(at: step))
  }

  private func show(_ lines: [String]) {
    if isFancy { Terminal.clear() }
    for line in lines { say(line) }
  }

  private func prompt(_ text: String) { Terminal.write(Self.asked(text)) }
  private static func asked(_ text: String) -> String { Terminal.paragraph(text + " >") + " " }
  private func say(_ lines: String...) {
    for line in lines { Terminal.say(Terminal.paragraph(line)) }
  }
}
