import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross groups`: the stakeholders who are asked.
struct GroupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "groups",
    nl: ("Houd bij welke groepen belanghebbenden worden gevraagd.", ""),
    en: ("Keep the list of stakeholder groups that are asked.", ""),
    subcommands: [List.self, Add.self, Edit.self, Remove.self], default: List.self)

  /// What one may say of a group.
  struct Said: ParsableArguments {
    @Option(help: .words(nl: "De naam.", en: "The name."))
    var name: String?
    @Option(
      help: .words(
        nl: "Hoeveel er zijn uitgenodigd; leeg is niet geteld.",
        en: "How many were invited; empty is not counted."))
    var invited: String?
  }

  /// `scenariocross groups list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: ("Toon de groepen en hoeveel er antwoordden.", "Voorbeeld: scenariocross groups list"),
      en: ("Show the groups and how many answered.", "Example: scenariocross groups list"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let looked = try study.look()
      let (survey, language) = (looked.workshop.survey, study.language(of: looked))
      let sheets = survey.current.flatMap { looked.answers[.questionnaire($0.version)] } ?? []
      if study.json { return Terminal.say(survey.groupsJSON(language, sheets)) }
      if survey.draft.groups.isEmpty {
        let none = Wording(nl: "er zijn nog geen groepen: ", en: "there are no groups yet: ")
        return Terminal.say(none(language) + "scenariocross groups add")
      }
      Terminal.say(
        Terminal.table(
          survey.draft.groups.map { group in
            let answered = sheets.count { $0.group == group.id }
            let of = Wording(nl: "\(answered) van", en: "\(answered) of")
            return [
              group.id.rawValue, of(language), group.invited.map(String.init) ?? "–",
              group.name(language),
            ]
          }))
    }
  }

  /// `scenariocross groups add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      "add",
      nl: (
        "Voeg een groep toe.",
        """
        Voorbeeld: scenariocross groups add --name Bewoners --invited 40

        Is er al een vragenlijst gepubliceerd, dan vraagt die de groep ook.
        """
      ),
      en: (
        "Add a group.",
        """
        Example: scenariocross groups add --name Residents --invited 40

        When a questionnaire was published already, it asks the group too.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(
      help: .words(nl: "De code; anders uit de naam.", en: "The code; else from the name."))
    var id: String?
    @OptionGroup var said: Said

    func run() throws {
      let prompt = Prompt(study.language(of: try study.look()))
      let nothing = said.name == nil ? nil : ""
      let name = try prompt.need(
        Prompt.name, given: said.name, check: Prompt.refusal(ofName:))
      let invited = try prompt.invited(given: said.invited ?? nothing, present: nil)
      let code = try id.map { try prompt.code($0) }
      var added: Wording?
      try study.change(saying: added) { study in
        let groups = study.workshop.survey.draft.groups
        let names = groups.map(\.id.rawValue)
        if let same = groups.first(where: { $0.name.original.lowercased() == name.lowercased() }) {
          throw GroupError.named(same.name.original, code: same.id.rawValue)
        }
        let id = code ?? Slug.made(from: name, besides: names)
        guard !names.contains(id) else { throw NameError.taken(id, change: "groups edit \(id)") }
        added = Wording(nl: "groep toegevoegd: ", en: "group added: ") + StudyText(name).named(id)
        return study.workshop.survey.taking(
          StakeholderGroup(
            id: StakeholderGroup.ID(rawValue: id), name: StudyText(name), invited: invited))
      }
    }
  }

  /// `scenariocross groups edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Wijzig een groep, ook nadat de vragenlijst is gepubliceerd.",
        "Voorbeeld: scenariocross groups edit bewoners --invited 45"
      ),
      en: (
        "Change a group, also once the questionnaire is published.",
        "Example: scenariocross groups edit residents --invited 45"
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code)
    var id: String?
    @OptionGroup var said: Said
    @OptionGroup var into: TranslationOptions

    func run() throws {
      let looked = try study.look(into: into.translation)
      let (groups, prompt) = (
        looked.workshop.survey.draft.groups, Prompt(study.language(of: looked))
      )
      let id = try prompt.group(given: id, among: groups)
      guard let old = groups.first(where: { $0.id == id }) else { return }
      var name = said.name
      let asksAll = name == nil && said.invited == nil
      if asksAll {
        name = try prompt.another(Prompt.name, of: old.name, into: into.translation) {
          Prompt.refusal(ofName: $0)
        }
      }
      if let given = said.name {
        _ = try prompt.need(Prompt.name, given: given, check: Prompt.refusal(ofName:))
      }
      let isSaid = (asksAll && into.translation == nil) || said.invited != nil
      let invited =
        isSaid ? try prompt.invited(given: said.invited, present: old.invited) : nil
      try write(id) { now in
        StakeholderGroup(
          id: id, name: try now.name.said(name, into: into.translation),
          invited: isSaid ? invited : now.invited)
      }
    }

    /// Puts what `change` makes of the group in its place, and says so.
    private func write(
      _ id: StakeholderGroup.ID, _ change: (StakeholderGroup) throws -> StakeholderGroup
    ) throws {
      var changed: Wording?
      try study.change(saying: changed) { study in
        guard let now = study.workshop.survey.draft.groups.first(where: { $0.id == id }) else {
          return []
        }
        let group = try change(now)
        let commands = study.workshop.survey.taking(group)
        if !commands.isEmpty {
          changed =
            Wording(nl: "groep gewijzigd: ", en: "group changed: ") + group.name.named(id.rawValue)
        }
        return try commands.listing(into.translation, in: study.workshop)
      }
    }
  }
}

extension SurveyInputs {
  /// The changes that put a group in the draft, and in the version that is asked now.
  fileprivate func taking(_ group: StakeholderGroup) -> [Command] {
    inviting(draft.groups.with(group)) { $0.with(group) }
  }
}

extension Prompt {
  /// A group by its code.
  fileprivate func group(
    given: String?, among groups: [StakeholderGroup]
  ) throws -> StakeholderGroup.ID {
    StakeholderGroup.ID(
      rawValue: try known(
        Wording(nl: "Code van de groep", en: "Code of the group"), given: given,
        among: groups.map(\.id.rawValue)))
  }

  /// How many were invited; `nil` when nobody counted.
  fileprivate func invited(given: String?, present: Int?) throws -> Int? {
    let question = Wording(
      nl: "Hoeveel uitgenodigd (- is niet geteld)", en: "How many invited (- is not counted)")
    let text = try ask(question, given: given, standard: present.map(String.init) ?? "-") {
      $0 == "-" || $0.isEmpty || Int($0).map(StakeholderGroup.sizes.contains) == true
        ? nil
        : Wording(
          nl: "“\($0)” is geen aantal mensen; schrijf een getal, zoals 40",
          en: "“\($0)” is no number of people; write a number, such as 40")
    }
    return Int(text)
  }
}
