import Foundation
import Testing

/// Goes through steps while the program is killed, and looks what is left.
struct KilledRun {
  let shell: Shell
  /// After so many kills nobody kills it any more.
  let mostKills: Int
  /// How often the program was killed while it ran.
  private(set) var kills = 0

  init(shell: Shell, mostKills: Int) { (self.shell, self.mostKills) = (shell, mostKills) }

  /// How a step ends when nobody kills it.
  struct End {
    /// The last line on the screen: what was to be done is done.
    let line: String
    /// False for a step that only shows something.
    let isWritten: Bool
    /// How many microseconds it took.
    let time: Int
  }

  /// Does a step undisturbed.
  static func end(of step: TutorialTests.Step, in shell: Shell) throws -> End {
    let before = try history(shell)
    let start = ContinuousClock.now
    let keyboard = try begin(step.words, shell)
    for answer in step.answers { try keyboard.answer(answer) }
    #expect(try keyboard.finish() == 0, "\(keyboard.transcript)")
    let time = (ContinuousClock.now - start) / .microseconds(1)
    let line = keyboard.transcript.split(separator: "\n").last.map(String.init) ?? ""
    return End(line: line, isWritten: try history(shell) != before, time: Int(time))
  }

  private static func begin(_ words: [String], _ shell: Shell) throws -> Keyboard {
    try Keyboard(shell, words + ["--as", "Ann", "--at", "2026-01-15"])
  }

  /// Everything that the history of the study tells.
  private static func history(_ shell: Shell) throws -> [NSDictionary] {
    let told = try shell.run("history", "--json")
    // NB: before the first entry there is no study yet.
    guard told.code != 69 else { return [] }
    try #require(told.code == 0, "\(told.problems)")
    let json = try JSONSerialization.jsonObject(with: Data(told.out.utf8))
    return try #require(json as? [NSDictionary])
  }

  /// Does a step, however often it is killed: it is written whole or not at all, and then done again.
  mutating func go(
    through step: TutorialTests.Step, endingIn end: End, killedAt moments: [Moment]
  ) throws {
    if step.words.contains("enter") { return try sit(through: step, killedAt: moments) }
    var moments = moments[...]
    while true {
      let before = try Self.history(shell)
      let tried = try attempt(
        step.words, step.answers, within: end.time, killedAt: moments.popFirst())
      let after = try Self.history(shell)
      #expect(Array(after.prefix(before.count)) == before, "\(step.words)")
      #expect(after.count <= before.count + 1, "\(step.words)")
      let isWritten = after.count > before.count
      if end.isWritten, tried.screen.contains(end.line) { #expect(isWritten, "\(step.words)") }
      // NB: what was written and not said any more is there for who looks.
      if end.isWritten ? isWritten : !tried.isKilled { return }
      try #require(tried.isKilled, "\(step.words): \(tried.screen)")
    }
  }

  /// What came of typing until a moment.
  struct Attempt {
    /// What came on the screen when all was typed.
    let screen: String
    let isKilled: Bool
    /// How many answers were typed, and how many of them the program had taken when it ended.
    let typed: Int, taken: Int
  }

  /// Types answers, all of them or until the program is killed.
  mutating func attempt(
    _ words: [String], _ answers: [String], within time: Int = 0, killedAt moment: Moment?
  ) throws -> Attempt {
    let keyboard = try Self.begin(words, shell)
    guard let moment, kills < mostKills else {
      for answer in answers { try keyboard.answer(answer) }
      #expect(try keyboard.finish() == 0, "\(keyboard.transcript)")
      return Attempt(
        screen: keyboard.screen, isKilled: false, typed: answers.count, taken: answers.count)
    }
    let typed = min(moment.answers, answers.count)
    for answer in answers.prefix(typed) { try keyboard.answer(answer) }
    usleep(moment.delay(within: time))
    let isKilled = keyboard.crash()
    kills += isKilled ? 1 : 0
    let verified = try shell.run("replay", "--verify")
    #expect(verified.code == 0 || verified.code == 69, "\(verified.problems)")
    let taken = typed == 0 || keyboard.isAsking || !isKilled ? typed : typed - 1
    return Attempt(
      screen: typed == answers.count ? keyboard.screen : "", isKilled: isKilled, typed: typed,
      taken: taken)
  }
}
