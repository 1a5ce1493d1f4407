import ScenarioMethod

/// Reads `ballots.csv`: one score a line.
struct BallotsFile {
  static let columns = ["expert", "round", "code", "criterion", "score", "reason"]

  private(set) var sheets: [Form.Name: [Sheet]] = [:]
  private(set) var problems: [FileProblem] = []
  private let file: String
  /// On which line a cell was said, by expert, round, item and criterion.
  private var lines: [[String]: Int] = [:]

  init(_ table: CSVTable, file: String, form: Form, experts: [Participant]) {
    self.file = file
    var open: [Int: [Participant.ID: Sheet]] = [:]
    for row in table.rows {
      let expert = Participant.ID(rawValue: row["expert"])
      guard experts.contains(where: { $0.id == expert }) else {
        report(row, .unknown(expert.rawValue, allowed: experts.map(\.id.rawValue)))
        continue
      }
      let word = row["round"].cleaned
      guard let round = word.isEmpty ? 1 : Int(word), round > 0 else {
        report(row, .notNumber(row["round"]))
        continue
      }
      let key = [expert.rawValue, "\(round)", row["code"].cleaned, row["criterion"].cleaned]
      if let line = lines.updateValue(row.line, forKey: key) {
        report(row, .saidOnLine(key.joined(separator: ","), line))
        continue
      }
      let blank = Sheet(participant: expert, group: nil, on: form)
      var sheet = open[round]?[expert] ?? blank
      read(row, into: &sheet, form)
      open[round, default: [:]][expert] = sheet
    }
    for (round, own) in open {
      sheets[.round(round)] = own.values.sorted { $0.participant < $1.participant }
    }
  }

  private mutating func read(_ row: CSVTable.Row, into sheet: inout Sheet, _ form: Form) {
    let item = Development.ID(rawValue: row["code"])
    let name = Criterion.ID(rawValue: row["criterion"])
    guard form.items.contains(item) else {
      return report(row, .unknown(item.rawValue, allowed: form.items.map(\.rawValue)))
    }
    guard let criterion = form.criteria.first(where: { $0.id == name }) else {
      return report(row, .unknown(name.rawValue, allowed: form.criteria.map(\.id.rawValue)))
    }
    do {
      let rating = try Rating.reading(row["score"], on: criterion.scale)
      try sheet.set(rating, item, name, on: form)
      sheet.setText(row["reason"], named: "\(item).\(name)")
    } catch let error as any Refusal {
      report(row, error.wording)
    } catch {}
  }

  private mutating func report(_ row: CSVTable.Row, _ wording: Wording) {
    problems.append(FileProblem(file, row.line, wording))
  }
}

/// Reads `responses.csv`: one respondent a line.
struct ResponsesFile {
  private(set) var sheets: [Sheet] = []
  private(set) var problems: [FileProblem] = []
  private let file: String

  init(_ table: CSVTable, file: String, questionnaire: Questionnaire) {
    self.file = file
    let allowed = Self.columns(of: questionnaire)
    for column in table.header where !allowed.contains(column) {
      problems.append(FileProblem(file, 1, .unknown(column, allowed: allowed)))
    }
    for row in table.rows { read(row, questionnaire) }
  }

  /// The columns in their fixed order.
  static func columns(of questionnaire: Questionnaire) -> [String] {
    let form = questionnaire.form
    let cells = form.items.flatMap { item in form.criteria.map { "\(item).\($0.id)" } }
    let directions = form.asksDirection ? form.items.map { "\($0).direction" } : []
    let comments = form.items.map { "comment.\($0)" }
    let open = questionnaire.openQuestions.map { "open.\($0.id)" }
    return ["respondent", "group"] + cells + directions + comments + open
  }

  private mutating func read(_ row: CSVTable.Row, _ questionnaire: Questionnaire) {
    let group = StakeholderGroup.ID(rawValue: row["group"])
    guard questionnaire.groups.contains(where: { $0.id == group }) else {
      let names = questionnaire.groups.map(\.id.rawValue)
      problems.append(FileProblem(file, row.line, .unknown(group.rawValue, allowed: names)))
      return
    }
    let form = questionnaire.form
    let respondent = Participant.ID(rawValue: row["respondent"])
    guard !respondent.rawValue.isEmpty, !sheets.contains(where: { $0.participant == respondent })
    else {
      problems.append(FileProblem(file, row.line, .givenOnce(respondent.rawValue)))
      return
    }
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
    } catch let error as any Refusal {
      let place = Wording.same("\(item).\(criterion.id): ")
      problems.append(FileProblem(file, row.line, place + error.wording))
    } catch {}
  }

  private mutating func readDirection(
    _ item: Development.ID, _ row: CSVTable.Row, into sheet: inout Sheet, _ form: Form
  ) {
    guard form.asksDirection else { return }
    let way: Direction??
    switch row["\(item).direction"].cleaned {
    case "": way = .none
    case "?": way = .some(.none)
    case "a": way = .a
    case "b": way = .b
    case let other:
      problems.append(
        FileProblem(
          file, row.line,
          .same("\(item).direction: ") + .unknown(other, allowed: ["a", "b", "?"])))
      return
    }
    try? sheet.setDirection(way, item, on: form)
  }
}
