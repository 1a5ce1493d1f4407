import Foresight

// What leaves the study for readers tells of people by their codes.

extension Workshop {
  /// The same study without what tells who took part.
  ///
  /// Who added something stands there by code when it is an expert, and else not at all. Who said
  /// something else gets a number, so that two people are still told apart. Who decided together
  /// stand there only when all are experts, since a part of them would pass for the whole. Of experts
  /// neither name nor background is left. What people wrote is left as it is.
  ///
  /// - Parameter history: the history that goes along, in which people have the same codes and
  ///   numbers, also those who were experts or called otherwise before.
  /// - Throws: what ``apply(_:_:)`` throws, which it does not for a study that was made by it.
  public func withoutNames(beside history: History? = nil) throws -> Workshop {
    let codes = CodesOfPeople(
      history?.experts ?? Array(scoring.experts),
      speaking: history?.speakers ?? study.comments.map(\.by), study.language)
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
  /// All who ever were experts, under each name that they had.
  fileprivate var experts: [Participant] {
    journal.entries.flatMap(\.deed.commands).compactMap { command in
      guard case .scoring(.enrol(let expert)) = command else { return nil }
      return expert
    }
  }

  /// Who said something, in the order in which that was noted.
  fileprivate var speakers: [String] {
    journal.entries.flatMap(\.deed.commands).compactMap { command in
      guard case .study(.note(let comment)) = command else { return nil }
      return comment.by
    }
  }

  /// The same history without what tells who took part, as ``Workshop/withoutNames(beside:)`` leaves it
  /// out; texts on forms stay.
  ///
  /// - Parameter language: of the study.
  public func withoutNames(_ language: Language) -> History {
    let codes = CodesOfPeople(experts, speaking: speakers, language)
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

/// The codes of experts, by which others know them without their names, and the numbers of others who
/// said something.
private struct CodesOfPeople {
  /// By name in small letters, and by the code itself.
  private var codes: [String: String] = [:]
  /// By name in small letters: the first who spoke is 1.
  private var numbers: [String: Int] = [:]
  private let language: Language

  init(_ experts: some Sequence<Participant>, speaking speakers: [String], _ language: Language) {
    self.language = language
    for expert in experts {
      for word in [expert.name, expert.id.rawValue] where !word.isEmpty {
        // NB: a name of two experts tells neither.
        let (key, code) = (word.lowercased(), expert.id.rawValue)
        codes[key] = codes[key, default: code] == code ? code : ""
      }
    }
    for speaker in speakers where !speaker.isEmpty && code(speaker).isEmpty {
      let key = speaker.lowercased()
      numbers[key] = numbers[key] ?? numbers.count + 1
    }
  }

  /// The code of the expert with this name; empty for anybody else.
  func code(_ name: String) -> String { codes[name.lowercased()] ?? "" }

  /// The code or number of whoever said something.
  private func speaker(_ name: String) -> String {
    guard let number = numbers[name.lowercased()] else { return code(name) }
    return Consideration.Speaker.person(number).name(language)
  }

  func rewording(_ command: Command) -> Command {
    guard case .study(.note) = command else {
      return command.rewording(name: code, names: together, text: text).naming()
    }
    return command.rewording(name: speaker, names: together, text: text).naming()
  }

  func rewording(_ deed: Deed) -> Deed {
    switch deed {
    case .command(let command): .command(rewording(command))
    case .bring(let commands, let answers):
      .bring(commands: commands.map { rewording($0) }, answers: answers)
    case .answers, .undo, .forget: deed
    }
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
