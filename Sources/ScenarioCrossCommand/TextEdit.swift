import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// Lets people write a long text of a study, and takes in what they changed of it.
///
/// Nobody waits for an editor inside a transaction, so the text is compared with the study as it
/// stands when it comes back; what is not taken in is kept in a file that is named.
struct TextEdit {
  private let study: StudyOptions
  private let part: TextPart
  private let opened: OpenedText
  private let typed: TypedText
  /// The mark of the text after which it was written, where somebody gave it.
  private let seen: String?
  private let language: Language
  private let refused: RefusedTexts

  /// Lets somebody write, or takes the text from the file that the options name.
  init(_ kind: TextPart.Kind, _ study: StudyOptions, _ options: TextOptions) throws {
    let part = TextPart(kind: kind, translation: options.into.translation)
    let looked = try study.look()
    let language = study.language(of: looked)
    let refused = RefusedTexts(beside: study.store)
    (self.part, self.language, self.refused) = (part, language, refused)
    var same = study
    same.workshop = looked.slug
    self.study = same
    (opened, typed, seen) = try Exit.refusing(in: language) {
      let opened = try part.opened(looked)
      if let file = options.file { return (opened, try TypedText(from: file), options.seen) }
      try ReadOnlyStore.refuse(in: language)
      if let before = try refused.goneOn(with: part, in: looked.slug, study, language) {
        return (opened, try TypedText(goingOnWith: before.file, part), options.seen ?? before.seen)
      }
      let offer = part.translation == nil ? opened.lacking : ""
      let typed = try TypedText(editing: opened.text, offering: offer, part)
      return (opened, typed, options.seen)
    }
  }

  /// Takes in what was written.
  func write() throws {
    var kept = Kept(mark: seen ?? (typed.isEdited ? opened.mark : nil))
    do {
      // NB: only the description may say what is asked, and so move answers to another form.
      if part.kind == .scope {
        try study.bring { try brought(to: $0, &kept) }
      } else {
        var done: [Command] = []
        try study.change(saying: part.sentence(done)) {
          done = try brought(to: $0, &kept).commands
          return done
        }
      }
    } catch {
      let name = kept.file ?? typed.kept(as: part.copy)
      if !typed.isGiven(name) {
        refused.note(
          name, of: part, in: study.workshop ?? "", seen: kept.mark ?? opened.mark)
      }
      sayKept(name, kept.mark)
      throw error
    }
    typed.discard()
    if let file = typed.given {
      refused.settle(file, of: part, in: study.workshop ?? "", language)
    }
  }

  /// Where a text that was refused is kept, and the mark of what stood there when it was written.
  private struct Kept {
    var file: String?
    var mark: String?
  }

  /// The same as ``brought(to:in:)``, with the text kept when it is refused.
  private func brought(to now: WorkshopStore.Study, _ kept: inout Kept) throws -> Import {
    let present = try part.opened(now)
    do { return try brought(to: now, in: present) } catch let problems as FileProblems {
      let name = typed.kept(as: part.copy)
      kept.file = name
      throw problems.naming(part.file, name, without: opened.hiddenLines(before: typed.text))
    } catch let error as TextError where error.isOfOthers {
      kept = Kept(file: merged(with: present).kept(as: part.copy), mark: present.mark)
      throw error
    }
  }

  /// Refuses to put a text over one that its writer did not see.
  private func check(_ present: OpenedText) throws {
    if let seen, seen != present.mark {
      throw TextError.changedSince(
        difference: LineDifference.lines(from: typed.text, to: present.text))
    }
    guard present.text == opened.text else {
      throw TextError.changedMeanwhile(
        difference: LineDifference.lines(from: opened.text, to: present.text))
    }
    let open = TextMerge.openLine(in: typed.text).map { ($0, Self.unsettled) }
    let wrong = open.map { [$0] } ?? present.strays(in: typed.text, whole: part.whole)
    guard wrong.isEmpty else {
      let hidden = present.hiddenLines(before: typed.text)
      throw FileProblems(all: wrong.map { FileProblem(part.file, $0 + hidden, $1) })
    }
  }

  private static let unsettled = Wording(
    nl: "twee mensen veranderden deze regels; laat staan wat moet gelden en haal de regels met <, "
      + "= en > weg",
    en: "two people changed these lines; leave what must hold and take the lines with <, = and > "
      + "away")

  /// The text with what somebody else changed meanwhile.
  private func merged(with present: OpenedText) -> TypedText {
    guard present.text != opened.text else { return typed }
    let marks = (
      mine: Wording(nl: "wat u schreef", en: "what you wrote"),
      theirs: Wording(nl: "wat de ander schreef", en: "what the other wrote")
    )
    let merge = TextMerge(
      base: opened.text, mine: typed.text, theirs: present.text,
      marks: (marks.mine(language), marks.theirs(language)))
    return typed.holding(merge.text)
  }

  /// What the text changes in the study as it stands now.
  private func brought(to now: WorkshopStore.Study, in present: OpenedText) throws -> Import {
    try check(present)
    guard !present.isUnchanged(typed.bytes) else {
      return Import(commands: part.lookedAtAgain(now), answers: [:])
    }
    let reading = try StudyReading(present.folder(with: typed.bytes))
    guard reading.slug == now.slug else { throw TextError.renamed(now.slug) }
    let difference = try StudyDifference(
      from: now.workshop, now.answers, to: reading.study(study.stamp), reading.answers, study.stamp,
      only: part.source)
    let commands = difference.isEmpty ? part.lookedAtAgain(now) : difference.commands
    return Import(commands: commands, answers: difference.answers)
  }

  private func sayKept(_ name: String, _ mark: String?) {
    let again =
      "scenariocross \(part.verb) --file \(name.shellWord)"
      + (mark.map { " --seen \($0)" } ?? "") + study.copied
    Terminal.complain(
      Wording(
        nl: "uw tekst staat in \(name); verbeter hem en geef hem met:\n  \(again)",
        en: "your text is in \(name); mend it and give it with:\n  \(again)")(language))
  }
}

extension TextPart {
  /// What is said of a change in place of its own words; `nil` where these say it.
  fileprivate func sentence(_ done: [Command]) -> Wording? {
    guard case .questions(let quadrant) = kind,
      case .scenarios(.write(let scenario)) = done.first
    else { return nil }
    let letter = quadrant.letter
    return scenario.questions == PolicyQuestions()
      ? Wording(
        nl: "vragen van scenario \(letter) verwijderd",
        en: "questions of scenario \(letter) removed")
      : Wording(
        nl: "vragen van scenario \(letter) geschreven",
        en: "questions of scenario \(letter) written")
  }

  /// A scenario that was written for axes that lay otherwise, written again as it is: somebody
  /// looked at it and let it stand.
  fileprivate func lookedAtAgain(_ study: WorkshopStore.Study) -> [Command] {
    guard translation == nil, case .scenario(let quadrant) = kind,
      let cross = Pipeline(study.workshop, answers: study.answers).cross.value,
      cross.uprooted.contains(quadrant),
      let scenario = cross.cells.first(where: { $0.quadrant == quadrant })?.scenario
    else { return [] }
    return [.scenarios(.write(scenario: scenario))]
  }
}
