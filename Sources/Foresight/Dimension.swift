/// One of the six DESTEP dimensions, written in full: `E` is two of them.
///
/// Source: `schwartz1991` for the search over dimensions; the acronym is common practice.
public enum Dimension: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  case demographic, economic
  case socioCultural = "sociocultural"
  case technological, ecological
  case politicalLegal = "political-legal"

  /// The name that people read, which is also the word that files accept.
  public var name: Wording {
    switch self {
    case .demographic: Wording(nl: "demografisch", en: "demographic")
    case .economic: Wording(nl: "economisch", en: "economic")
    case .socioCultural: Wording(nl: "sociaal-cultureel", en: "sociocultural")
    case .technological: Wording(nl: "technologisch", en: "technological")
    case .ecological: Wording(nl: "ecologisch", en: "ecological")
    case .politicalLegal: Wording(nl: "politiek-juridisch", en: "political-legal")
    }
  }

  /// The dimension that `word` names in full, in Dutch or English; `nil` for anything else,
  /// a lone letter included.
  public init?(word: String) {
    let word = word.cleaned.lowercased()
    let found = Self.allCases.first { dimension in
      Language.allCases.contains { dimension.name($0) == word }
    }
    guard let found else { return nil }
    self = found
  }

  /// The dimensions that a lone letter could mean: two for `E`.
  public static func candidates(forLetter letter: String) -> [Self] {
    guard letter.count == 1 else { return [] }
    return allCases.filter { $0.rawValue.hasPrefix(letter.lowercased()) }
  }

  /// Why `word` names no dimension: what is allowed, or those that a lone letter could mean.
  public static func refusal(of word: String) -> Wording {
    let meant = candidates(forLetter: word.cleaned)
    guard !meant.isEmpty else { return .unknown(word, allowed: allCases.map(\.name)) }
    return Wording(
      nl: "“\(word)” is geen dimensie: schrijf voluit "
        + meant.map { $0.name(.nl) }.joined(separator: " of "),
      en: "“\(word)” is no dimension: write in full "
        + meant.map { $0.name(.en) }.joined(separator: " or "))
  }
}
