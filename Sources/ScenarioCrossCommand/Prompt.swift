import ArgumentParser
import ScenarioMethod

/// Asks people for what they did not say with an option, a line a question.
///
/// It works on a terminal and from a pipe; questions go to standard error, so that results can be
/// piped on.
struct Prompt {
  let language: Language
  /// Takes what may be typed at any question beside its answer; true when it was that, and the
  /// question then comes again.
  private let aside: (String) throws -> Bool
  /// What became of it when the input ends before an answer.
  private let leftOff: () -> Wording
  /// True when the answers change nothing in the study.
  private let onlyLooks: Bool

  init(
    _ language: Language, onlyLooks: Bool = false,
    leftOff: @autoclosure @escaping () -> Wording = Wording(
      nl: "er is niets veranderd", en: "nothing was changed"),
    aside: @escaping (String) throws -> Bool = { _ in false }
  ) {
    (self.language, self.leftOff, self.aside) = (language, leftOff, aside)
    self.onlyLooks = onlyLooks
  }

  /// The answer to a question; the empty answer is `standard`.
  ///
  /// - Parameters:
  ///   - given: what an option said already; then nothing is asked.
  ///   - check: the refusal of an answer, or `nil` when it will do; after a refusal the question
  ///     comes again.
  /// - Throws: the exit code for refused input when what was given will not do, and the one for
  ///   wrong use when the input ends before an answer; the one for the disk when the answer would
  ///   change a store that may only be read.
  func ask(
    _ question: Wording, given: String? = nil, standard: String = "",
    check: (String) -> Wording? = { _ in nil }
  ) throws -> String {
    try ask(question, given: given, standard: standard) { answer in
      check(answer).map { .refused($0) } ?? .value(answer)
    }
  }

  /// The same for an answer that stands for something.
  ///
  /// - Parameter read: what an answer comes to; after a refusal the question comes again.
  func ask<Value>(
    _ question: Wording, given: String? = nil, standard: String = "",
    reading read: (String) -> Reading<Value>
  ) throws -> Value {
    if let given {
      switch read(given.cleaned) {
      case .value(let value): return value
      case .refused(let refusal):
        say(GivenOption.refusal(refusal, of: given.cleaned, to: question)(language))
        throw Exit.refused
      }
    }
    if !onlyLooks { try ReadOnlyStore.refuse(in: language) }
    let stopped = Wording(nl: "onderbroken; ", en: "interrupted; ") + leftOff()
    Interruption.say(stopped(language))
    while true {
      say(question(language) + (standard.isEmpty ? "" : " [\(standard)]") + ":", ending: " ")
      guard let line = TypedLine.next() else { throw ended(before: question) }
      let answer = line.cleaned.isEmpty ? standard : line.cleaned
      if try aside(line.cleaned) { continue }
      switch read(answer) {
      case .value(let value): return value
      case .refused(let refusal): say(refusal(language))
      }
    }
  }

  /// The answer to a question that cannot be left open.
  func need(
    _ question: Wording, given: String? = nil, check: (String) -> Wording? = { _ in nil }
  ) throws -> String {
    try ask(question, given: given) { answer in
      answer.isEmpty ? Self.needed : check(answer)
    }
  }

  /// The question after the name of a thing.
  static let name = Wording(nl: "Naam", en: "Name")

  /// The refusal of the empty answer.
  static let needed = Wording(nl: "dit is nodig om verder te gaan", en: "this is needed to go on")

  /// Another text in place of the one that stands; `nil` keeps it.
  ///
  /// The empty answer keeps it, `-` clears it; that is told where `check` lets it be empty.
  func another(
    _ question: Wording, present: String, check: (String) -> Wording? = { _ in nil }
  ) throws -> String? {
    let clears = Wording(nl: " (- maakt leeg)", en: " (- clears)")
    let asked = present.isEmpty || check("") != nil ? question : question + clears
    let answer = try ask(asked, standard: present) { answer in
      answer == present ? nil : check(answer == "-" ? "" : answer)
    }
    return answer == present ? nil : answer == "-" ? "" : answer
  }

  /// Writes a line for people to standard error.
  func say(_ text: String, ending: String = "\n") {
    Terminal.complain(text, ending: ending)
  }

  /// Writes remarks for people, each a paragraph.
  func say(_ remarks: [Wording]) {
    for remark in remarks { say(Terminal.paragraph(remark(language))) }
  }

  private func ended(before question: Wording) -> ExitCode {
    say("")
    let ended = Wording(
      nl: "de invoer hield op voor het antwoord op: \(question(.nl)); \(leftOff()(.nl))",
      en: "the input ended before an answer to: \(question(.en)); \(leftOff()(.en))")
    say(ended(language))
    return ExitCode(64)
  }

  /// What came of it where each answer that is finished is written.
  static func kept(_ command: String) -> Wording {
    Wording(
      nl: "wat klaar was, is bewaard; ga verder met: ",
      en: "what was finished is kept; go on with: ") + .same(command)
  }
}

/// What an answer comes to, or why it will not do.
enum Reading<Value> {
  case value(Value)
  case refused(Wording)
}
