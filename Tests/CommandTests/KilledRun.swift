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
    /// What the step wrote in the history, an entry a word; none for a step that only shows something.
    let written: [String]
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
    let written = try history(shell).dropFirst(before.count).map(word)
    return End(line: line, written: written, time: Int(time))
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

  /// What an entry of the history did.
  private static func word(_ entry: NSDictionary) -> String { entry["command"] as? String ?? "" }

  /// Does a step, however often it is killed: an entry is written whole or not at all, and then done again.
  mutating func go(
    through step: TutorialTests.Step, endingIn end: End, killedAt moments: [Moment]
  ) throws {
    if step.words.contains("enter") { return try sit(through: step, killedAt: moments) }
    var (moments, total) = (moments[...], 0)
    while true {
      let before = try Self.history(shell)
      let tried = try attempt(
        step.words, step.answers, within: end.time, killedAt: moments.popFirst())
      let after = try Self.history(shell)
      #expect(Array(after.prefix(before.count)) == before, "\(step.words)")
      // NB: criteria, and arguments on a pair of axes, are written before the step is at its end.
      let written = after.dropFirst(before.count).map(Self.word)
      #expect(written.count <= end.written.count, "\(step.words)")
      total += written.count
      let isWritten =
        total >= end.written.count && (written.last.map { $0 == end.written.last } ?? false)
      if !end.written.isEmpty, tried.screen.contains(end.line) {
        #expect(isWritten, "\(step.words)")
      }
      // NB: what was written and not said any more is there for who looks.
      if end.written.isEmpty ? !tried.isKilled : isWritten { return }
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
