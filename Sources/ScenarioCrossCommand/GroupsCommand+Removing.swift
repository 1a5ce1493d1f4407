import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension GroupsCommand {
  /// `scenariocross groups remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      "remove",
      nl: (
        "Haal een groep weg waarvan nog niemand antwoordde.",
        "Voorbeeld: scenariocross groups remove bewoners-2"
      ),
      en: (
        "Take away a group of which nobody answered yet.",
        "Example: scenariocross groups remove residents-2"
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De code.", en: "The code."), completion: Completing.draftGroups)
    var id: String?

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let groups = looked.workshop.survey.draft.groups
      let name = try prompt.known(
        Wording(nl: "Code van de groep", en: "Code of the group"), given: id,
        among: groups.map(\.id.rawValue))
      let id = StakeholderGroup.ID(rawValue: name)
      let title = groups.first { $0.id == id }?.name ?? ""
      try study.change(
        saying: Wording(nl: "groep verwijderd: ", en: "group removed: ") + title.named(name)
      ) { study in
        let survey = study.workshop.survey
        let sheets = survey.current.flatMap { study.answers[.questionnaire($0.version)] } ?? []
        let answered = sheets.count { $0.group == id }
        guard answered == 0 else { throw GroupError.answered(name, answered) }
        return survey.inviting(survey.draft.groups.filter { $0.id != id }) { groups in
          groups.filter { $0.id != id }
        }
      }
    }
  }
}

extension StudyText {
  /// A name with its code behind it, as people read it.
  func named(_ code: String) -> Wording {
    Wording(nl: "\(self(.nl)) (\(code))", en: "\(self(.en)) (\(code))")
  }
}

extension SurveyInputs {
  /// The changes that give the draft these groups, and the version that is asked now those that
  /// `change` makes of its own.
  func inviting(
    _ groups: [StakeholderGroup], _ change: ([StakeholderGroup]) -> [StakeholderGroup]
  ) -> [Command] {
    var draft = self.draft
    draft.groups = groups
    let asked = current.flatMap { version -> Command? in
      let invited = change(version.groups)
      return invited == version.groups
        ? nil : .survey(.invite(version: version.version, groups: invited))
    }
    return (draft == self.draft ? [] : [.survey(.draft(draft))]) + (asked.map { [$0] } ?? [])
  }
}

/// Why a group was not added, or not taken away.
enum GroupError: Refusal, Equatable {
  /// A group of this name is there, under this code.
  case named(String, code: String)
  /// So many of it answered.
  case answered(String, Int)

  var wording: Wording {
    switch self {
    case .named(let name, let code):
      Wording(
        nl: "er is al een groep “\(name)” (\(code)); wijzig haar met: scenariocross groups edit "
          + code,
        en: "there is a group “\(name)” already (\(code)); change it with: scenariocross groups "
          + "edit \(code)")
    case .answered(let code, let count):
      Wording.count(
        count,
        nl: ("respondent van “\(code)” antwoordde al", "respondenten van “\(code)” antwoordden al"),
        en: (
          "respondent of “\(code)” answered already", "respondents of “\(code)” answered already"
        ))
        + Wording(
          nl: "; dat zou voor niemand meer tellen, dus de groep blijft",
          en: "; that would count for nobody, so the group stays")
    }
  }
}
