public import ScenarioMethod

/// What brings a study that is remembered to what its files say now.
///
/// Decisions that the files repeat are left alone, so that one made on older scores shows as
/// stale instead of being silently made anew.
public struct StudyDifference: Sendable {
  /// The changes in the order of the method.
  public private(set) var commands: [Command] = []
  /// The sheets that differ, by form.
  public private(set) var answers: [Form.Name: [Sheet]] = [:]
  /// The study as the changes so far make it.
  private(set) var study: Workshop
  private let stamp: Stamp
  /// The one file whose changes are meant; `nil` means those of all.
  private let only: String?
  /// The rounds whose form was replaced, so that no older ballot counts.
  var reopened: Set<Form.Name> = []

  /// True when the files say nothing new.
  public var isEmpty: Bool { commands.isEmpty && answers.isEmpty }

  /// Compares what is remembered with what was read.
  ///
  /// - Parameter only: the one file whose changes are meant. What other files say is left alone, since
  ///   a folder calls comments by their place in it, and not as they are called. `nil` takes all in.
  /// - Throws: the refusal of a change that the remembered study does not allow.
  public init(
    from study: Workshop, _ answers: Answers, to files: Workshop, _ filed: Answers, _ stamp: Stamp,
    only: String? = nil
  ) throws {
    (self.study, self.stamp, self.only) = (study, stamp, only)
    try compareRecords(files)
    try compareLonglist(files)
    try compareForms(files, filed, answers)
    let valid = answers.filter { !reopened.contains($0.key) }
    // NB: only the description may say what is asked, and so move answers to another form.
    if only == nil || only == "workshop.yaml" {
      self.answers = valid.changes(to: filed, on: self.study, read: files)
    }
    try compareDecisions(files, valid.taking(self.answers))
    // NB: a scenario is written for the axes that stand.
    try compareScenarios(files)
    try withdrawCandidates(files)
  }

  /// Compares the longlists alone.
  ///
  /// - Throws: the refusal of a change that the remembered study does not allow.
  init(from study: Workshop, toLonglistOf files: Workshop, _ stamp: Stamp) throws {
    (self.study, self.stamp, only) = (study, stamp, nil)
    try compareLonglist(files)
  }

  /// Applies a change, and remembers it.
  mutating func apply(_ command: Command) throws {
    guard only == nil || only == command.file else { return }
    do { try study.apply(command, stamp) } catch let refusal as any Refusal {
      throw FileProblems(all: [FileProblem(command.file, nil, refusal.wording)])
    }
    commands.append(command)
  }

  /// Says what is new or changed on a shelf, and what is no longer there.
  mutating func compare<Item>(
    _ shelf: KeyPath<Workshop, Shelf<Item>>, _ files: Workshop, put: (Item) -> Command,
    remove: ((Item) -> Command)?
  ) throws {
    for item in files[keyPath: shelf] where study[keyPath: shelf][item.id] != item {
      try apply(put(item))
    }
    guard let remove else { return }
    for item in study[keyPath: shelf] where files[keyPath: shelf][item.id] == nil {
      try apply(remove(item))
    }
  }

  private mutating func compareRecords(_ files: Workshop) throws {
    if let scope = files.study.scope, scope != study.study.scope {
      try apply(.study(.describe(scope: scope)))
    }
    try compare(
      \.study.sources, files, put: { .study(.cite(source: $0)) },
      remove: { .study(.uncite($0.id)) })
    try compare(\.study.sessions, files, put: { .study(.hold(session: $0)) }, remove: nil)
    try compare(
      \.study.comments, files, put: { .study(.note(comment: $0)) },
      remove: { .study(.retract($0.id)) })
    try compare(
      \.study.sessions, files, put: { .study(.hold(session: $0)) },
      remove: { .study(.cancel($0.id)) })
  }

  private mutating func compareScenarios(_ files: Workshop) throws {
    try compare(
      \.scenarios.scenarios, files, put: { .scenarios(.write(scenario: $0)) },
      remove: { .scenarios(.erase($0.quadrant)) })
    try compare(
      \.scenarios.comparison, files,
      put: { .scenarios(.compare(theme: $0.theme, points: $0.points)) },
      remove: { .scenarios(.compare(theme: $0.theme, points: [:])) })
    let (old, new) = (study.scenarios.current, files.scenarios.current)
    if old.caveats != new.caveats || old.positions != new.positions {
      try apply(.scenarios(.place(caveats: new.caveats, positions: new.positions)))
    }
    if old.conclusions != new.conclusions {
      try apply(.scenarios(.conclude(conclusions: new.conclusions)))
    }
  }

  /// Decisions rest on what stands before them.
  private mutating func compareDecisions(_ files: Workshop, _ answers: Answers) throws {
    if let confirmed = files.scoring.confirmed {
      let old = study.scoring.confirmed
      if old?.resting(on: Basis()) != confirmed.resting(on: Basis()) {
        // NB: who mends a reason has not looked again at what the decision rests on.
        let kept = old.flatMap { confirmed.decidesTheSame(as: $0) ? $0.basis : nil }
        let basis = kept ?? Pipeline(study, answers: answers).shortlistBasis
        try apply(.scoring(.confirm(confirmed.resting(on: basis))))
      }
    } else if study.scoring.confirmed != nil {
      try apply(.scoring(.unconfirm))
    }
    if let choice = files.axes.choice {
      let old = study.axes.choice
      if old?.resting(on: Basis()) != choice.resting(on: Basis()) {
        let kept = old.flatMap { choice.choosesTheSame(as: $0) ? $0.basis : nil }
        let basis = try kept ?? basis(files, answers)
        try apply(.axes(.choose(choice: choice.resting(on: basis))))
      }
    } else {
      if study.axes.choice != nil { try apply(.axes(.unchoose)) }
      try compare(
        \.axes.rejections, files, put: { .axes(.reject($0.rejection)) },
        remove: { .axes(.reconsider($0.id)) })
    }
  }

  /// What is on the table once the candidates that the files lack are gone.
  private func basis(_ files: Workshop, _ answers: Answers) throws -> Basis {
    var settled = study
    let gone = study.axes.candidates.filter { files.axes.candidates[$0.id] == nil }
    if !gone.isEmpty {
      try settled.apply(.axes(.unchoose), stamp)
      for old in gone { try settled.apply(.axes(.withdraw(old.id)), stamp) }
    }
    return Pipeline(settled, answers: answers).basis
  }

  private mutating func withdrawCandidates(_ files: Workshop) throws {
    for old in study.axes.candidates where files.axes.candidates[old.id] == nil {
      try apply(.axes(.withdraw(old.id)))
    }
  }
}
