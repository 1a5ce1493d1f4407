/// The lines of a file of ScenarioWizard.
struct ScenarioWizardLines {
  /// A line, counted from 1.
  struct Line {
    let number: Int
    let text: String

    /// The text without white space at its ends.
    var trimmed: Substring { Self.trimmed(text[...]) }

    static func trimmed(_ text: Substring) -> Substring {
      let start = text.drop(while: \.isWhitespace)
      guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
      return start[...end]
    }
  }

  let lines: [Line]
  /// What ends a line: that of the first one.
  let ending: String
  /// Whether the last line has an end too.
  let isLastEnded: Bool

  init(_ text: String) {
    // NB: carriage return and line feed together are one character.
    var parts = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    ending = text.first { $0 == "\n" || $0 == "\r\n" } == "\r\n" ? "\r\n" : "\n"
    isLastEnded = parts.last?.isEmpty ?? false
    if isLastEnded { parts.removeLast() }
    lines = parts.enumerated().map { Line(number: $0 + 1, text: String($1)) }
  }

  /// The version that the first line names.
  ///
  /// - Throws: when it names none, or one that does not begin with an allowed number.
  func version(allowed: [String]) throws(ScenarioWizardProblem.Found) -> String {
    let first = lines.first ?? Line(number: 1, text: "")
    let words = first.text.split(separator: " ")
    guard words.count == 3, words[0] == "$", words[1] == "ScenarioWizard" else {
      throw ScenarioWizardProblem.Found(first, .notScenarioWizard)
    }
    guard allowed.contains(where: { words[2].hasPrefix("\($0).") }) else {
      throw ScenarioWizardProblem.Found(first, .unknownVersion(allowed: allowed))
    }
    return String(words[2])
  }
}

extension ScenarioWizardProblem {
  /// A problem that ends the reading.
  struct Found: Error {
    let problem: ScenarioWizardProblem

    init(_ line: ScenarioWizardLines.Line, _ reason: Reason) {
      problem = ScenarioWizardProblem(line: line.number, value: line.text, reason: reason)
    }
  }
}
