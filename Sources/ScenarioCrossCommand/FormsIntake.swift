import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// Takes forms in that came back: reads, shows what changes, asks, and writes one entry.
struct FormsIntake {
  let study: StudyOptions
  let options: IntakeOptions
  let files: [String]
  /// The forms on which the answers may be.
  let asked: (Workshop) -> GivenForms
  /// Why there is no such form yet.
  let notYet: AskedFormError

  /// Up to so many answers what comes next is worked out again; of more that takes longer than the answers did.
  ///
  /// House.
  private static let mostForNext = 10_000

  func run() throws {
    var given = Given(files: files)
    let (looked, shown) = try study.withStore { store in
      let looked = try study.look(store)
      return (looked, try read(&given, looked))
    }
    let language = study.language(of: looked)
    var report = FormsReport(
      slug: looked.slug, forms: shown, study: looked.workshop, dryRun: options.dryRun)
    options.show(report.lines, isJSON: study.json, language)
    if !shown.answers.isEmpty || !shown.packed.isEmpty {
      report.dryRun = try !options.agreed(language)
      if !report.dryRun {
        try write(shown, looked, &given)
        options.said(taken: !study.json, language)
        let many = shown.packed.values.reduce(0) { $0 + $1.count }
        if many <= Self.mostForNext { study.sayNext() }
      }
    }
    if study.json { Terminal.say(report.json) }
  }

  /// What the files say; one large table is read in bulk where it can be.
  private func read(
    _ given: inout Given, _ opened: WorkshopStore.Study
  ) throws -> ReturnedForms {
    let forms = asked(opened.workshop)
    guard !forms.isEmpty else { throw notYet }
    guard !forms.areForNobody else { throw AskedFormError.noGroups }
    if files.count == 1,
      let bulk = ReturnedForms(bulk: files[0], on: forms, before: opened.answers)
    {
      return bulk
    }
    return try ReturnedForms(given.bytes(), on: forms, before: opened.answers)
  }

  /// What the files hold, read once: a pipe says it only once.
  private struct Given {
    let files: [String]
    private var known: [(name: String, bytes: [UInt8])]?

    init(files: [String]) { self.files = files }

    mutating func bytes() throws -> [(name: String, bytes: [UInt8])] {
      let all = try known ?? NamedFiles.read(files)
      known = all
      return all
    }
  }

  /// Writes what was shown, unless somebody changed what it changes meanwhile.
  private func write(
    _ shown: ReturnedForms, _ looked: WorkshopStore.Study, _ given: inout Given
  ) throws {
    _ = try study.withStore { store in
      try store.takeIn(as: looked.slug, study.stamp) { now in
        guard let now, try now == looked || read(&given, now).all == shown.all else {
          throw IntakeError.changedMeanwhile
        }
        return Import(commands: [], answers: shown.answers, packed: shown.packed)
      }
    }
  }
}
