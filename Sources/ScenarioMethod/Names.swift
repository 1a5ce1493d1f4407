public import Foresight

// What an entry tells of people stands apart from the journal, so that it can be erased.

/// Whose free text it is.
public enum Speaker: Equatable, Sendable {
  /// An expert, of whom is told what they know.
  case expert(Participant.ID)
  /// Somebody with this name, who said it; empty when nobody said who.
  case person(String)

  /// The code of the expert, or the name.
  public var word: String {
    switch self {
    case .expert(let id): id.rawValue
    case .person(let name): name
    }
  }
}

extension Deed {
  /// The same deed with other words wherever it tells of people.
  ///
  /// That are the names of experts, of who said, added or decided something, and the free texts of
  /// people: what an expert knows and what was said in a session. What people handed in on forms
  /// stands apart already, with the sheets.
  ///
  /// - Parameters:
  ///   - name: the words in place of a name.
  ///   - names: the words in place of those who decided together; the empty ones are left out.
  ///   - text: the words in place of a text.
  public func rewording(
    name: (String) throws -> String, names: ([String]) throws -> [String],
    text: (StudyText, Speaker) throws -> StudyText
  ) rethrows -> Deed {
    func told(_ command: Command) throws -> Command {
      try command.rewording(name: name, names: names, text: text)
    }
    return switch self {
    case .command(let command): .command(try told(command))
    case .bring(let commands, let answers):
      .bring(commands: try commands.map(told), answers: answers)
    case .answers, .undo, .forget: self
    }
  }

  /// The experts of whom it speaks, whether their names were erased or not.
  public var participants: Set<Participant.ID> {
    Set(
      commands.compactMap { command in
        guard case .scoring(.enrol(let expert)) = command else { return nil }
        return expert.id
      })
  }
}

extension Command {
  /// The same command with other words wherever it tells of people:
  /// ``Deed/rewording(name:names:text:)``.
  public func rewording(
    name: (String) throws -> String, names: ([String]) throws -> [String],
    text: (StudyText, Speaker) throws -> StudyText
  ) rethrows -> Command {
    func told(_ word: String) throws -> String { word.isEmpty ? "" : try name(word) }
    func told(_ words: [String]) throws -> [String] { try names(words).filter { !$0.isEmpty } }
    func told(_ words: StudyText, of speaker: Speaker) throws -> StudyText {
      words == "" ? words : try text(words, speaker)
    }
    switch self {
    case .scoring(.enrol(let expert)):
      let background = try told(expert.background, of: .expert(expert.id))
      return .scoring(
        .enrol(expert: expert.saying(name: try told(expert.name), background: background)))
    case .scoring(.confirm(let list)):
      return .scoring(.confirm(list.signed(by: try told(list.by))))
    case .study(.note(let comment)):
      let said = try told(comment.text, of: .person(comment.by))
      return .study(.note(comment: comment.saying(said, by: try told(comment.by))))
    case .study(.cite(let source)):
      return .study(.cite(source: source.added(by: try told(source.addedBy))))
    case .axes(.choose(var choice)):
      choice.by = try told(choice.by)
      return .axes(.choose(choice: choice))
    case .study, .longlist, .scoring, .survey, .axes, .scenarios: return self
    }
  }
}

// MARK: Names in a file

extension Deed {
  /// The names of experts that it tells, by the expert.
  public var names: [Participant.ID: String] {
    commands.reduce(into: [:]) { $0.merge($1.names) { _, last in last } }
  }

  /// The same deed with the names of experts that `names` gives, or without any.
  public func naming(_ names: [Participant.ID: String] = [:]) -> Deed {
    switch self {
    case .command(let command): .command(command.naming(names))
    case .bring(let commands, let answers):
      .bring(commands: commands.map { $0.naming(names) }, answers: answers)
    case .answers, .undo, .forget: self
    }
  }
}

extension Command {
  /// The names of experts that it tells, by the expert.
  public var names: [Participant.ID: String] {
    guard case .scoring(.enrol(let expert)) = self, !expert.name.isEmpty else { return [:] }
    return [expert.id: expert.name]
  }

  /// The same command with the names of experts that `names` gives, or without any.
  public func naming(_ names: [Participant.ID: String] = [:]) -> Command {
    guard case .scoring(.enrol(let expert)) = self else { return self }
    return .scoring(
      .enrol(
        expert: expert.saying(name: names[expert.id] ?? "", background: expert.background)))
  }
}
