import ScenarioMethod

/// Reads `ballots.csv`: one score a line.
struct BallotsFile {
  static let columns = ["expert", "round", "code", "criterion", "score", "reason"]

  private(set) var sheets: [Form.Name: [Sheet]] = [:]
  private(set) var problems: [FileProblem] = []
  private let file: String
  /// On which line a cell was said, by expert, round, item and criterion.
  private var lines: [[String]: Int] = [:]

  /// - Parameter form: what a round asked.
  init(_ table: CSVTable, file: String, experts: [Participant], form: (Int) -> Form) {
    self.file = file
    var open: [Int: [Participant.ID: Sheet]] = [:]
    for row in table.rows {
      guard let (expert, round) = head(of: row, experts) else { continue }
      let form = form(round)
      let blank = Sheet(participant: expert, group: nil, on: form)
      var sheet = open[round]?[expert] ?? blank
      read(row, into: &sheet, form)
      open[round, default: [:]][expert] = sheet
    }
    for (round, own) in open {
      sheets[.round(round)] = own.values.sorted { $0.participant < $1.participant }
    }
  }

  /// Who says it in which round; `nil` when that is refused, or said already.
  private mutating func head(
    of row: CSVTable.Row, _ experts: [Participant]
  ) -> (Participant.ID, round: Int)? {
    let expert = Participant.ID(rawValue: row["expert"])
    let isKnown = experts.contains { $0.id == expert }
    if !isKnown { report(row, .unknown(expert.rawValue, allowed: experts.map(\.id.rawValue))) }
    let word = row["round"].cleaned
    guard let round = word.isEmpty ? 1 : Int(word), Form.Name.numbers.contains(round)
    else {
      report(row, .notWhole(word, in: Form.Name.numbers))
      return nil
    }
    let key = [expert.rawValue, "\(round)", row["code"].cleaned, row["criterion"].cleaned]
    if let line = lines.updateValue(row.line, forKey: key) {
      report(row, .saidOnLine(key.joined(separator: ","), line))
      return nil
    }
    return isKnown ? (expert, round) : nil
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
    } catch {
      report(row, Wording(of: error))
    }
  }

  private mutating func report(_ row: CSVTable.Row, _ wording: Wording) {
    problems.append(FileProblem(file, row.line, wording))
  }
}
