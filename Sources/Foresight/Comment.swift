/// What someone said about an item in a session, and what was done with it.
public struct Comment: Kept, Hashable {
  /// What became of a comment.
  public enum State: String, Codable, Sendable, CaseIterable {
    case open, used, declined

    /// The word that people read.
    public var name: Wording {
      switch self {
      case .open: Wording(nl: "open", en: "open")
      case .used: Wording(nl: "gebruikt", en: "used")
      case .declined: Wording(nl: "afgewezen", en: "declined")
      }
    }
  }

  /// Whether a comment is an argument for what it is about, or against it.
  public enum Side: String, Codable, Sendable, CaseIterable {
    case inFavour = "for"
    case against

    /// The word that people read.
    public var name: Wording {
      switch self {
      case .inFavour: Wording(nl: "voor", en: "for")
      case .against: Wording(nl: "tegen", en: "against")
      }
    }
  }

  public let id: Identifier<Comment>
  public let session: Session.ID?
  public let by: String
  /// The code or letter that it is about; two candidate axes as `energy living`.
  public let about: String
  /// The side that an argument takes; `nil` for a remark.
  public let side: Side?
  public let text: StudyText
  public let state: State
  /// Why it was used or declined; needed when declined.
  public let reason: String

  /// True while somebody should say what was done with it.
  ///
  /// An argument is weighed when people choose, and waits for nothing else.
  public var isOpen: Bool { state == .open && side == nil }

  public init(
    id: ID, session: Session.ID?, by: String, about: String, side: Side? = nil, text: StudyText,
    state: State = .open, reason: String = ""
  ) {
    (self.id, self.session, self.by) = (id, session, by.oneLine)
    (self.about, self.side, self.text) = (about.oneLine, side, text)
    (self.state, self.reason) = (state, reason.cleaned)
  }

  /// True when the same person says the same of the same thing, under whichever name it is kept.
  public func saysTheSame(as other: Comment) -> Bool {
    (session, by, about, side, text)
      == (other.session, other.by, other.about, other.side, other.text)
  }

  /// The same comment with another text, said by somebody else.
  public func saying(_ text: StudyText, by: String) -> Comment {
    Comment(
      id: id, session: session, by: by, about: about, side: side, text: text, state: state,
      reason: reason)
  }
}

extension Comment {
  /// `c0001`, `c9999`, `cx10000`: a file gives comments no name, so their place is their identity.
  ///
  /// NB: what is kept by name must stand in the order of the file, so a longer number comes after
  /// the shorter ones by its letters.
  ///
  /// - Parameter place: from 1.
  public static func name(at place: Int) -> ID {
    let digits = String(place)
    let (short, long) = (max(0, 4 - digits.count), max(0, digits.count - 4))
    let start = String(repeating: "x", count: long) + String(repeating: "0", count: short)
    return ID(rawValue: "c\(start)\(digits)")
  }

  /// The first name that none of `comments` has, counted on from how many there are.
  public static func nextName(after comments: Shelf<Comment>) -> ID {
    var place = comments.count + 1
    while comments[name(at: place)] != nil { place += 1 }
    return name(at: place)
  }
}
