import ScenarioMethod

// The end of a form: the list to check, and whether it is good.

extension Entry {
  /// Shows the list to check, unless it stands there, and asks whether it is good.
  mutating func close(isBehindKey: Bool) -> EntryInput? {
    if !isClosing {
      if isFancy { Terminal.clear() }
      Terminal.say(ClosingList(asked: asked, sheet: sheet).lines)
    }
    isClosing = true
    prompt(ClosingList.keys(asked)(asked.language))
    return line(isBehindKey: isBehindKey)
  }

  /// Asks once at a terminal whether a form with open answers is good; `nil` when the input ends.
  func mayClose() -> Bool? {
    let open = asked.places.count { sheet.codes[$0] == 0 }
    guard open > 0, keys.isTerminal else { return true }
    while true {
      prompt(ClosingList.question(open: open)(asked.language))
      guard let word = keys.line()?.cleaned else { return nil }
      if let isGood = Prompt.yes(word, standard: false) { return isGood }
      say("  " + Prompt.yesOrNo(asked.language))
    }
  }

  func refuse(_ input: EntryInput) {
    say("  " + ClosingList.refusal(of: input.typed)(asked.language))
  }
}
