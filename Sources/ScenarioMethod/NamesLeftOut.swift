import Foresight

// What leaves the study for readers tells of people by their codes.

extension Workshop {
  /// The same study without what tells who took part.
  ///
  /// Who said or added something stands there by code when it is an expert, and else not at all. Who
  /// decided together stand there only when all are experts, since a part of them would pass for the
  /// whole. Of experts neither name nor background is left. What people wrote is left as it is.
  ///
  /// - Throws: what ``apply(_:_:)`` throws, which it does not for a study that was made by it.
  public func withoutNames() throws -> Workshop {
    let codes = CodesOfPeople(scoring.experts)
    var other = self
    for command in commandsThatName {
      // NB: none of these commands keeps who gave it, nor when.
      try other.apply(codes.rewording(command), Stamp(actor: "", day: .filesRead))
    }
    return other
  }

  /// The commands that make again what tells of people, as it stands.
  private var commandsThatName: [Command] {
    scoring.experts.map { .scoring(.enrol(expert: $0)) }
      + study.comments.map { .study(.note(comment: $0)) }
      + study.sources.map { .study(.cite(source: $0)) }
      + [scoring.confirmed.map { .scoring(.confirm($0)) }].compactMap(\.self)
      + [axes.choice.map { .axes(.choose(choice: $0)) }].compactMap(\.self)
  }
}

extension History {
  /// The same history without what tells who took part, as ``Workshop/withoutNames()`` leaves it
  /// out; texts on forms stay.
  public func withoutNames() -> History {
    let commands = journal.entries.flatMap(\.deed.commands)
    let codes = CodesOfPeople(
      commands.compactMap { command in
        guard case .scoring(.enrol(let expert)) = command else { return nil }
        return expert
      })
    return History(
      entries.map { one in
        let (entry, codes) = (one.entry, codes)
        let stamp = Stamp(actor: codes.code(entry.stamp.actor), day: entry.stamp.day)
        return Entry(
          Journal.Entry(seq: entry.seq, stamp: stamp, deed: codes.rewording(entry.deed)),
          sheets: one.sheets)
      })
  }
}

/// The codes of experts, by which others know them without their names.
private struct CodesOfPeople {
  /// By name in small letters, and by the code itself.
  private var codes: [String: String] = [:]

  init(_ experts: some Sequence<Participant>) {
    for expert in experts {
      for word in [expert.name, expert.id.rawValue] where !word.isEmpty {
        // NB: a name of two experts tells neither.
        let (key, code) = (word.lowercased(), expert.id.rawValue)
        codes[key] = codes[key, default: code] == code ? code : ""
      }
    }
  }

  /// The code of the expert with this name; empty for anybody else.
  func code(_ name: String) -> String { codes[name.lowercased()] ?? "" }

  func rewording(_ command: Command) -> Command {
    command.rewording(name: code, names: together, text: text).naming()
  }

  func rewording(_ deed: Deed) -> Deed {
    deed.rewording(name: code, names: together, text: text).naming()
  }

  /// Those who decided together, when all have a code.
  private func together(_ names: [String]) -> [String] {
    let codes = names.map(code)
    return codes.contains("") ? [] : codes
  }

  private func text(_ text: StudyText, of speaker: Speaker) -> StudyText {
    if case .expert = speaker { "" } else { text }
  }
}
