public import Foresight

/// A candidate core uncertainty: one or more developments and the two ways they could go.
public struct AxisCandidate: Kept {
  /// A development that is part of a candidate.
  public struct Member: Hashable, Codable, Sendable {
    public let development: Development.ID
    /// True when the development points the other way than the candidate.
    public let isReversed: Bool

    public init(_ development: Development.ID, isReversed: Bool = false) {
      (self.development, self.isReversed) = (development, isReversed)
    }

    /// A member as people write it: `D04`, or `-D10` for a reversed one.
    public init(word: String) {
      let isReversed = word.hasPrefix("-")
      let code = isReversed ? String(word.dropFirst()) : word
      self.init(Development.ID(rawValue: code), isReversed: isReversed)
    }

    /// The member as people write it.
    public var word: String { (isReversed ? "-" : "") + development.rawValue }
  }

  public let id: Identifier<AxisCandidate>
  public let name: StudyText
  /// “The degree to which …”, one sentence.
  public let degree: StudyText
  public let members: [Member]
  /// The two plausible ends; the first is where direction *a* leads.
  public let poles: [Pole]

  public init(id: ID, name: StudyText, degree: StudyText, members: [Member], poles: [Pole]) {
    (self.id, self.name, self.degree) = (id, name.oneLine, degree.oneLine)
    (self.members, self.poles) = (members, poles)
  }

  /// The candidate in the study's own language alone.
  var untranslated: AxisCandidate {
    AxisCandidate(
      id: id, name: name.untranslated, degree: degree.untranslated, members: members,
      poles: poles.map {
        Pole(
          name: $0.name.untranslated, label: $0.label.untranslated,
          description: $0.description.untranslated)
      })
  }
}

/// One of the two plausible ends of an axis.
public struct Pole: Hashable, Codable, Sendable {
  public let name: StudyText
  /// The short name for the drawing; empty means the name.
  public let label: StudyText
  public let description: StudyText

  public init(name: StudyText, label: StudyText = "", description: StudyText = "") {
    (self.name, self.label) = (name.oneLine, label.oneLine)
    self.description = description
  }

  /// What stands beside the name to say what it means: the short name, else the description.
  public var meaning: StudyText { label.isEmpty ? description : label }

  /// What the drawing prints.
  public var shown: StudyText { label.isEmpty ? name : label }
}

/// The choice of two core uncertainties by people, and which way each lies.
public struct AxisChoice: Hashable, Codable, Sendable {
  /// Two candidates that were considered and not chosen, with the reason.
  public struct Rejection: Hashable, Codable, Sendable {
    public let pair: [AxisCandidate.ID]
    public let reason: StudyText

    public init(pair: [AxisCandidate.ID], reason: StudyText) {
      (self.pair, self.reason) = (pair, reason)
    }
  }

  public var vertical: AxisCandidate.ID, horizontal: AxisCandidate.ID
  /// Which pole (1 or 2) lies at the top, and which at the left.
  public var top: Int, left: Int
  public var by: [String] { didSet { by = by.map(\.oneLine) } }
  public let at: Day?
  public var reason: StudyText
  public internal(set) var rejected: [Rejection]
  /// What the choosers had on the table.
  public private(set) var basis: Basis

  public init(
    vertical: AxisCandidate.ID, horizontal: AxisCandidate.ID, top: Int = 1, left: Int = 1,
    by: [String], at: Day?, reason: StudyText, rejected: [Rejection] = [],
    basis: Basis = Basis()
  ) {
    (self.vertical, self.horizontal, self.top, self.left) = (vertical, horizontal, top, left)
    (self.by, self.at, self.reason) = (by.map(\.oneLine), at, reason)
    (self.rejected, self.basis) = (rejected, basis)
  }

  /// The two candidates, whichever of them is the vertical axis.
  public var pair: Set<AxisCandidate.ID> { [vertical, horizontal] }

  /// The pole (1 or 2) of a chosen candidate that lies at the top or at the left; `nil` for another
  /// candidate.
  public func firstPole(of candidate: AxisCandidate.ID) -> Int? {
    candidate == vertical ? top : candidate == horizontal ? left : nil
  }

  /// True when it chooses what `other` does, lying the same way and on the same day, whoever is named,
  /// whatever reason is given and whichever pairs were set aside.
  public func choosesTheSame(as other: Self) -> Bool {
    vertical == other.vertical && horizontal == other.horizontal && top == other.top
      && left == other.left && at == other.at
  }

  /// The same choice, made on what `basis` marks.
  public func resting(on basis: Basis) -> Self {
    var choice = self
    choice.basis = basis
    return choice
  }
}
