import Foundation
import TestSupport
import Testing

/// The tutorial, gone through by somebody whose program is killed time and again.
struct KillTests {
  /// How often the program is killed; `KILLS=200` for a long run.
  static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 8

  /// The tutorial in English.
  ///
  /// NB: the file `out` holds what a command prints.
  static let steps = TutorialTests.steps("en").map { step in
    TutorialTests.Step(
      about: step.about, words: step.words.map { $0 == "out" ? "made" : $0 },
      answers: step.answers)
  }

  @Test func `whenever the program is killed, what was acknowledged stays and the study goes on`()
    throws
  {
    let (page, ends) = try Shell.here { shell in
      let ends = try Self.steps.map { try KilledRun.end(of: $0, in: shell) }
      return (try Self.page(shell), ends)
    }
    var chance = SeededGenerator(state: 2_040)
    var (kills, runs) = (0, 0)
    while kills < Self.kills {
      try Shell.here { shell in
        let moments = Moment.some(Self.kills - kills, among: Self.steps, &chance)
        var run = KilledRun(shell: shell, mostKills: Self.kills - kills)
        for (place, step) in Self.steps.enumerated() {
          try run.go(through: step, endingIn: ends[place], killedAt: moments[place])
        }
        // Nothing is missing, and nothing stands there twice.
        let left = try Self.page(shell)
        #expect(left == page, "\(Self.difference(left, page))")
        (kills, runs) = (kills + run.kills, runs + 1)
      }
      try #require(runs < Self.kills, "killed \(kills) times in \(runs) runs")
    }
  }

  /// The lines that only one of two pages has.
  private static func difference(_ one: String, _ other: String) -> String {
    let lines = other.split(separator: "\n").difference(from: one.split(separator: "\n"))
    return lines.prefix(10).map { "\($0)".prefix(300) }.joined(separator: "\n")
  }

  private static func page(_ shell: Shell) throws -> String {
    let page = shell.folder.appendingPathComponent("made/index.en.html")
    return try String(contentsOf: page, encoding: .utf8)
  }
}

/// When a program is killed.
struct Moment {
  /// After so many answers of a step.
  let answers: Int
  /// And then a while: from 0, at once, up to 1.
  let wait: Double

  /// The most for one run; more would hardly let it go on.
  private static let most = 40

  /// Random moments of a run, for each step in their order: a few more than `kills`, since a step may
  /// end sooner.
  static func some(
    _ kills: Int, among steps: [TutorialTests.Step], _ chance: inout SeededGenerator
  ) -> [[Moment]] {
    let places = steps.enumerated().flatMap { place, step in
      (0...step.answers.count).map { (step: place, answers: $0) }
    }
    let drawn = (0..<min(Self.most, kills * 3 / 2)).compactMap { _ in
      places.randomElement(using: &chance).map {
        ($0.step, Moment(answers: $0.answers, wait: .random(in: 0..<1, using: &chance)))
      }
    }
    return steps.indices.map { step in
      drawn.filter { $0.0 == step }.map(\.1).sorted { $0.answers < $1.answers }
    }
  }

  /// How many microseconds to wait.
  ///
  /// - Parameter time: how long the step takes of which no answer is typed.
  func delay(within time: Int) -> UInt32 {
    // NB: an answer is written within a few milliseconds; moments before and after that are as many.
    answers > 0 ? UInt32(30 * pow(500, wait)) : UInt32(Double(time) * wait)
  }
}
