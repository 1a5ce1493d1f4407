public import Foresight

/// What a person may do to what a study is about and on what it rests.
public enum StudyCommand: Codable, Equatable, Sendable {
  case describe(scope: Scope)
  case cite(source: Source)
  case hold(session: Session)
  case note(comment: Comment)
  case uncite(Source.ID)
  case cancel(Session.ID)
  case retract(Comment.ID)
}

/// Why a change of the study's description was refused.
public enum StudyError: Refusal, Equatable {
  case noTitle
  case noScope
  case declinedWithoutReason(Comment.ID)
  case badPeople(Session.ID, Int)
  case unknownSession(Session.ID)
  case saidThere(Session.ID, Comment.ID)

  public var wording: Wording {
    switch self {
    case .noTitle: Wording(nl: "geef de studie een titel", en: "give the study a title")
    case .noScope:
      Wording(nl: "de studie is nog niet beschreven", en: "the study has not been described yet")
    case .declinedWithoutReason(let id):
      Wording(
        nl: "opmerking “\(id)” is afgewezen zonder reden",
        en: "comment “\(id)” is declined without a reason")
    case .badPeople(let id, let people):
      Wording(
        nl: "bijeenkomst “\(id)”: “\(people)” is geen aantal mensen",
        en: "session “\(id)”: “\(people)” is no number of people")
    case .unknownSession(let id):
      Wording(nl: "bijeenkomst “\(id)” bestaat niet", en: "there is no session “\(id)”")
    case .saidThere(let id, let comment):
      Wording(
        nl: "in bijeenkomst “\(id)” is opmerking “\(comment)” gemaakt; verwijder die eerst",
        en: "comment “\(comment)” was made in session “\(id)”; remove it first")
    }
  }
}

/// What people wrote about the study itself.
public struct StudyInputs: Equatable, Sendable {
  public internal(set) var descriptions = Shelf<StudyDescription>()
  public internal(set) var sources = Shelf<Source>()
  public internal(set) var sessions = Shelf<Session>()
  public internal(set) var comments = Shelf<Comment>()

  public init() {}

  public static let shelves = [
    ShelfTable<Self>("study_description", \.descriptions),
    ShelfTable<Self>("source", \.sources), ShelfTable<Self>("session", \.sessions),
    ShelfTable<Self>("comment", \.comments),
  ]

  /// What the study is about, once it is described.
  public var scope: Scope? { descriptions["current"]?.scope }
  /// In which it is written; English as long as nobody said.
  public var language: Language { scope?.language ?? .en }

  /// Checks and applies one command.
  public mutating func apply(_ command: StudyCommand) throws(StudyError) {
    switch command {
    case .describe(let scope):
      guard !scope.title.isEmpty else { throw .noTitle }
      descriptions["current"] = StudyDescription(scope: scope)
    case .cite(let source): sources[source.id] = source
    case .hold(let session):
      guard Session.sizes.contains(session.people) else {
        throw .badPeople(session.id, session.people)
      }
      sessions[session.id] = session
    case .note(let comment):
      guard comment.state != .declined || !comment.reason.isEmpty else {
        throw .declinedWithoutReason(comment.id)
      }
      if let session = comment.session, sessions[session] == nil { throw .unknownSession(session) }
      // NB: what somebody said who was forgotten is erased; nothing then stands.
      comments[comment.id] = comment.text.isEmpty ? nil : comment
    case .uncite(let id): sources[id] = nil
    case .cancel(let id): try cancel(id)
    case .retract(let id): comments[id] = nil
    }
  }

  private mutating func cancel(_ id: Session.ID) throws(StudyError) {
    if let comment = comments.first(where: { $0.session == id }) {
      throw .saidThere(id, comment.id)
    }
    sessions[id] = nil
  }

  /// The scope, or the reason why there is none.
  ///
  /// - Throws: ``StudyError/noScope``.
  public func described() throws(StudyError) -> Scope {
    guard let scope else { throw .noScope }
    return scope
  }
}

/// The description that stands.
public struct StudyDescription: Kept {
  public var id: Identifier<StudyDescription> { "current" }
  public let scope: Scope
}
