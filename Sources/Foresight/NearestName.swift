/// Finds what a person may have meant by a wrong word.
public enum NearestName {
  /// The candidate that takes the fewest edits, or `nil` when none is near.
  ///
  /// Case does not count; exchanged neighbours are one edit. Near is at most `fewestEdits`, or
  /// a third of the word when that is more, and some letter is the same. Of two equally near the
  /// first wins. A word without letters is a number, and no number is a slip for another.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    guard word.contains(where: \.isLetter) else { return nil }
    let limit = max(fewestEdits, word.count / 3)
    let typed = Array(word.lowercased())
    var best: (name: String, edits: Int)?
    for candidate in candidates {
      let edits = edits(from: typed, to: Array(candidate.lowercased()))
      let isOther = edits >= max(typed.count, candidate.count)
      if edits <= limit, !isOther, edits < best?.edits ?? .max { best = (candidate, edits) }
    }
    return best?.name
  }

  /// So many edits are allowed in a short word too.
  ///
  /// House.
  static let fewestEdits = 2

  /// The optimal string alignment distance.
  private static func edits(from a: [Character], to b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

extension Wording {
  /// So many allowed words are all told; of a longer list only the first ones.
  ///
  /// House: as many as a description has keys.
  private static let mostAllowed = 30, firstAllowed = 8

  /// What a refusal adds about the name that was perhaps meant; nothing when none is near.
  public static func meant(_ nearest: String?) -> Wording {
    guard let nearest else { return .same("") }
    return Wording(nl: "; bedoelde u “\(nearest)”?", en: "; did you mean “\(nearest)”?")
  }

  /// Names one after the other; the first few and the last of many.
  public static func some(of names: [String]) -> Wording {
    guard names.count > mostNamed, let last = names.last else {
      return .same(names.joined(separator: ", "))
    }
    return .same(names.prefix(fewNamed).joined(separator: ", ") + " … " + last)
  }

  /// Up to so many names are all said; of more so many, and the last.
  ///
  /// House.
  private static let mostNamed = 20, fewNamed = 3

  /// The refusal of an unknown word: what is allowed, and the nearest of it.
  public static func unknown(_ value: String, allowed: [String]) -> Wording {
    let each = allowed.reduce(into: [String]()) {
      if !$1.isEmpty, !$0.contains($1) { $0.append($1) }
    }
    return unknown(value, allowed: each.map(Wording.same))
  }

  /// The same where what is allowed differs by language.
  public static func unknown(_ value: String, allowed: [Wording]) -> Wording {
    func words(_ language: Language) -> [String] { allowed.map { $0(language) } }
    func list(_ language: Language) -> String {
      let isLong = allowed.count > mostAllowed
      let shown = words(language).prefix(isLong ? firstAllowed : mostAllowed)
      let rest = allowed.count - shown.count
      let more = Wording(nl: " en nog \(rest)", en: " and \(rest) more")
      return shown.joined(separator: ", ") + (isLong ? more(language) : "")
    }
    guard !allowed.isEmpty else {
      return Wording(
        nl: "“\(value)” is onbekend; er is hier nog niets te noemen",
        en: "“\(value)” is unknown; there is nothing yet to name here")
    }
    return Wording(
      nl: "“\(value)” is onbekend; toegestaan: \(list(.nl))",
      en: "“\(value)” is unknown; allowed: \(list(.en))")
      + Wording(
        nl: Wording.meant(NearestName.nearest(to: value, among: words(.nl)))(.nl),
        en: Wording.meant(NearestName.nearest(to: value, among: words(.en)))(.en))
  }
}
