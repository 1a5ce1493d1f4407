import ArgumentParser
import Foundation
import ScenarioMethod
import WorkshopStore

/// What a shell offers where a name of the store is meant.
///
/// A shell asks while somebody types, so whatever goes wrong offers nothing and says nothing.
enum Completing {
  /// The names of the studies.
  static let workshops = CompletionKind.custom { words, _, _ in
    opened(words) { try $0.slugs() }
  }

  static let experts = names { $0.workshop.scoring.experts.map(\.id.rawValue) }
  static let rounds = names { $0.workshop.scoring.rounds.map { String($0.number) } }
  static let versions = names { $0.workshop.survey.questionnaires.map { String($0.version) } }
  static let candidates = names { $0.workshop.axes.candidates.map(\.id.rawValue) }
  static let developments = names { $0.workshop.longlist.developments.map(\.id.rawValue) }
  static let groups = names { $0.workshop.survey.current?.groups.map(\.id.rawValue) ?? [] }
  /// The groups that the next version asks.
  static let draftGroups = names { $0.workshop.survey.draft.groups.map(\.id.rawValue) }
  static let themes = names { $0.workshop.study.scope?.themes.map(\.id.rawValue) ?? [] }
  /// Who answered the newest questionnaire.
  static let respondents = names { study in
    let version = study.workshop.survey.current?.version ?? 0
    return study.answers[.questionnaire(version)]?.map(\.participant.rawValue) ?? []
  }
  /// Whatever a history may be asked about.
  static let subjects = names(\.subjects)

  /// Names of the study that the words typed so far mean.
  private static func names(
    _ names: @escaping @Sendable (WorkshopStore.Study) -> [String]
  ) -> CompletionKind {
    .custom { words, _, _ in
      opened(words) { store in
        names(try store.study(store.slug(meaning: value(of: "--workshop", in: words))))
      }
    }
  }

  private static func opened(
    _ words: [String], _ names: (WorkshopStore) throws -> [String]
  ) -> [String] {
    let path = value(of: "--store", in: words) ?? StudyOptions.defaultStore
    // NB: a shell hands over the words as typed, before it knows what ~ means.
    let file = path.hasPrefix("~/") ? NSHomeDirectory() + path.dropFirst() : path
    guard let store = try? WorkshopStore(at: file, creating: false) else { return [] }
    defer { try? store.close() }
    return (try? names(store)) ?? []
  }

  /// The value of an option among words, as `--name value` or `--name=value`.
  private static func value(of name: String, in words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      if word == name, place + 1 < words.count { return words[place + 1] }
      if word.hasPrefix(name + "=") { return String(word.dropFirst(name.count + 1)) }
    }
    return nil
  }
}

extension WorkshopStore.Study {
  /// Whatever a history may be asked about.
  var subjects: [String] {
    let developments = workshop.longlist.developments.map(\.id.rawValue)
    return developments + workshop.axes.candidates.map(\.id.rawValue)
      + workshop.scoring.experts.map(\.id.rawValue) + workshop.forms.map(\.name.word)
      + Quadrant.allCases.map(\.letter)
  }
}
