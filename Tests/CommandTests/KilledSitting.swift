import Foundation
import Testing

extension KilledRun {
  /// Somebody whose answers are typed in, and what they are.
  private struct Person {
    let id: String
    let cells: [String]
  }

  /// Enters what all people of a step answer, and goes on where the program was killed.
  mutating func sit(through step: TutorialTests.Step, killedAt moments: [Moment]) throws {
    let people = Self.people(of: step)
    var moments = moments[...]
    while let (words, answers, done) = try rest(of: step, people) {
      let before = try people.map { try said(by: $0, step) }
      // NB: moments are counted from the first answer of the step.
      let moment = moments.popFirst().map {
        Moment(answers: max(0, $0.answers - done), wait: $0.wait)
      }
      let tried = try attempt(words, answers, within: Self.start, killedAt: moment)
      let after = try people.map { try said(by: $0, step) }
      for (person, cells) in zip(people, after) {
        let typed = person.cells.prefix(cells.count).map(Self.shown)
        #expect(cells == typed, "\(person.id)")
      }
      let written = after.joined().count - before.joined().count
      #expect(written >= Self.cells(in: answers.prefix(tried.taken)), "\(words)")
      #expect(written <= Self.cells(in: answers.prefix(tried.typed)), "\(words)")
    }
  }

  /// How many microseconds pass before the first question.
  private static let start = 100_000

  /// How many of these keys are answers, and do not close a form or call for the next one.
  private static func cells(in answers: some Sequence<String>) -> Int {
    answers.count { !$0.hasSuffix("\n") }
  }

  private static func people(of step: TutorialTests.Step) -> [Person] {
    let forms = step.answers.split { $0.hasSuffix("\n") }.map(Array.init)
    let style = step.words.contains("scores") ? "e0" : "r00"
    return forms.enumerated().map { Person(id: "\(style)\($0 + 1)", cells: $1) }
  }

  /// What stands in the cells of a person, up to the first that is open.
  private func said(by person: Person, _ step: TutorialTests.Step) throws -> [String] {
    let who = step.words.contains("scores") ? "--expert" : "--respondent"
    let told = try shell.run([
      step.words[0], "show", who, person.id, "--store", shell.store, "--json",
    ])
    guard told.code != 65 else { return [] }
    let json = try JSONSerialization.jsonObject(with: Data(told.out.utf8)) as? [String: Any]
    let answers = try #require(json?["answers"] as? [[String: Any]], "\(told)")
    let cells = answers.map { $0["answer"].map { $0 is NSNull ? "" : "\($0)" } ?? "" }
    let said = Array(cells.prefix { !$0.isEmpty })
    let rest = cells.dropFirst(said.count).filter { !$0.isEmpty }
    #expect(rest == [], "\(person.id): \(cells)")
    return said
  }

  /// A key as programs are told the answer.
  private static func shown(_ key: String) -> String {
    ["?": "dontKnow", "a": "1", "b": "2"][key] ?? key
  }

  /// What is still to be typed, to which verb, and how much was typed before; `nil` when all is said.
  private func rest(
    of step: TutorialTests.Step, _ people: [Person]
  ) throws -> (words: [String], answers: [String], done: Int)? {
    let said = try people.map { try self.said(by: $0, step).count }
    let open = zip(people, said).filter { $1 < $0.cells.count }
    guard let (first, count) = open.first else { return nil }
    let isScores = step.words.contains("scores")
    let before = people.prefix { $0.id != first.id }
    let done = before.reduce(count) { $0 + $1.cells.count + (isScores ? 1 : 2) }
    if isScores {
      return (step.words, open.flatMap { $0.cells.dropFirst($1) + ["\n"] }, done)
    }
    guard count == 0 else {
      // NB: under --group a new respondent would sit down.
      let words = step.words + ["--respondent", first.id]
      return (words, first.cells.dropFirst(count) + ["\n"], done)
    }
    let calls = Array(repeating: "yes\n", count: open.count - 1) + ["\n"]
    return (step.words, zip(open, calls).flatMap { $0.0.cells + ["\n", $1] }, done)
  }
}
