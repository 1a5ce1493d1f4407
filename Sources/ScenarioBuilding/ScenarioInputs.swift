public import AxisSelection
public import Foresight

/// What a person may do to the cross and its scenarios.
public enum ScenarioCommand: Codable, Equatable, Sendable {
  /// Writes a scenario, or replaces it.
  case write(scenario: Scenario)
  /// Takes a scenario away.
  case erase(Quadrant)
  /// Sets the points of one theme, a list a scenario.
  case compare(theme: Theme.ID, points: [Quadrant: [StudyText]])
  /// Sets the caveats of the cross and where the scenarios lie.
  case place(caveats: [StudyText], positions: [Quadrant: Position])
  case conclude(conclusions: Conclusions)
}

/// What the four scenarios teach together.
public struct Conclusions: Hashable, Codable, Sendable {
  /// What some of the scenarios have in common.
  public struct Shared: Hashable, Codable, Sendable {
    public let scenarios: [Quadrant]
    public let text: StudyText

    public init(scenarios: [Quadrant], text: StudyText) {
      (self.scenarios, self.text) = (scenarios, text)
    }
  }

  public var shared: [Shared] = []
  public var coreMessage: StudyText = ""
  public var implications: StudyText = ""

  public init() {}
}

/// Why a change of the scenarios was refused.
public enum ScenarioError: Refusal, Equatable {
  case noTitle(Quadrant)
  case outside(Quadrant, Position)
  case noneWritten

  public var wording: Wording {
    switch self {
    case .noTitle(let quadrant):
      Wording(
        nl: "scenario \(quadrant.letter) heeft geen titel",
        en: "scenario \(quadrant.letter) has no title")
    case .outside(let quadrant, let position):
      Wording(
        nl: "“\(position.horizontal), \(position.vertical)” ligt niet in kwadrant "
          + "\(quadrant.letter); toegestaan: \(Self.allowed(quadrant).0) horizontaal, "
          + "\(Self.allowed(quadrant).1) verticaal",
        en: "“\(position.horizontal), \(position.vertical)” is not in quadrant "
          + "\(quadrant.letter); allowed: \(Self.allowed(quadrant).0) horizontally, "
          + "\(Self.allowed(quadrant).1) vertically")
    case .noneWritten:
      Wording(nl: "er is nog geen scenario geschreven", en: "no scenario has been written yet")
    }
  }

  /// The numbers that a quadrant allows on each axis, 0 excluded.
  private static func allowed(_ quadrant: Quadrant) -> (String, String) {
    let (negative, positive) = ("[-1, 0)", "(0, 1]")
    return (quadrant.isLeft ? negative : positive, quadrant.isTop ? positive : negative)
  }
}

/// What people wrote about the cross and its scenarios.
public struct ScenarioInputs: Equatable, Sendable {
  public internal(set) var scenarios = Shelf<Scenario>()
  public internal(set) var comparison = Shelf<ComparisonRow>()
  public internal(set) var notes = Shelf<CrossNotes>()
  /// The cross for which each scenario was written.
  public internal(set) var grounds = Shelf<ScenarioGround>()

  public init() {}

  public static let shelves = [
    ShelfTable<Self>("scenario", \.scenarios),
    ShelfTable<Self>("comparison", \.comparison),
    ShelfTable<Self>("cross_notes", \.notes), ShelfTable<Self>("scenario_ground", \.grounds),
  ]

  /// What was written beside the scenarios.
  public var current: CrossNotes { notes["current"] ?? CrossNotes() }

  /// Checks and applies one command.
  ///
  /// - Parameters:
  ///   - command: the change.
  ///   - choice: the axes that stand, which a scenario is written for.
  public mutating func apply(
    _ command: ScenarioCommand, under choice: AxisChoice? = nil
  ) throws(ScenarioError) {
    var now = current
    switch command {
    case .write(let scenario):
      guard !scenario.title.isEmpty else { throw .noTitle(scenario.quadrant) }
      write(scenario, under: choice)
    case .erase(let quadrant):
      scenarios[Identifier(rawValue: quadrant.letter)] = nil
      grounds[Identifier(rawValue: quadrant.letter)] = nil
    case .compare(let theme, let points):
      // NB: files tell one point from the next by its line.
      let lines = points.filter { !$0.value.isEmpty }.mapValues { $0.map(\.oneLine) }
      let row = ComparisonRow(theme: theme, points: lines)
      comparison[row.id] = row.points.isEmpty ? nil : row
    case .place(let caveats, let positions):
      try Self.check(positions)
      (now.caveats, now.positions) = (caveats, positions)
      notes[now.id] = now
    case .conclude(let conclusions):
      now.conclusions = conclusions
      notes[now.id] = now
    }
  }

  private mutating func write(_ scenario: Scenario, under choice: AxisChoice?) {
    let old = scenarios[scenario.id]
    scenarios[scenario.id] = scenario
    // NB: a translation that comes beside a story does not say that it holds under other axes;
    // whoever writes it again as it is does.
    if let old, old.differsOnlyInTranslations(from: scenario) { return }
    let ground = ScenarioGround(quadrant: scenario.quadrant, choice)
    grounds[ground.id] = ground
  }

  private static func check(_ positions: [Quadrant: Position]) throws(ScenarioError) {
    for quadrant in Quadrant.allCases {
      guard let position = positions[quadrant] else { continue }
      guard position.lies(in: quadrant) else { throw .outside(quadrant, position) }
    }
  }
}

/// How the axes lay when a scenario was written: under other poles its story may no longer hold.
public struct ScenarioGround: Kept {
  public var id: Identifier<ScenarioGround> { Identifier(rawValue: quadrant.letter) }
  public let quadrant: Quadrant
  public let vertical: AxisCandidate.ID?, horizontal: AxisCandidate.ID?
  /// Which pole lay at the top and at the left.
  public let top: Int?, left: Int?

  init(quadrant: Quadrant, _ choice: AxisChoice?) {
    (self.quadrant, vertical, horizontal) = (quadrant, choice?.vertical, choice?.horizontal)
    (top, left) = (choice?.top, choice?.left)
  }

  /// True when the axes lie otherwise now; false when there were none yet.
  func differs(from choice: AxisChoice) -> Bool {
    vertical != nil && self != ScenarioGround(quadrant: quadrant, choice)
  }
}

/// One theme compared over the four scenarios.
public struct ComparisonRow: Kept {
  public var id: Identifier<ComparisonRow> { Identifier(rawValue: theme.rawValue) }
  public let theme: Theme.ID
  public let points: [Quadrant: [StudyText]]
}

/// What is written about the cross as a whole.
public struct CrossNotes: Kept {
  public var id: Identifier<CrossNotes> { "current" }
  public var caveats: [StudyText] = []
  public var positions: [Quadrant: Position] = [:]
  public var conclusions = Conclusions()
}
