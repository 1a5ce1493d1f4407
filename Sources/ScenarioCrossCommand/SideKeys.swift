import ScenarioMethod

/// The keys for an argument: `f` and `a`, in Dutch `v` and `t`.
struct SideKeys {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The side that a key stands for.
  subscript(_ key: String) -> Comment.Side? {
    Comment.Side.allCases.first { self.key(of: $0) == key.lowercased() }
  }

  /// The first letter of the word for a side.
  func key(of side: Comment.Side) -> String { String(side.name(language).prefix(1)) }

  /// What one may do with a pair that one looks at.
  var question: Wording {
    Wording(
      nl: "Enter terug · v argument voor · t argument tegen · nummer ander paar",
      en: "Enter back · f argument for · a argument against · number another pair")
  }

  /// What is allowed there, when something else was typed.
  ///
  /// - Parameter count: how many pairs there are.
  func refusal(among count: Int) -> Wording {
    Wording(
      nl: "typ v, t, Enter of het nummer van een paar, 1 tot en met \(count)",
      en: "type f, a, Enter or the number of a pair, 1 to \(count)")
  }
}
