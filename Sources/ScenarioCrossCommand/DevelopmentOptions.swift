import ArgumentParser
import ScenarioMethod

/// What one may say of a development, in options or in answers.
struct DevelopmentOptions: ParsableArguments {
  @Option(help: .words(nl: "Wat er gebeurt, in één regel.", en: "What happens, in one line."))
  var title: String?
  @Option(
    help: .words(
      nl: "De dimensie, voluit: economisch, ecologisch, …",
      en: "The dimension, in full: economic, ecological, …"))
  var dimension: String?
  @Option(
    help: .words(nl: "Een tweede dimensie; leeg is geen.", en: "A second dimension; empty is none.")
  )
  var secondary: String?
  @Option(help: .words(nl: "Wat het is, in enkele zinnen.", en: "What it is, in a few sentences."))
  var description: String?
  @Option(
    name: .customLong("a"),
    help: .words(nl: "De ene kant die het op kan.", en: "The one way that it could go."))
  var directionA: String?
  @Option(
    name: .customLong("b"),
    help: .words(nl: "De andere kant die het op kan.", en: "The other way that it could go."))
  var directionB: String?
  @Option(
    help: .words(
      nl: "Hoe de vragenlijst het zegt; leeg is zoals de titel.",
      en: "How the questionnaire puts it; empty is by the title."))
  var question: String?

  /// True when no option was given, so that everything is asked.
  var isEmpty: Bool {
    [title, dimension, secondary, description, directionA, directionB, question]
      .allSatisfy { $0 == nil }
  }

  /// Asks what a new development needs; who gives title and dimension is asked nothing else.
  ///
  /// - Parameter answered: told of each answer.
  mutating func askForNew(_ prompt: Prompt, _ answered: Answered) throws {
    let given = self
    func note(_ option: String, _ part: KeyPath<Self, String?>) {
      guard given[keyPath: part] == nil, let answer = self[keyPath: part] else { return }
      if !answer.isEmpty { answered.note(option, answer) }
    }
    let asksAll = title == nil || dimension == nil
    title = try prompt.need(Words.title, given: title)
    note("--title", \.title)
    dimension = try prompt.choose(Words.dimension, among: .dimensions, given: dimension)
    note("--dimension", \.dimension)
    let first = dimension
    secondary = try prompt.choose(
      Words.secondary, among: secondary == nil ? .dimensions(besides: first) : .dimensions,
      given: secondary ?? (asksAll ? nil : ""), isNeeded: false)
    note("--secondary", \.secondary)
    guard asksAll else { return try checkDirections(beside: directionA ?? "", prompt) }
    description = try prompt.ask(Words.description, given: description)
    note("--description", \.description)
    directionA = try prompt.ask(Words.directionA, given: directionA)
    note("--a", \.directionA)
    let none = directionA?.isEmpty == true ? "" : nil
    directionB = try prompt.ask(Words.directionB, given: directionB ?? none) {
      Self.refusal(ofDirection: $0, directionA)
    }
  }

  /// Two directions of the same words are no way that it could go otherwise.
  private static func refusal(ofDirection words: String, _ other: String?) -> Wording? {
    if let other, other.cleaned.isEmpty, !words.isEmpty {
      return Wording(
        nl: "richting b gaat niet zonder richting a; geef beide, of geen",
        en: "direction b does not go without direction a; give both, or none")
    }
    guard let other, !words.isEmpty, words.lowercased() == other.cleaned.lowercased() else {
      return nil
    }
    return Wording(
      nl: "“\(words)” is richting a al; zeg bij b waar het anders heen kan",
      en: "“\(words)” is direction a already; say with b where else it could go")
  }

  /// Asks each part with what stands there; what was given is only looked at.
  mutating func askForEdit(
    of old: Development, into translation: Language?, _ prompt: Prompt
  ) throws {
    guard isEmpty else { return try check(prompt) }
    title = try prompt.another(Words.title, of: old.title, into: translation) {
      $0.isEmpty ? LonglistError.noTitle(old.id).wording : nil
    }
    if translation == nil { try askForDimensions(of: old, prompt) }
    description = try prompt.another(Words.description, of: old.description, into: translation)
    directionA = try prompt.another(Words.directionA, of: old.directionA, into: translation)
    directionB = try prompt.another(Words.directionB, of: old.directionB, into: translation)
    question = try prompt.another(Words.question, of: old.question, into: translation)
  }

  private mutating func askForDimensions(of old: Development, _ prompt: Prompt) throws {
    dimension = try prompt.another(
      Words.dimension, present: old.dimension.rawValue, among: .dimensions, isNeeded: true)
    secondary = try prompt.another(
      Words.secondary, present: old.secondary?.rawValue ?? "", among: .dimensions, isNeeded: false)
  }

  private func checkDirections(beside directionA: String?, _ prompt: Prompt) throws {
    guard let directionB else { return }
    _ = try prompt.ask(Words.directionB, given: directionB) {
      Self.refusal(ofDirection: $0, directionA)
    }
  }

  private mutating func check(_ prompt: Prompt) throws {
    try checkDirections(beside: directionA, prompt)
    dimension = try dimension.map {
      try prompt.choose(Words.dimension, among: .dimensions, given: $0)
    }
    secondary = try secondary.map {
      try prompt.choose(Words.secondary, among: .dimensions, given: $0, isNeeded: false)
    }
  }

  /// The development with what was said; what was not said stays as it was.
  func applied(
    to old: Development, into translation: Language?
  ) throws(TextError) -> Development {
    var new = old
    new.title = try old.title.said(title, into: translation)
    if let dimension { new.dimension = Dimension(word: dimension) ?? old.dimension }
    if let secondary { new.secondary = Dimension(word: secondary) }
    new.description = try old.description.said(description, into: translation)
    new.directionA = try old.directionA.said(directionA, into: translation)
    new.directionB = try old.directionB.said(directionB, into: translation)
    new.question = try old.question.said(question, into: translation)
    return new
  }

  /// The questions.
  private enum Words {
    static let title = Wording(nl: "Titel (wat er gebeurt)", en: "Title (what happens)")
    static let dimension = Wording(nl: "Dimensie", en: "Dimension")
    static let secondary = Wording(
      nl: "Tweede dimensie, als die er is", en: "Second dimension, if there is one")
    static let description = Wording(nl: "Beschrijving", en: "Description")
    static let directionA = Wording(
      nl: "Richting a (de ene kant die het op kan; mag leeg)",
      en: "Direction a (one way; may be left out)")
    static let directionB = Wording(
      nl: "Richting b (de andere kant)", en: "Direction b (the other way)")
    static let question = Wording(
      nl: "Vraag in de vragenlijst, anders de titel",
      en: "Question in the questionnaire, else the title")
  }
}
