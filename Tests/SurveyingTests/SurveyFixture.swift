import Foresight
import Longlisting
import Surveying
import TestSupport

/// A questionnaire and what the groups answer.
enum Surveyed {
  static let groups: [StakeholderGroup.ID] = ["g", "h", "k"]

  static func longlist(_ count: Int) throws -> LonglistInputs {
    var inputs = LonglistInputs()
    for development in Panel.developments(count) {
      try inputs.apply(.propose(development: development), Panel.stamp)
    }
    return inputs
  }

  static func questionnaire(
    _ form: Form, version: Int = 1, groups: [StakeholderGroup.ID] = groups
  ) -> Questionnaire {
    Questionnaire(
      version: version, form: form, wording: [:],
      groups: groups.map { StakeholderGroup(id: $0, name: "") })
  }

  /// Findings of a row of answers a respondent, with the group of each.
  static func findings(
    _ rows: [[Panel.Answer?]], on form: Form, of members: [StakeholderGroup.ID],
    groups: [StakeholderGroup.ID] = groups
  ) throws -> Findings {
    var inputs = SurveyInputs()
    try inputs.apply(
      .publish(questionnaire: questionnaire(form, groups: groups)),
      on: longlist(form.items.count))
    return try inputs.findings(answers: [
      .questionnaire(1): Panel.sheets(rows, on: form, groups: members)
    ])
  }
}
