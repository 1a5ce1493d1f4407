import ScenarioMethod

extension Prompt {
  /// One of a few answers, in the words of either language.
  ///
  /// - Parameters:
  ///   - standard: the code of the empty answer; where an answer is needed and there is only one
  ///     choice, that is it.
  ///   - isNeeded: false lets the empty answer be none.
  /// - Returns: the code of the answer; empty for none.
  func choose(
    _ question: Wording, among choices: Choices, given: String? = nil, standard: String = "",
    isNeeded: Bool = true
  ) throws -> String {
    let standard = standard.isEmpty && isNeeded ? choices.only : standard
    return try ask(
      question + .same(" (\(choices.shown(language)))"), given: given,
      standard: choices.name(of: standard)(language)
    ) { answer in
      guard !answer.isEmpty else { return isNeeded ? .refused(Self.needed) : .value("") }
      return choices.reading(answer, isAsked: given == nil)
    }
  }

  /// Another answer in place of the one that stands; `nil` keeps it.
  ///
  /// - Parameter isNeeded: false lets `-` take it away.
  func another(
    _ question: Wording, present code: String, among choices: Choices, isNeeded: Bool
  ) throws -> String? {
    let word = try another(
      question + .same(" (\(choices.shown(language)))"),
      present: choices.name(of: code)(language)
    ) { answer in
      if answer.isEmpty { return isNeeded ? Self.needed : nil }
      return if case .refused(let why) = choices.reading(answer) { why } else { nil }
    }
    guard let word, case .value(let code) = choices.reading(word) else { return word }
    return code
  }

  /// One of a few names.
  func choose(
    _ question: Wording, among names: [String], given: String? = nil
  ) throws -> String {
    try choose(question, among: Choices(names: names), given: given)
  }

  /// People by their names, one or more.
  ///
  /// - Parameter standard: who is meant by the empty answer; without anybody an answer is needed.
  func people(
    _ question: Wording, given: [String]? = nil, standard: String?
  ) throws -> [String] {
    try ask(question, given: given?.joined(separator: ", "), standard: standard ?? "") { text in
      let names = text.split(separator: ",").map { String($0).cleaned }.filter { !$0.isEmpty }
      return names.isEmpty ? .refused(Self.needed) : .value(names)
    }
  }

  /// Yes or no, in either language; the empty answer is `standard`.
  func confirm(_ question: Wording, standard: Bool = false) throws -> Bool {
    try ask(
      question + .same(" (\(Self.yes(language))/\(Self.no(language)))"),
      standard: (standard ? Self.yes : Self.no)(language)
    ) { answer in
      Self.yes(answer, standard: standard).map { .value($0) } ?? .refused(Self.yesOrNo)
    }
  }

  /// Whether a word says yes, in either language; `nil` for neither yes nor no.
  static func yes(_ word: String, standard: Bool) -> Bool? {
    guard !word.isEmpty else { return standard }
    return [(yes, true), (no, false)].flatMap { word, isYes in
      Language.allCases.flatMap { [word($0), String(word($0).prefix(1))] }.map { ($0, isYes) }
    }.first { $0.0 == word.lowercased() }?.1
  }

  /// The refusal of any other word.
  static let yesOrNo = Wording(nl: "antwoord met ja of nee", en: "answer yes or no")
  private static let yes = Wording(nl: "ja", en: "yes"), no = Wording(nl: "nee", en: "no")
}
