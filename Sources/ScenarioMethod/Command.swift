/// Every change that a person at work may make.
///
/// A stage's commands are the stage's own.
public enum Command: Equatable, Sendable {
  case study(StudyCommand)
  case longlist(LonglistCommand)
  case scoring(ScoringCommand)
  case survey(SurveyCommand)
  case axes(AxisCommand)
  case scenarios(ScenarioCommand)
}

extension Command: Codable {
  /// The stages, as the journal writes them: only added to.
  public enum Stage: String, CodingKey, CaseIterable {
    case study, longlist, scoring, survey, axes, scenarios
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Stage.self)
    guard let stage = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "a command names one stage"))
    }
    func command<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try container.decode(type, forKey: stage)
    }
    switch stage {
    case .study: self = .study(try command(StudyCommand.self))
    case .longlist: self = .longlist(try command(LonglistCommand.self))
    case .scoring: self = .scoring(try command(ScoringCommand.self))
    case .survey: self = .survey(try command(SurveyCommand.self))
    case .axes: self = .axes(try command(AxisCommand.self))
    case .scenarios: self = .scenarios(try command(ScenarioCommand.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Stage.self)
    switch self {
    case .study(let command): try container.encode(command, forKey: .study)
    case .longlist(let command): try container.encode(command, forKey: .longlist)
    case .scoring(let command): try container.encode(command, forKey: .scoring)
    case .survey(let command): try container.encode(command, forKey: .survey)
    case .axes(let command): try container.encode(command, forKey: .axes)
    case .scenarios(let command): try container.encode(command, forKey: .scenarios)
    }
  }
}
