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
    members = try prompt.ask(Words.members, given: members) { Self.reading($0, longlist) }
    first = try prompt.need(Words.first, given: first)
    firstLabel = try prompt.ask(Words.label, given: firstLabel ?? nothing)
    firstDescription = try prompt.ask(Words.description, given: firstDescription ?? nothing)
    second = try prompt.need(Words.second, given: second) { Self.refusal(ofPole: $0, first) }
    secondLabel = try prompt.ask(Words.label, given: secondLabel ?? nothing)
    secondDescription = try prompt.ask(Words.description, given: secondDescription ?? nothing)
  }

  /// Asks each part with what stands there; what was given is only looked at.
  mutating func askForEdit(
    of old: AxisCandidate, into translation: Language?, _ prompt: Prompt,
    _ longlist: LonglistInputs
  ) throws {
    guard isEmpty else { return try check(against: old, into: translation, prompt, longlist) }
    func another(
      _ question: Wording, _ text: StudyText, isNeeded: Bool = false
    ) throws -> String? {
      try prompt.another(question, of: text, into: translation) {
        isNeeded && $0.isEmpty ? Prompt.needed : nil
      }
    }
    name = try another(Prompt.name, old.name, isNeeded: true)
    degree = try another(Words.degree, old.degree)
    if translation == nil {
      members = try Self.otherMembers(than: old, prompt, longlist)
    }
    let poles = old.poles
    first = try another(Words.first, poles[0].name, isNeeded: true)
    firstLabel = try another(Words.label, poles[0].label)
    firstDescription = try another(Words.description, poles[0].description)
    second = try another(Words.second, poles[1].name, isNeeded: true)
    secondLabel = try another(Words.label, poles[1].label)
    secondDescription = try another(Words.description, poles[1].description)
  }

  private static func otherMembers(
    than old: AxisCandidate, _ prompt: Prompt, _ longlist: LonglistInputs
  ) throws -> String? {
    let said = try prompt.another(
      Words.members, present: old.members.map(\.word).joined(separator: " ")
    ) { if case .refused(let why) = reading($0, longlist) { why } else { nil } }
    guard let said, case .value(let words) = reading(said, longlist) else { return said }
    return words
  }

  /// Looks at what was given.
  private mutating func check(
    against old: AxisCandidate, into translation: Language?, _ prompt: Prompt,
    _ longlist: LonglistInputs
  ) throws {
    members = try members.map { members in
      try prompt.ask(Words.members, given: members) { Self.reading($0, longlist) }
    }
    guard translation == nil, first != nil || second != nil else { return }
    _ = try prompt.ask(Words.second, given: second ?? old.poles[1].name.original) {
      Self.refusal(ofPole: $0, first ?? old.poles[0].name.original)
    }
  }

  /// Two poles of one name are no way that it could go otherwise.
  private static func refusal(ofPole name: String, _ other: String?) -> Wording? {
    guard let other, name.lowercased() == other.cleaned.lowercased() else { return nil }
    return Wording(
      nl: "“\(name)” is de andere pool al; de polen van een as zijn twee uitersten",
      en: "“\(name)” is the other pole already; the poles of an axis are two ends")
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

  /// The members that a text names, written as they are kept, or why it names none.
  private static func reading(_ text: String, _ longlist: LonglistInputs) -> Reading<String> {
    var members: [AxisCandidate.Member] = []
    for said in Self.members(text) {
      switch longlist.reading(said.development.rawValue) {
      case .value(let id) where members.contains { $0.development == id }:
        return .refused(ScoringError.twice(id).wording)
      case .value(let id):
        members.append(AxisCandidate.Member(id, isReversed: said.isReversed))
      case .refused(let why): return .refused(why)
      }
    }
    return members.isEmpty
      ? .refused(Prompt.needed) : .value(members.map(\.word).joined(separator: " "))
  }

  /// The questions.
  private enum Words {
    static let degree = Wording(
      nl: "Zin “de mate waarin …” (mag leeg)",
      en: "Sentence “the degree to which …” (may be empty)")
    static let members = Wording(
      nl: "Ontwikkelingen, omgekeerde met een min (D04 -D10)",
      en: "Developments, reversed ones with a minus (D04 -D10)")
    static let first = Wording(
      nl: "Pool 1, waar het heen gaat als richting a uitkomt (met een min: richting b)",
      en: "Pole 1, where it goes when direction a comes true (with a minus: direction b)")
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
