import Foundation
import ScenarioMethod

/// What a study that is done may still be given, and where its documents lie.
struct StillToAdd {
  let opened: StudyOptions.Opened

  /// The folder in which the documents of the study are proposed.
  var folder: String { OutOption.proposed(in: "Exports", of: opened.frame.slug) }

  /// That the study is finished, once its documents lie there.
  var why: Wording {
    guard FileManager.default.fileExists(atPath: folder) else {
      return Wording(
        nl: "alles is klaar: maak de documenten", en: "all is done: make the documents")
    }
    return Wording(
      nl:
        "de studie is af en de documenten staan in \(folder); na een wijziging maakt dit ze opnieuw",
      en:
        "the study is finished and its documents lie in \(folder); after a change this makes them "
        + "anew")
  }

  /// What nothing stands there of yet, with the command for each; `nil` when there is of everything.
  var sentence: Wording? {
    let parts = [questions, sessions, sources, comments].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return Wording(nl: "mag nog: ", en: "may still be added: ") + .list(parts, separator: "; ")
  }

  private var questions: Wording? {
    let scenarios = opened.pipeline.cross.value?.cells.compactMap(\.scenario) ?? []
    let empty = scenarios.first { $0.questions.questions.isEmpty }?.quadrant.letter
    return empty.map { letter in
      Wording(nl: "beleidsvragen, ", en: "policy questions, ") + .same("“questions edit \(letter)”")
    }
  }

  private var sessions: Wording? {
    guard opened.frame.sessions.isEmpty else { return nil }
    return Wording(nl: "bijeenkomsten, ", en: "sessions, ") + .same("“sessions add”")
  }

  private var sources: Wording? {
    guard opened.frame.sources.isEmpty else { return nil }
    return Wording(nl: "bronnen, ", en: "sources, ") + .same("“sources add”")
  }

  private var comments: Wording? {
    let open = opened.frame.comments.count(where: \.isOpen)
    guard open > 0 else { return nil }
    return Wording.count(
      open, nl: ("opmerking te beoordelen", "opmerkingen te beoordelen"),
      en: ("comment to settle", "comments to settle")) + .same(", “comments settle”")
  }
}
