import ArgumentParser
import ScenarioMethod

/// What one may say of a candidate axis, in options or in answers.
struct CandidateOptions: ParsableArguments {
  @Option(help: .words(nl: "De naam.", en: "The name."))
  var name: String?
  @Option(
    help: .words(nl: "De zin “de mate waarin …”.", en: "The sentence “the degree to which …”."))
  var degree: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      nl: "De ontwikkelingen, omgekeerde met een min: \"D04 -D10\".",
      en: "The developments, reversed ones with a minus: \"D04 -D10\"."))
  var members: String?
  @Option(name: .customLong("pole-1"), help: .words(nl: "De ene pool.", en: "The one pole."))
  var first: String?
  @Option(
    name: .customLong("label-1"),
    help: .words(nl: "Kort, voor de tekening.", en: "Short, for the drawing."))
  var firstLabel: String?
  @Option(
    name: .customLong("description-1"), help: .words(nl: "Wat die pool is.", en: "What it is."))
  var firstDescription: String?
  @Option(name: .customLong("pole-2"), help: .words(nl: "De andere pool.", en: "The other pole."))
  var second: String?
  @Option(
    name: .customLong("label-2"),
    help: .words(nl: "Kort, voor de tekening.", en: "Short, for the drawing."))
  var secondLabel: String?
  @Option(
    name: .customLong("description-2"), help: .words(nl: "Wat die pool is.", en: "What it is."))
  var secondDescription: String?

  /// True when nothing was said, so that everything is asked.
  var isEmpty: Bool {
    [name, degree, members, first, firstLabel, firstDescription, second, secondLabel]
      .allSatisfy { $0 == nil } && secondDescription == nil
  }

  /// Asks what a new candidate needs; who gives name, members and both poles is asked nothing.
  mutating func askForNew(_ prompt: Prompt, _ longlist: LonglistInputs) throws {
    let isWhole = ![name, members, first, second].contains { $0 == nil }
    let nothing = isWhole ? "" : nil
    name = try prompt.need(Prompt.name, given: name)
    degree = try prompt.ask(Words.degree, given: degree ?? nothing)
    members = try prompt.need(Words.members, given: members) { Self.refusal(of: $0, longlist) }
    first = try prompt.need(Words.first, given: first)
    firstLabel = try prompt.ask(Words.label, given: firstLabel ?? nothing)
    firstDescription = try prompt.ask(Words.description, given: firstDescription ?? nothing)
    second = try prompt.need(Words.second, given: second)
    secondLabel = try prompt.ask(Words.label, given: secondLabel ?? nothing)
    secondDescription = try prompt.ask(Words.description, given: secondDescription ?? nothing)
  }

  /// Asks each part with what stands there; what was given is only looked at.
  mutating func askForEdit(
    of old: AxisCandidate, into translation: Language?, _ prompt: Prompt,
    _ longlist: LonglistInputs
  ) throws {
    guard isEmpty else {
      if let members {
        _ = try prompt.need(Words.members, given: members) { Self.refusal(of: $0, longlist) }
      }
      return
    }
    func another(_ question: Wording, _ text: StudyText) throws -> String? {
      try prompt.another(question, of: text, into: translation)
    }
    name = try another(Prompt.name, old.name)
    degree = try another(Words.degree, old.degree)
    if translation == nil {
      members = try prompt.another(
        Words.members, present: old.members.map(\.word).joined(separator: " ")
      ) { $0.isEmpty ? Prompt.needed : Self.refusal(of: $0, longlist) }
    }
    let poles = old.poles
    first = try another(Words.first, poles[0].name)
    firstLabel = try another(Words.label, poles[0].label)
    firstDescription = try another(Words.description, poles[0].description)
    second = try another(Words.second, poles[1].name)
    secondLabel = try another(Words.label, poles[1].label)
    secondDescription = try another(Words.description, poles[1].description)
  }

  /// The candidate with what was said; what was not said stays as it was.
  func applied(
    to old: AxisCandidate, into translation: Language?
  ) throws(TextError) -> AxisCandidate {
    AxisCandidate(
      id: old.id, name: try old.name.said(name, into: translation),
      degree: try old.degree.said(degree, into: translation),
      members: members.map(Self.members) ?? old.members,
      poles: [
        try old.poles[0].said(first, firstLabel, firstDescription, into: translation),
        try old.poles[1].said(second, secondLabel, secondDescription, into: translation),
      ])
  }

  private static func members(_ text: String) -> [AxisCandidate.Member] {
    text.split { " ,".contains($0) }.map { AxisCandidate.Member(word: String($0)) }
  }

  private static func refusal(of text: String, _ longlist: LonglistInputs) -> Wording? {
    let members = members(text)
    if members.isEmpty { return Prompt.needed }
    for (place, member) in members.enumerated() {
      if members[..<place].contains(where: { $0.development == member.development }) {
        return ScoringError.twice(member.development).wording
      }
      do throws(LonglistError) {
        _ = try longlist.development(member.development)
      } catch { return error.wording + longlist.codes(besides: error) }
    }
    return nil
  }

  /// The questions.
  private enum Words {
    static let degree = Wording(
      nl: "Zin: de mate waarin …", en: "Sentence: the degree to which …")
    static let members = Wording(
      nl: "Ontwikkelingen, omgekeerde met een min (D04 -D10)",
      en: "Developments, reversed ones with a minus (D04 -D10)")
    static let first = Wording(
      nl: "Pool 1, waarheen richting a leidt", en: "Pole 1, where direction a leads")
    static let second = Wording(nl: "Pool 2", en: "Pole 2")
    static let label = Wording(nl: "Kort, voor de tekening", en: "Short, for the drawing")
    static let description = Wording(nl: "Wat die pool is", en: "What this pole is")
  }
}

extension Pole {
  fileprivate func said(
    _ name: String?, _ label: String?, _ description: String?, into translation: Language?
  ) throws(TextError) -> Pole {
    Pole(
      name: try self.name.said(name, into: translation),
      label: try self.label.said(label, into: translation),
      description: try self.description.said(description, into: translation))
  }
}
