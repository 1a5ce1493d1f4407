extension Development.Status {
  /// What became of a development, in a word.
  public enum Kind: String, Sendable, CaseIterable {
    case kept, dropped, merged, split

    /// The word that people read.
    public var name: Wording {
      switch self {
      case .kept: Wording(nl: "behouden", en: "kept")
      case .dropped: Wording(nl: "geschrapt", en: "dropped")
      case .merged: Wording(nl: "samengevoegd", en: "merged")
      case .split: Wording(nl: "gesplitst", en: "split")
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .kept: .kept
    case .dropped: .dropped
    case .merged: .merged
    case .split: .split
    }
  }

  /// The developments that took its meaning over; none when nothing did.
  public var into: [Development.ID] {
    switch self {
    case .kept, .dropped: []
    case .merged(let into, _): [into]
    case .split(let into, _): into
    }
  }

  /// Why it no longer takes part; empty when it does.
  public var reason: String {
    switch self {
    case .kept: ""
    case .dropped(let reason), .merged(_, let reason), .split(_, let reason): reason
    }
  }

  /// As a table writes it, without the reason: `kept`, `merged:D03`, `split:D16 D17`.
  public var word: String { kind.rawValue + successors }

  /// The same in the words of a table: `samengevoegd:D03`.
  public var wording: Wording { kind.name + .same(successors) }

  /// The same as a line of text tells it: `samengevoegd: D03`.
  public var told: Wording {
    kind.name + .same(into.isEmpty ? "" : ": " + into.map(\.rawValue).joined(separator: " "))
  }

  private var successors: String {
    into.isEmpty ? "" : ":" + into.map(\.rawValue).joined(separator: " ")
  }
}
