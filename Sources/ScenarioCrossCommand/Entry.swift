import Exporting
import ScenarioMethod
import WorkshopStore

/// Somebody's answers on a form, asked one by one; each is on disk before the next is asked.
///
/// Nothing is drawn over, so that a screen reader follows it, unless `isFancy`.
struct Entry {
  let asked: EntryForm
  var participant: Participant.ID
  /// True until somebody who is counted, not named, gave an answer: till then the number is not
  /// theirs yet.
  var isNew: Bool
  /// True when something was typed in this sitting that is on disk.
  var hasTyped = false
  let group: StakeholderGroup.ID?
  let slug: String
  let store: WorkshopStore
  let stamp: Stamp
  /// What these answers have in common, so that one undo takes them all back.
  let sitting: String
  let isFancy: Bool
  let keys = Keys()
  var sheet: Sheet
  /// The item that was shown last.
  private var shown: Development.ID?
  /// True when the answer before was refused.
  var isRefused = false
  /// True while the list to check stands on the screen.
  var isClosing = false
  /// True right behind a key that acted at once, behind which many type Enter too.
  private var isBehindKey = false

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
    sayKeys()
    var step = asked.start(in: sheet)
    while true {
      guard let input = next(at: step) else { return false }
      if step >= asked.count, input.isAnswer {
        refuse(input)
        continue
      }
      switch input {
      case .stop: return false
      case .again: continue
      case .leave where step >= asked.count:
        guard let isGood = mayClose() else { return false }
        if isGood { return true }
        step = asked.start(in: sheet)
        isClosing = false
      case .leave: step += 1
      case .back: step = max(0, step - 1)
      case .help: sayKeys()
      case .go(let code): step = self.step(of: code) ?? step
      case .clear: step = try answer("", at: step) ? step + 1 : step
      case .reason(let words): try reason(words, at: step)
      case .answer(let text): step = try answer(text, at: step) ? step + 1 : step
      }
    }
  }

  /// Shows what is asked and waits for an answer; `nil` when the input ends.
  private mutating func next(at step: Int) -> EntryInput? {
    let (wasRefused, wasKey) = (isRefused, isBehindKey)
    (isRefused, isBehindKey) = (false, false)
    guard step < asked.count else { return close(isBehindKey: wasKey) }
    isClosing = false
    guard step < asked.places.count else {
      return open(step - asked.places.count, isBehindKey: wasKey)
    }
    show(item: step)
    let now = sheet.said(at: asked.places[step], on: asked.form)
    let question = "  " + asked.question(at: step) + (now.isEmpty ? "" : " [\(now)]")
    guard keys.isTerminal, asked.isOneKey(at: step) else {
      prompt(question + (keys.isTerminal ? EntryInput.needsEnter(asked.language) : ""))
      return line(isBehindKey: wasKey)
    }
    guard let key = keys.key(asking: Self.asked(question), isBehindKey: wasKey) else { return nil }
    say(key.isEmpty && now.isEmpty ? "–" : key)
    // NB: who types Enter behind a key out of habit does so behind one that was refused, too.
    guard !wasRefused || !key.isEmpty else { return .again }
    // NB: the words behind a key are asked on a line of their own, so that one sees what one types.
    guard key != "g" else { return goal() }
    let input = EntryInput(key)
    isBehindKey = input == .clear || input == .answer(key)
    return input
  }

  /// A whole line; an Enter that comes at once behind a key is passed over.
  func line(
    isBehindKey: Bool, reading: (String) -> EntryInput = EntryInput.init
  ) -> EntryInput? {
    let shown = ContinuousClock.now
    guard let line = keys.line() else { return nil }
    let isHabit =
      isBehindKey && keys.isTerminal && line.isEmpty && shown.duration(to: .now) < Keys.habit
    return isHabit ? .again : reading(line)
  }

  /// Asks where to go until that is somewhere, since the signs of a code are answers too; nothing typed
  /// stays.
  private func goal() -> EntryInput? {
    while true {
      Terminal.write(Self.words(Wording(nl: "ga naar", en: "go to"))(asked.language))
      guard let code = keys.line()?.cleaned else { return nil }
      if code.isEmpty { return .again }
      if asked.step(to: code) != nil { return .go(code) }
      say("  " + asked.refusal(of: code)(asked.language))
    }
  }

  /// Says which keys there are, and whether they need Enter.
  private func sayKeys() {
    say(EntryInput.keys(asked.language))
    if keys.isTerminal { say(EntryInput.actsAtOnce(asked.language)) }
  }

  /// The question for words behind a key.
  static func words(_ name: Wording) -> Wording { .same("  ") + name + .same(": ") }

  /// An open question, which is answered in words.
  private func open(_ place: Int, isBehindKey: Bool) -> EntryInput? {
    let question = asked.openQuestions[place]
    say("", question.text(asked.language))
    if let now = sheet.texts["open.\(question.id)"] { say("  [\(now)]") }
    prompt(" ")
    return line(isBehindKey: isBehindKey) { line in
      [.leave, .back, .stop, .clear].first { $0 == EntryInput(line) } ?? .answer(line)
    }
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

  func prompt(_ text: String) { Terminal.write(Self.asked(text)) }
  private static func asked(_ text: String) -> String { Terminal.paragraph(text + " >") + " " }
  func say(_ lines: String...) {
    for line in lines { Terminal.say(Terminal.paragraph(line)) }
  }
}
