import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross import`: the files of a study into the store.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import",
    nl: (
      "Lees de bestanden van een studie in, of wat daarin veranderde.",
      """
      Voorbeeld: scenariocross import Workshops/mijn-studie

      Alle problemen van alle bestanden worden in één keer genoemd, en dan wordt er niets \
      ingelezen. Een studie die er al is, wordt gebracht naar wat de bestanden zeggen; de \
      geschiedenis bewaart hoe het was.
      """
    ),
    en: (
      "Take the files of a study in, or what changed in them.",
      """
      Example: scenariocross import Workshops/my-study

      All problems of all files are named at once, and then nothing is taken in. A study that is \
      there already is brought to what the files say; the history keeps what it was.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(help: .words(nl: "De map van de studie.", en: "The folder of the study."))
  var folder: String
  @Flag(
    help: .words(
      nl: "Toon wat zou veranderen, en verander niets.",
      en: "Show what would change, and change nothing."))
  var dryRun = false

  func run() throws {
    let bar = ProgressBar()
    let source = try study.refusing { try WorkshopFolder(at: folder) }
    let reading = try study.refusing { try StudyReading(source) }
    bar.show(0.3)
    let files = try study.refusing { try reading.study(study.stamp) }
    bar.show(0.5)
    let taken = try takeIn(files, reading, source)
    bar.end()
    if study.json { return Terminal.say(json(taken, slug: reading.slug)) }
    let report = Self.report(taken, slug: reading.slug, dryRun: dryRun)(language(files))
    for line in report.split(separator: "\n") { Terminal.say(Terminal.paragraph(String(line))) }
  }

  /// What an import found.
  struct Taken {
    let difference: StudyDifference
    /// The history of the folder, when the store did not know the study.
    let history: History?
  }

  /// Finds what is new and, unless it is only to be shown, writes it in one entry.
  private func takeIn(
    _ files: Workshop, _ reading: StudyReading, _ folder: WorkshopFolder
  ) throws -> Taken {
    if dryRun, !WorkshopStore.exists(at: study.store) {
      return try study.refusing { try found(nil, files, reading, folder) }
    }
    return try study.withStore(creating: true) { store in
      let isKnown = try store.slugs().contains(reading.slug)
      let taken = try found(
        isKnown ? store.study(reading.slug) : nil, files, reading, folder)
      guard !dryRun else { return taken }
      if let history = taken.history { try store.adopt(history, as: reading.slug) }
      if !taken.difference.isEmpty {
        try store.perform(
          taken.difference.commands, answers: taken.difference.answers, in: reading.slug,
          study.stamp)
      }
      return taken
    }
  }

  private func found(
    _ old: WorkshopStore.Study?, _ files: Workshop, _ reading: StudyReading,
    _ folder: WorkshopFolder
  ) throws -> Taken {
    let history = old == nil ? try folder.history() : nil
    let workshop = try old?.workshop ?? history?.journal.workshop() ?? Workshop()
    let answers = try old?.answers ?? history?.answers() ?? [:]
    return Taken(
      difference: try StudyDifference(
        from: workshop, answers, to: files, reading.answers, study.stamp),
      history: history)
  }

  private func json(_ taken: Taken, slug: String) -> JSONValue {
    let difference = taken.difference
    return .object([
      "workshop": .string(slug), "dryRun": .bool(dryRun),
      "history": .integer(taken.history?.entries.count ?? 0),
      "changes": .array(
        difference.commands.map {
          .object(["command": .string($0.name), "about": .strings($0.about)])
        }),
      "sheets": .object(
        difference.answers.sorted { $0.key < $1.key }.map {
          JSONValue.Member(key: $0.key.word, value: .integer($0.value.count))
        }),
    ])
  }

  private func language(_ files: Workshop) -> Language {
    study.lang ?? files.study.scope?.language ?? study.speech
  }

  /// What changed, a line a change; many of one kind are counted.
  static func report(_ taken: Taken, slug: String, dryRun: Bool) -> Wording {
    let difference = taken.difference
    let history = taken.history.map { history in
      Wording.same("\(slug): ") + Wording(nl: "geschiedenis, ", en: "history, ")
        + .count(history.entries.count, nl: ("regel", "regels"), en: ("entry", "entries"))
        + .same("\n")
    }
    if difference.isEmpty {
      return (history ?? .same("")) + .same("\(slug): ")
        + Wording(nl: "geen wijziging", en: "no change")
    }
    let grouped = Dictionary(grouping: difference.commands, by: \.name)
    let order = difference.commands.map(\.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let changes = order.map { name -> Wording in
      let own = grouped[name] ?? []
      let subjects = own.compactMap(\.about.first)
      let shown = subjects.prefix(12).joined(separator: " ") + (subjects.count > 12 ? " …" : "")
      return .same("\n  ") + (own.first?.sentence ?? .same(name))
        + .same(own.count > 1 ? " (\(own.count))" : "") + .same(shown.isEmpty ? "" : ": \(shown)")
    }
    let sheets = difference.answers.sorted { $0.key < $1.key }.map { name, sheets in
      Wording.same("\n  \(name.word): ")
        + .count(sheets.count, nl: ("formulier", "formulieren"), en: ("sheet", "sheets"))
    }
    let head =
      dryRun
      ? Wording(nl: "zou dit wijzigen:", en: "would change this:")
      : Wording(nl: "gewijzigd:", en: "changed:")
    return (changes + sheets).reduce((history ?? .same("")) + .same("\(slug): ") + head, +)
  }
}
