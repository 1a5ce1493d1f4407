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
    of old: AxisCandidate, _ prompt: Prompt, _ longlist: LonglistInputs
  ) throws {
    guard isEmpty else {
      if let members {
        _ = try prompt.need(Words.members, given: members) { Self.refusal(of: $0, longlist) }
      }
      return
    }
    name = try prompt.another(Prompt.name, present: old.name.original)
    degree = try prompt.another(Words.degree, present: old.degree.original)
    members = try prompt.another(
      Words.members, present: old.members.map(\.word).joined(separator: " ")
    ) { $0.isEmpty ? Prompt.needed : Self.refusal(of: $0, longlist) }
    let poles = old.poles
    first = try prompt.another(Words.first, present: poles[0].name.original)
    firstLabel = try prompt.another(Words.label, present: poles[0].label.original)
    firstDescription = try prompt.another(
      Words.description, present: poles[0].description.original)
    second = try prompt.another(Words.second, present: poles[1].name.original)
    secondLabel = try prompt.another(Words.label, present: poles[1].label.original)
    secondDescription = try prompt.another(
      Words.description, present: poles[1].description.original)
  }

  /// The candidate with what was said; what was not said stays as it was.
  func applied(to old: AxisCandidate) -> AxisCandidate {
    AxisCandidate(
      id: old.id, name: old.name.said(name), degree: old.degree.said(degree),
      members: members.map(Self.members) ?? old.members,
      poles: [
        old.poles[0].said(first, firstLabel, firstDescription),
        old.poles[1].said(second, secondLabel, secondDescription),
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
      } catch { return error.wording }
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

extension StudyText {
  /// The text that was said in its place, if one was.
  fileprivate func said(_ text: String?) -> StudyText { text.map(rewritten) ?? self }
}

extension Pole {
  fileprivate func said(_ name: String?, _ label: String?, _ description: String?) -> Pole {
    Pole(
      name: self.name.said(name), label: self.label.said(label),
      description: self.description.said(description))
  }
}
