import ScenarioMethod

/// Reads `responses.csv`: one respondent a line.
struct ResponsesFile {
  private(set) var sheets: [Sheet] = []
  private(set) var problems: [FileProblem] = []
  private let file: String
  private var names = GivenNames()

  init(_ table: CSVTable, file: String, questionnaire: Questionnaire) {
    self.file = file
    for row in table.rows { read(row, questionnaire) }
  }

  private mutating func read(_ row: CSVTable.Row, _ questionnaire: Questionnaire) {
    if let refusal = names.refusal(row, "respondent") {
      problems.append(FileProblem(file, row.line, refusal))
    }
    let group = StakeholderGroup.ID(rawValue: row["group"])
    if !questionnaire.groups.contains(where: { $0.id == group }) {
      let groups = questionnaire.groups.map(\.id.rawValue)
      problems.append(FileProblem(file, row.line, .unknown(group.rawValue, allowed: groups)))
    }
    let form = questionnaire.form
    let respondent = Participant.ID(rawValue: row["respondent"])
    var sheet = Sheet(participant: respondent, group: group, on: form)
    for item in form.items {
      for criterion in form.criteria { read(item, criterion, row, into: &sheet, form) }
      readDirection(item, row, into: &sheet, form)
      sheet.setText(row["comment.\(item)"], named: "comment.\(item)")
    }
    for question in questionnaire.openQuestions {
      sheet.setText(row["open.\(question.id)"], named: "open.\(question.id)")
    }
    sheets.append(sheet)
  }

  private mutating func read(
    _ item: Development.ID, _ criterion: Criterion, _ row: CSVTable.Row,
    into sheet: inout Sheet, _ form: Form
  ) {
    do {
      let rating = try Rating.reading(row["\(item).\(criterion.id)"], on: criterion.scale)
      try sheet.set(rating, item, criterion.id, on: form)
    } catch {
      let place = Wording.same("\(item).\(criterion.id): ")
      problems.append(FileProblem(file, row.line, place + Wording(of: error)))
    }
  }

  private mutating func readDirection(
    _ item: Development.ID, _ row: CSVTable.Row, into sheet: inout Sheet, _ form: Form
  ) {
    guard form.asksDirection else { return }
    do {
      try sheet.setDirection(Direction.reading(row["\(item).direction"]), item, on: form)
    } catch {
      let place = Wording.same("\(item).direction: ")
      problems.append(FileProblem(file, row.line, place + Wording(of: error)))
    }
  }
}
