import ScenarioMethod

/// The answers that a question with a fixed choice takes.
///
/// An answer is meant by its code, by its word in either language, by the beginning of one of them
/// when no other begins so, and by its number where numbers are shown.
struct Choices {
  /// The code is what is kept, the name what people read.
  private let all: [(code: String, name: Wording)]
  private let isNumbered: Bool
  /// A refusal of answers that would fit by their beginning.
  private let refusing: (String) -> Wording?

  /// The cases of a kind, with the word for each.
  init<Kind: RawRepresentable<String>>(
    _ kinds: [Kind], named name: (Kind) -> Wording,
    refusing: @escaping (String) -> Wording? = { _ in nil }
  ) {
    all = kinds.map { ($0.rawValue, name($0)) }
    (isNumbered, self.refusing) = (true, refusing)
  }

  /// The names of things; numbers may stand for something else there.
  init(names: [String], refusing: @escaping (String) -> Wording? = { _ in nil }) {
    all = names.map { ($0, .same($0)) }
    (isNumbered, self.refusing) = (false, refusing)
  }

  /// The code of the one choice where there is no other; empty where there are more.
  var only: String { all.count == 1 ? all[0].code : "" }

  /// The answers as a question shows them: `1 interview, 2 team meeting`.
  func shown(_ language: Language) -> String {
    all.enumerated().map { place, one in
      (isNumbered ? "\(place + 1) " : "") + one.name(language)
    }.joined(separator: ", ")
  }

  /// The word for a code; nothing for a code that is none of these.
  func name(of code: String) -> Wording {
    all.first { $0.code == code }?.name ?? .same("")
  }

  /// The code that an answer means, or why it means none.
  ///
  /// - Parameter isAsked: true where the numbers stand before whoever answers.
  func reading(_ answer: String, isAsked: Bool = true) -> Reading<String> {
    if let same = all.first(where: { $0.code == answer }) { return .value(same.code) }
    let said = answer.lowercased()
    let whole = places { $0 == said }
    if whole.count == 1 { return .value(all[whole[0]].code) }
    if isNumbered, let number = Int(said), all.indices.contains(number - 1) {
      return .value(all[number - 1].code)
    }
    if let refusal = refusing(answer) { return .refused(refusal) }
    let begun = places { $0.hasPrefix(said) }
    guard begun.count != 1 else { return .value(all[begun[0]].code) }
    // NB: numbers count all answers, so they are not said of the few that begin alike.
    let isCounted = isNumbered && isAsked && begun.isEmpty && all.count > 1
    return .refused(refusal(of: answer, begun, isCounted))
  }

  private func places(where fits: (String) -> Bool) -> [Int] {
    all.indices.filter { place in
      let words = [all[place].code] + Language.allCases.map(all[place].name.callAsFunction)
      return words.contains { fits($0.lowercased()) }
    }
  }

  private func refusal(of answer: String, _ begun: [Int], _ isCounted: Bool) -> Wording {
    func words(_ language: Language, _ places: [Int]) -> [String] {
      places.map { all[$0].name(language) }
    }
    func list(_ language: Language) -> String {
      words(language, begun.isEmpty ? Array(all.indices) : begun).joined(separator: ", ")
    }
    func nearest(_ language: Language) -> String {
      guard begun.isEmpty else { return "" }
      let words = words(language, Array(all.indices)) + all.map(\.code)
      return Wording.meant(NearestName.nearest(to: answer, among: words))(language)
    }
    let numbers = Wording(
      nl: isCounted ? "1 tot en met \(all.count): " : "uit ",
      en: isCounted ? "1 to \(all.count): " : "one of ")
    return Wording(
      nl: "“\(answer)” kan hier niet; kies \(numbers(.nl))\(list(.nl))",
      en: "“\(answer)” is not possible here; choose \(numbers(.en))\(list(.en))")
      + Wording(nl: nearest(.nl), en: nearest(.en))
  }
}

extension Choices {
  /// The dimensions; a lone letter is none, since E is two of them.
  static var dimensions: Choices { dimensions(besides: nil) }

  /// The same without the one that was named already.
  static func dimensions(besides word: String?) -> Choices {
    let first = word.flatMap { Dimension(word: $0) }
    return Choices(Dimension.allCases.filter { $0 != first }, named: \.name) { answer in
      answer.count == 1 ? Dimension.refusal(of: answer) : nil
    }
  }
}
