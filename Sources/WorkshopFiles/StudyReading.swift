public import ScenarioMethod

/// What the files of a study say: commands in the order of the method, and answers.
public struct StudyReading: Sendable {
  public internal(set) var slug = ""
  public internal(set) var commands: [Command] = []
  public internal(set) var answers: Answers = [:]
  /// What people decided on the basis of what they saw: applied last.
  var confirmed: ConfirmedShortlist?
  var choice: AxisChoice?
  var problems: [FileProblem] = []
  let files: [String: [UInt8]]

  /// Files of which tables are read one by one.
  init(files: [String: [UInt8]]) { self.files = files }

  /// Reads all files.
  ///
  /// - Throws: ``FileProblems`` with everything that is wrong in any of them.
  public init(_ folder: WorkshopFolder) throws(FileProblems) {
    files = folder.files
    if let text = text("workshop.yaml") {
      let yaml = WorkshopYAML(reading: text, file: "workshop.yaml")
      problems += yaml.problems
      slug = yaml.slug
      // NB: what the tables may say rests on it; without it they would be refused for nothing.
      if yaml.isReadable { read(yaml) }
    }
    guard problems.isEmpty else { throw FileProblems(all: problems) }
  }

  /// The study that the files make.
  ///
  /// Decisions rest on what the files show.
  ///
  /// - Throws: ``FileProblems`` with every change that the first stage refuses; later stages rest
  ///   on it and are not asked.
  public func study(_ stamp: Stamp) throws(FileProblems) -> Workshop {
    var workshop = Workshop()
    for stage in Command.Stage.allCases {
      // NB: a scenario is written for the axes that stand.
      if stage == .scenarios { try decide(on: &workshop, stamp) }
      try Self.apply(commands.filter { $0.stage == stage }, to: &workshop, stamp)
    }
    return workshop
  }

  /// The confirmation and then the choice, each on the basis of what stands.
  private func decide(on workshop: inout Workshop, _ stamp: Stamp) throws(FileProblems) {
    if let confirmed {
      let basis = Pipeline(workshop, answers: answers).shortlistBasis
      try Self.apply([.scoring(.confirm(confirmed.resting(on: basis)))], to: &workshop, stamp)
    }
    if let choice {
      let basis = Pipeline(workshop, answers: answers).basis
      try Self.apply([.axes(.choose(choice: choice.resting(on: basis)))], to: &workshop, stamp)
    }
  }

  private static func apply(
    _ commands: [Command], to workshop: inout Workshop, _ stamp: Stamp
  ) throws(FileProblems) {
    var problems: [FileProblem] = []
    for command in commands {
      do { try workshop.apply(command, stamp) } catch {
        problems.append(FileProblem(command.file, nil, Wording(of: error)))
      }
    }
    guard problems.isEmpty else { throw FileProblems(all: problems) }
  }
}
