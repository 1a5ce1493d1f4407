import ScenarioMethod
import WorkshopStore

/// The pairs on the table while people choose: each can be looked at and argued about at any moment,
/// and an argument is on disk as soon as it is noted.
struct PairDesk {
  let pairs: [AxisPair]
  private let opened: StudyOptions.Opened
  private let store: WorkshopStore
  private let study: StudyOptions
  private let prompt: Prompt
  private var language: Language { prompt.language }

  init(_ opened: StudyOptions.Opened, _ store: WorkshopStore, _ study: StudyOptions) {
    (self.opened, self.store, self.study) = (opened, store, study)
    prompt = Prompt(opened.language, leftOff: Self.leftOff)
    // NB: the team may choose before there is a shortlist; the numbers are then undefined.
    pairs =
      opened.pipeline.pairs.value?.pairs
      ?? AxisPair.all(
        of: opened.workshop.axes.candidates.all, nil, opened.pipeline.findings.value)
  }

  /// What became of it when the input ends in the middle.
  static let leftOff = Wording(
    nl: "er is geen keuze gemaakt; genoteerde argumenten blijven staan",
    en: "no choice was made; arguments that were noted are kept")

  /// How people look at a pair, in a sentence.
  static let hint = Wording(
    nl: "Typ bij elke vraag het nummer van een paar om het te bekijken en argumenten te geven; "
      + "“bekijk” toont deze lijst weer. Kiezen doet u met de namen van de twee kandidaten.",
    en: "At any question, type the number of a pair to look at it and to give arguments; “look” "
      + "shows this list again. You choose by the names of the two candidates.")

  private static let isNoted = Wording(
    nl: "dit stond al genoteerd", en: "this was noted already")

  /// Shows the pair or the list that `answer` asks for; false when it asks for neither.
  func takes(_ answer: String) throws -> Bool {
    let words = answer.lowercased().split(separator: " ").map(String.init)
    let isLook = words.first.map(["look", "bekijk"].contains) == true
    switch words.count {
    case 1 where isLook: list()
    case 1 where place(answer) != nil && !isCandidate(answer): try look(at: place(answer) ?? 0)
    case 2 where isLook && Int(words[1]) != nil:
      guard let place = place(words[1]) else {
        prompt.say(refusal(of: words[1])(language))
        return true
      }
      try look(at: place)
    default: return false
    }
    return true
  }

  /// Shows the pairs with their numbers.
  func list() {
    let table = PairTable(
      pairs: pairs, scope: opened.frame.scope, language: language, isNumbered: true,
      axes: opened.workshop.axes)
    for line in (table.head.map { [$0] } ?? []) + table.lines { prompt.say(line) }
    prompt.say(Terminal.paragraph(Self.hint(language)))
  }

  /// Shows what people brought forward on the pair of these two; nothing when nobody did.
  func showArguments(on pair: Set<AxisCandidate.ID>) throws {
    guard let own = pairs.first(where: { [$0.first.id, $0.second.id] == pair }) else { return }
    let view = try view(of: own)
    guard !own.arguments(among: view.comments).isEmpty else { return }
    for line in [Terminal.paragraph(view.name)] + view.arguments { prompt.say(line) }
  }

  private func place(_ word: String) -> Int? {
    Int(word).map { $0 - 1 }.flatMap { pairs.indices.contains($0) ? $0 : nil }
  }

  /// A candidate may be called by a number; then that is the answer to a question.
  private func isCandidate(_ word: String) -> Bool {
    opened.workshop.axes.candidates[AxisCandidate.ID(rawValue: word)] != nil
  }

  /// Why a number shows no pair.
  func refusal(of word: String) -> Wording {
    Wording(
      nl: "“\(word)” is geen paar; toegestaan: 1 tot en met \(pairs.count)",
      en: "“\(word)” is no pair; allowed: 1 to \(pairs.count)")
  }

  private func view(of pair: AxisPair) throws -> PairView {
    let comments = try store.study(opened.frame.slug).workshop.study.comments.all
    return PairView(pair: pair, opened: opened, comments: comments)
  }

  /// Shows a pair, then others and arguments on them, until people go back.
  private func look(at place: Int) throws {
    var place = place
    while true {
      for line in try view(of: pairs[place]).lines { prompt.say(line) }
      let next = try turn(at: pairs[place])
      guard let next else { return }
      place = next
    }
  }

  /// Takes arguments on a pair until people go on to another, or back.
  private func turn(at pair: AxisPair) throws -> Int? {
    let keys = SideKeys(language)
    while true {
      let answer = try prompt.ask(keys.question) { answer in
        answer.isEmpty || keys[answer] != nil || place(answer) != nil
          ? nil : keys.refusal(among: pairs.count)
      }
      guard let side = keys[answer] else { return answer.isEmpty ? nil : place(answer) }
      try argue(side, on: [pair.first.id, pair.second.id])
    }
  }

  /// Notes an argument on the pair of these two, with who brings it forward.
  func argue(_ side: Comment.Side, on pair: Set<AxisCandidate.ID>) throws {
    guard let own = pairs.first(where: { [$0.first.id, $0.second.id] == pair }) else { return }
    let word = side.name
    let text = try prompt.ask(
      Wording(
        nl: "Argument \(word(.nl)) (Enter: toch geen)", en: "Argument \(word(.en)) (Enter: none)"))
    guard !text.isEmpty else { return }
    let who = try prompt.ask(
      Wording(nl: "Van wie (naam of code)", en: "Whose (name or code)"),
      standard: study.actor ?? ""
    ) { $0.isEmpty ? Prompt.needed : nil }
    prompt.say(opened.workshop.slips(in: [who]))
    let isNew = try !store.change(opened.frame.slug, study.stamp) { study in
      let known = study?.workshop.study.comments ?? Shelf()
      let comment = Comment(
        id: Comment.nextName(after: known), session: nil, by: code(of: who), about: own.about,
        side: side, text: StudyText(text))
      // NB: who was cut off begins again, and says the same argument once more.
      return known.contains(where: comment.saysTheSame) ? [] : [.study(.note(comment: comment))]
    }.isEmpty
    guard isNew else { return prompt.say(Self.isNoted(language)) }
    prompt.say(Wording(nl: "genoteerd: ", en: "noted: ")(language) + word(language))
  }

  /// The code of the expert of this name, else the name.
  private func code(of name: String) -> String {
    let own = opened.workshop.scoring.experts.filter {
      !$0.name.isEmpty && $0.name.lowercased() == name.lowercased()
    }
    return own.count == 1 ? own[0].id.rawValue : name
  }
}
