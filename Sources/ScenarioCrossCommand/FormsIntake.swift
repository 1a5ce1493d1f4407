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

  func run() throws {
    let files = try study.refusing { try NamedFiles.read(self.files) }
    let (slug, shown, workshop) = try study.withStore { store in
      let opened = try study.look(store)
      return (opened.slug, try read(files, opened), opened.workshop)
    }
    let language = study.language(of: workshop)
    var report = FormsReport(slug: slug, forms: shown, study: workshop, dryRun: options.dryRun)
    options.show(report.lines, isJSON: study.json, language)
    if !shown.answers.isEmpty {
      report.dryRun = try !options.agreed(language)
      if !report.dryRun {
        try write(files, shown, slug)
        options.said(taken: !study.json, language)
        try study.sayNext()
      }
    }
    if study.json { Terminal.say(report.json) }
  }

  private func read(
    _ files: [(name: String, bytes: [UInt8])], _ opened: WorkshopStore.Study
  ) throws -> ReturnedForms {
    let forms = asked(opened.workshop)
    guard !forms.isEmpty else { throw notYet }
    guard !forms.areForNobody else { throw AskedFormError.noGroups }
    return try ReturnedForms(files, on: forms, before: opened.answers)
  }

  /// Writes what was shown, unless somebody changed the study meanwhile.
  private func write(
    _ files: [(name: String, bytes: [UInt8])], _ shown: ReturnedForms, _ slug: String
  ) throws {
    _ = try study.withStore { store in
      try store.takeIn(as: slug, study.stamp) { now in
        guard let now, try read(files, now).all == shown.all else {
          throw IntakeError.changedMeanwhile
        }
        return Import(commands: [], answers: shown.answers)
      }
    }
  }
}
