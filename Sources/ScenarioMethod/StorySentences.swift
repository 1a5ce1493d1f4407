import AxisSelection
import Foresight
import Longlisting
import Scoring
import Surveying

// What each command says of one development.

extension Story {
  func sentence(_ command: StudyCommand) -> Wording? {
    switch command {
    case .cite(let source) where source.about.contains(id):
      Wording(nl: "bron: ", en: "source: ") + .same(source.title)
    case .note(let comment) where comment.about == id.rawValue:
      Wording(nl: "opmerking", en: "comment") + Self.quoted(comment.text)
    default: nil
    }
  }

  func sentence(_ command: LonglistCommand) -> Wording? {
    switch command {
    case .propose(let new) where new.id == id:
      Wording(nl: "voorgesteld als", en: "proposed as") + Self.quoted(new.title)
        + .same(" (") + new.dimension.name + .same(")")
    case .edit(let new, let reason) where new.id == id:
      changes(to: new) + Self.because(reason)
    case .drop(id, let reason):
      Wording(nl: "van de longlist gehaald", en: "taken off the longlist") + Self.because(reason)
    case .merge(id, let into, let reason):
      Wording(nl: "opgegaan in \(into)", en: "merged into \(into)") + Self.because(reason)
    case .merge(let other, id, let reason):
      Wording(nl: "\(other) ging hierin op", en: "took in \(other)") + Self.because(reason)
    case .split(id, let into, let reason):
      Wording(nl: "gesplitst in ", en: "split into ")
        + .same(into.map(\.rawValue).joined(separator: ", ")) + Self.because(reason)
    case .split(let other, let into, let reason) where into.contains(id):
      Wording(nl: "ontstaan uit \(other)", en: "came out of \(other)") + Self.because(reason)
    case .restore(id): Wording(nl: "terug op de longlist", en: "back on the longlist")
    default: nil
    }
  }

  /// What of the development was written anew.
  private func changes(to new: Development) -> Wording {
    guard let known else { return Wording(nl: "gewijzigd", en: "changed") }
    func differ(_ texts: KeyPath<Development, StudyText>...) -> Bool {
      texts.contains { known[keyPath: $0].original != new[keyPath: $0].original }
    }
    let isMoved = known.dimension != new.dimension || known.secondary != new.secondary
    let under = [new.dimension, new.secondary].compactMap { $0?.name }
    let changes: [(isMade: Bool, said: Wording)] = [
      (differ(\.title), Wording(nl: "heet nu", en: "renamed") + Self.quoted(new.title)),
      (isMoved, Wording(nl: "dimensie nu ", en: "dimension now ") + .list(under)),
      (differ(\.description), Wording(nl: "beschrijving gewijzigd", en: "description changed")),
      (
        differ(\.directionA, \.directionB),
        Wording(nl: "richtingen gewijzigd", en: "directions changed")
      ),
      (differ(\.question), Wording(nl: "vraag gewijzigd", en: "question changed")),
    ]
    let made = changes.filter(\.isMade).map(\.said)
    return made.isEmpty ? translated(known, new) : .list(made)
  }

  /// What a translation says now, when nothing else changed.
  private func translated(_ old: Development, _ new: Development) -> Wording {
    let added = new.title.translations.filter { old.title.translations[$0.key] != $0.value }
    guard !added.isEmpty else {
      return Wording(nl: "vertaling gewijzigd", en: "translation changed")
    }
    let words = added.sorted { $0.key < $1.key }.map { "“\($0.value)”" }.joined(separator: ", ")
    return Wording(nl: "titel vertaald: \(words)", en: "title translated: \(words)")
  }

  func sentence(_ command: ScoringCommand) -> Wording? {
    switch command {
    case .confirm(let list):
      let reason = Self.because(list.reasons[id] ?? "")
      let others = list.exchanged(with: id).map(\.rawValue).joined(separator: ", ")
      guard let place = list.codes.firstIndex(of: id) else {
        let instead = Wording(nl: ", wel \(others)", en: ", but \(others)")
        return Wording(nl: "niet in de selectie", en: "not shortlisted")
          + (others.isEmpty ? .same("") : instead) + reason
      }
      let (number, size) = (place + 1, list.codes.count)
      let instead = Wording(nl: ", in plaats van \(others)", en: ", in place of \(others)")
      return Wording(
        nl: "in de selectie gezet, als \(number)e van \(size)",
        en: "shortlisted, number \(number) of \(size)")
        + (others.isEmpty ? .same("") : instead) + reason
    case .unconfirm:
      return Wording(
        nl: "bevestiging van de selectie teruggenomen",
        en: "confirmation of the shortlist taken back")
    default: return nil
    }
  }

  func sentence(_ command: SurveyCommand) -> Wording? {
    guard case .publish(let asked) = command, asked.form.items.contains(id) else { return nil }
    return Wording(
      nl: "gevraagd in vragenlijst \(asked.version)", en: "asked in questionnaire \(asked.version)")
      + (asked.wording[id].map(Self.quoted) ?? .same(""))
  }

  func sentences(_ command: AxisCommand) -> [Wording] {
    switch command {
    case .propose(let new):
      guard !isMember(candidates[new.id]), let own = new.members.first(where: isOwn) else {
        return []
      }
      return [
        Wording(nl: "deel van kandidaat-as", en: "part of candidate axis") + Self.quoted(new.name)
          + (own.isReversed ? Wording(nl: ", omgekeerd", en: ", reversed") : .same(""))
      ]
    case .withdraw(let gone):
      guard let old = candidates[gone], isMember(old) else { return [] }
      return [
        Wording(nl: "kandidaat-as verwijderd:", en: "candidate axis removed:")
          + Self.quoted(old.name)
      ]
    case .choose(let choice): return chosen(choice)
    case .unchoose, .reject, .reconsider: return []
    }
  }

  /// What became of every candidate of which it is part.
  private func chosen(_ choice: AxisChoice) -> [Wording] {
    candidates.values.filter(isMember).sorted { $0.id < $1.id }.map { own in
      let fate =
        own.id == choice.vertical
        ? Wording(nl: " werd de verticale as", en: " became the vertical axis")
        : own.id == choice.horizontal
          ? Wording(nl: " werd de horizontale as", en: " became the horizontal axis")
          : Wording(nl: " werd niet gekozen", en: " was not chosen")
      return Wording(nl: "kandidaat-as", en: "candidate axis") + Self.quoted(own.name) + fate
    }
  }

  private func isOwn(_ member: AxisCandidate.Member) -> Bool { member.development == id }
  private func isMember(_ candidate: AxisCandidate?) -> Bool {
    candidate?.members.contains(where: isOwn) == true
  }

  private static func quoted(_ text: StudyText) -> Wording {
    Wording(nl: " “\(text(.nl))”", en: " “\(text(.en))”")
  }

  private static func because(_ reason: String) -> Wording {
    reason.isEmpty ? .same("") : .same(": \(reason)")
  }
}
