/// The short names of studies, outcomes, groups and the like, as people type them and files bear
/// them: letters, digits, `-` and `_`.
public enum Slug {
  /// True when `name` may name a study or a folder.
  public static func isSlug(_ name: String) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// The longest name that is made from words.
  ///
  /// House.
  static let length = 40

  /// A short name made from words, in lowercase: `Betaalbaar wonen!` gives `betaalbaar-wonen`.
  ///
  /// - Parameters:
  ///   - words: what it is made from.
  ///   - taken: names that it may not be; a number is then put behind it.
  /// - Returns: a name for which ``isSlug(_:)`` holds, also when the words hold no letter at all.
  public static func made(from words: String, besides taken: some Collection<String> = []) -> String
  {
    let parts = words.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var name = parts.first.map { String($0.prefix(length)) } ?? "x"
    for part in parts.dropFirst() {
      guard name.count + part.count < length else { break }
      name += "-" + part
    }
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}

/// Why a short name was refused.
public enum SlugError: Refusal, Equatable {
  case bad(String)
  /// A study of this name is there already.
  case taken(String)

  public var wording: Wording {
    switch self {
    case .bad(let name):
      Wording(
        nl: "“\(name)” kan geen naam van een map zijn; toegestaan: letters, cijfers, - en _",
        en: "“\(name)” cannot name a folder; allowed: letters, digits, - and _")
    case .taken(let name):
      Wording(
        nl: "er is al een studie “\(name)”; geef een andere naam met --slug",
        en: "there is a study “\(name)” already; give another name with --slug")
    }
  }
}
