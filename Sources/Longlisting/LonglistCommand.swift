public import Foresight

/// What a person may do to the longlist.
///
/// The coding keys are the journal's words: only added to.
public enum LonglistCommand: Codable, Equatable, Sendable {
  /// Puts a new development on the list.
  case propose(development: Development)
  /// Replaces the wording or dimension of one; the former wording stays with who and why.
  case edit(development: Development, reason: String)
  /// Takes one off the list; it stays readable with the reason.
  case drop(Development.ID, reason: String)
  /// Moves the meaning of one into another; its ballots do not count for the other.
  case merge(Development.ID, into: Development.ID, reason: String)
  /// Divides one over others that are already on the list.
  case split(Development.ID, into: [Development.ID], reason: String)
  /// Puts one that was taken off back on the list.
  case restore(Development.ID)
}

/// Why a change of the longlist was refused.
public enum LonglistError: Refusal, Equatable {
  case codeTaken(Development.ID)
  case unknown(Development.ID, nearest: String?)
  case noTitle(Development.ID)
  case noReason(Development.ID)
  case notKept(Development.ID)
  case intoItself(Development.ID)
  /// A split names the development itself among its parts.
  case overItself(Development.ID)
  /// A split names no parts.
  case overNothing(Development.ID)
  case sameDimensionTwice(Development.ID)
  case empty

  public var wording: Wording {
    switch self {
    case .codeTaken(let id):
      Wording(nl: "code “\(id)” is al vergeven", en: "code “\(id)” is taken")
    case .unknown(let id, let nearest):
      Wording(nl: "ontwikkeling “\(id)” bestaat niet", en: "there is no development “\(id)”")
        + .meant(nearest)
    case .noTitle(let id): Self.development(id, nl: "heeft geen titel", en: "has no title")
    case .noReason(let id):
      Wording(nl: "geef de reden voor “\(id)”", en: "give the reason for “\(id)”")
    case .notKept(let id):
      Self.development(id, nl: "staat niet meer op de lijst", en: "is no longer on the list")
    case .intoItself(let id):
      Wording(
        nl: "“\(id)” kan niet in zichzelf opgaan", en: "“\(id)” cannot be merged into itself")
    case .overItself(let id):
      Wording(
        nl: "“\(id)” kan niet over zichzelf worden verdeeld",
        en: "“\(id)” cannot be divided over itself")
    case .overNothing(let id):
      Wording(
        nl: "noem minstens één ontwikkeling waarover “\(id)” wordt verdeeld",
        en: "name at least one development over which “\(id)” is divided")
    case .sameDimensionTwice(let id):
      Wording(
        nl: "“\(id)” noemt tweemaal dezelfde dimensie",
        en: "“\(id)” names the same dimension twice")
    case .empty:
      Wording(
        nl: "de longlist is nog leeg; voeg ontwikkelingen toe",
        en: "the longlist is still empty; add developments")
    }
  }

  /// Why a code is refused where another stage names developments.
  public static func notListed(_ id: Development.ID) -> Wording {
    Wording(nl: "“\(id)” staat niet op de longlist", en: "“\(id)” is not on the longlist")
  }

  /// What is wrong with one development.
  private static func development(_ id: Development.ID, nl: String, en: String) -> Wording {
    Wording(nl: "ontwikkeling “\(id)” \(nl)", en: "development “\(id)” \(en)")
  }
}
