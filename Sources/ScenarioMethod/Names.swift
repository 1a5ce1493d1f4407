public import Foresight

extension Command {
  /// The names of participants that it tells, by the participant.
  ///
  /// They are kept apart from the journal, so that they can be erased.
  public var names: [Participant.ID: String] {
    guard case .scoring(.enrol(let expert)) = self, !expert.name.isEmpty else { return [:] }
    return [expert.id: expert.name]
  }

  /// The same command with the names that `names` gives, or without any.
  public func naming(_ names: [Participant.ID: String] = [:]) -> Command {
    guard case .scoring(.enrol(let expert)) = self else { return self }
    return .scoring(
      .enrol(
        expert: Participant(
          id: expert.id, name: names[expert.id] ?? "", background: expert.background,
          weight: expert.weight)))
  }
}

extension Deed {
  /// The names of participants that it tells, by the participant.
  public var names: [Participant.ID: String] {
    commands.reduce(into: [:]) { $0.merge($1.names) { _, last in last } }
  }

  /// The participants of whom it speaks, whether their names were erased or not.
  public var participants: Set<Participant.ID> {
    Set(
      commands.compactMap { command in
        guard case .scoring(.enrol(let expert)) = command else { return nil }
        return expert.id
      })
  }

  /// The same deed with the names that `names` gives, or without any.
  public func naming(_ names: [Participant.ID: String] = [:]) -> Deed {
    switch self {
    case .command(let command): .command(command.naming(names))
    case .bring(let commands, let answers):
      .bring(commands: commands.map { $0.naming(names) }, answers: answers)
    case .answers, .undo, .forget: self
    }
  }
}
