public import AxisSelection
public import Foresight

/// An argument: what somebody brought forward for or against something, mostly a pair of candidates.
public struct Consideration: Equatable, Sendable {
  /// Who brought it forward, without a name.
  public enum Speaker: Equatable, Sendable {
    /// Somebody who takes part under a code.
    case participant(Participant.ID)
    /// Somebody else: the first is 1, and whoever speaks again keeps the number.
    case person(Int)
    /// Nobody noted who.
    case unknown

    /// How a document speaks of them.
    public var name: Wording {
      switch self {
      case .participant(let id): .same(id.rawValue)
      case .person(let number): Wording(nl: "persoon \(number)", en: "person \(number)")
      case .unknown: .same("–")
      }
    }
  }

  /// A pair of candidates, or the code or letter of something else.
  public enum Subject: Equatable, Sendable {
    case pair(AxisCandidate, AxisCandidate)
    case other(String)
  }

  public let subject: Subject
  public let side: Comment.Side
  public let speaker: Speaker
  public let text: StudyText
}

extension Consideration {
  /// The arguments of a study: those on one thing together, in the order in which people spoke.
  static func all(in workshop: Workshop, _ answers: Answers) -> [Consideration] {
    let comments = workshop.study.comments.filter { $0.side != nil }
    let speakers = Speaker.all(in: workshop, answers)
    let pairs = AxisPair.all(of: workshop.axes.candidates.all)
    let said = comments.compactMap { comment -> Consideration? in
      guard let side = comment.side else { return nil }
      let pair = pairs.first { !$0.arguments(among: [comment]).isEmpty }
      return Consideration(
        subject: pair.map { .pair($0.first, $0.second) } ?? .other(comment.about), side: side,
        speaker: speakers[comment.by] ?? .unknown, text: comment.text)
    }
    let subjects = said.map(\.subject).reduce(into: [Subject]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return subjects.flatMap { subject in said.filter { $0.subject == subject } }
  }
}

extension Consideration.Speaker {
  /// Who spoke, by what was noted of them.
  fileprivate static func all(in workshop: Workshop, _ answers: Answers) -> [String: Self] {
    var people = 0
    return workshop.study.comments.map(\.by).reduce(into: [:]) { known, name in
      guard !name.isEmpty, known[name] == nil else { return }
      let id = Participant.ID(rawValue: name)
      let takesPart =
        workshop.scoring.experts[id] != nil
        || answers.values.contains { $0.contains { $0.participant == id } }
      if !takesPart { people += 1 }
      known[name] = takesPart ? .participant(id) : .person(people)
    }
  }
}
