/// The next free name in the style of those that are there: after `D07` comes `D08`.
public enum NextName {
  /// The most digits of a number that is counted on.
  ///
  /// House: longer ones are no numbering.
  static let mostDigits = 9

  /// The name after `names`: the prefix that most of them share, with the highest number and one.
  ///
  /// Numbers are padded as the shortest of them is; of two prefixes that as many names share the
  /// first in the order of the alphabet counts.
  ///
  /// - Parameters:
  ///   - names: those that are taken.
  ///   - first: the name when none of them ends in a number.
  public static func after(_ names: [String], first: String) -> String {
    let numbered = Dictionary(grouping: names.compactMap(Numbered.init), by: \.prefix)
    let style = numbered.max { a, b in
      (a.value.count, b.key) < (b.value.count, a.key)
    }
    guard let (prefix, own) = style, let highest = own.map(\.number).max() else { return first }
    let digits = String(highest + 1)
    let width = own.map(\.width).min() ?? 0
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A name that ends in a number.
  private struct Numbered {
    let prefix: String
    let number: Int
    let width: Int

    init?(_ name: String) {
      let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
      guard (1...NextName.mostDigits).contains(digits), let number = Int(name.suffix(digits))
      else { return nil }
      (prefix, self.number, width) = (String(name.dropLast(digits)), number, digits)
    }
  }
}
