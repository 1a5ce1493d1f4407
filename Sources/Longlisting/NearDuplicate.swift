public import Foresight

/// Two developments whose titles share nearly all their meaning words.
///
/// A pointer, not a verdict.
public struct NearDuplicate: Equatable, Sendable {
  public let first: Development.ID, second: Development.ID

  /// That two of them may be one, as people read it.
  public var sentence: Wording {
    Wording(
      nl: "\(first) en \(second) zeggen misschien hetzelfde",
      en: "\(first) and \(second) may say the same")
  }

  /// The share of word stems in common (Dice, 0–1) from which two titles are pointed out.
  ///
  /// House.
  public static let threshold = 0.7
  /// How many letters of a word make its stem: `vergrijzing` and `vergrijst` are one.
  ///
  /// House.
  static let stemLength = 6

  /// All pairs of near-duplicate titles, by code.
  public static func pairs(among developments: [Development]) -> [NearDuplicate] {
    let stems = developments.map { Self.stems(of: $0.title.original) }
    return developments.indices.flatMap { i in
      developments.indices[(i + 1)...].compactMap { j in
        likeness(stems[i], stems[j]) < threshold
          ? nil : NearDuplicate(first: developments[i].id, second: developments[j].id)
      }
    }
  }

  /// Twice the stems in common over all stems; 0 when either has none.
  static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    return 2 * Double(a.intersection(b).count) / Double(a.count + b.count)
  }

  /// The beginnings of the words that carry meaning.
  static func stems(of title: String) -> Set<String> {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.filter { !emptyWords.contains($0) }.map { String($0.prefix(stemLength)) })
  }

  /// Articles, prepositions and auxiliaries, Dutch and English.
  private static let emptyWords: Set<String> = [
    "de", "het", "een", "van", "der", "den", "en", "in", "op", "te", "is", "wordt", "worden",
    "voor", "met", "door", "om", "aan", "the", "a", "an", "of", "and", "to", "for", "by", "with",
    "on", "are", "becomes", "become",
  ]
}
