import ArgumentParser
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
  private let language: Language

  /// Lets somebody write; from the file where one is given.
  init(_ kind: TextPart.Kind, _ study: StudyOptions, _ options: TextOptions) throws {
    let part = TextPart(kind: kind, translation: options.into.translation)
    let looked = try study.look()
    let language = study.language(of: looked)
    (self.part, self.language) = (part, language)
    var same = study
    same.workshop = looked.slug
    self.study = same
    (opened, typed) = try Exit.refusing(in: language) {
      let opened = try part.opened(looked)
      let typed =
        try options.file.map(TypedText.init(from:)) ?? TypedText(editing: opened.text, part)
      return (opened, typed)
    }
  }

  /// Takes in what was written.
  func write() throws {
    var kept: String?
    func naming(_ now: WorkshopStore.Study) throws -> Import {
      do { return try brought(to: now) } catch let problems as FileProblems {
        let name = typed.kept(as: part.copy)
        kept = name
        throw problems.naming(part.file, name, without: opened.hiddenLines)
      }
    }
    do {
      // NB: only the description may say what is asked, and so move answers to another form.
      if part.kind == .scope {
        try study.bring(naming)
      } else {
        try study.change { try naming($0).commands }
      }
    } catch {
      sayKept(kept ?? typed.kept(as: part.copy))
      throw error
    }
    typed.discard()
  }

  /// What the text changes in the study as it stands now.
  private func brought(to now: WorkshopStore.Study) throws -> Import {
    let present = try part.opened(now)
    guard present.text == opened.text else {
      throw TextError.changedMeanwhile(
        difference: LineDifference.lines(from: opened.text, to: present.text))
    }
    guard !present.isUnchanged(typed.bytes) else {
      return Import(commands: part.lookedAtAgain(now), answers: [:])
    }
    let reading = try StudyReading(present.folder(with: typed.bytes))
    guard reading.slug == now.slug else { throw TextError.renamed(now.slug) }
    let difference = try StudyDifference(
      from: now.workshop, now.answers, to: reading.study(study.stamp), reading.answers, study.stamp)
    let commands = difference.isEmpty ? part.lookedAtAgain(now) : difference.commands
    return Import(commands: commands, answers: difference.answers)
  }

  private func sayKept(_ name: String) {
    let again = "scenariocross \(part.verb) --file \(name.shellWord)\(study.copied)"
    Terminal.complain(
      Wording(
        nl: "uw tekst staat in \(name); verbeter hem en geef hem met:\n  \(again)",
        en: "your text is in \(name); mend it and give it with:\n  \(again)")(language))
  }
}

extension TextPart {
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

/// Where a long text comes from.
struct TextOptions: ParsableArguments {
  @Option(
    help: .words(
      nl: "Neem de tekst uit dit bestand (- is de invoer) in plaats van uit de tekstverwerker.",
      en: "Take the text from this file (- is the input) instead of from the text editor."),
    completion: .file())
  var file: String?
  @OptionGroup var into: TranslationOptions
}
