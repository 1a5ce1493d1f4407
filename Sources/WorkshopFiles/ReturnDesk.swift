import ScenarioMethod

/// Puts together what the rows of all files say of each person.
struct ReturnDesk {
  private struct Key: Hashable { let number: Int, who: Participant.ID }
  private struct Place { let file: String, line: Int }

  var problems: [FileProblem] = []
  private let asked: GivenForms
  private let before: [Form.Name: [Participant.ID: Sheet]]
  private var sheets: [Key: Sheet] = [:]
  /// Of whom a cell or a text was filled in.
  private var filled: Set<Key> = []
  private var places: [Key: [ReturnedTable.Target: Place]] = [:]

  init(asked: GivenForms, before: Answers) {
    self.asked = asked
    self.before = before.mapValues { sheets in
      Dictionary(sheets.map { ($0.participant, $0) }) { first, _ in first }
    }
  }

  var returned: [ReturnedForms.Returned] {
    sheets.sorted { ($0.key.number, $0.key.who) < ($1.key.number, $1.key.who) }.map { key, sheet in
      .init(
        form: asked.name(key.number), old: old(key), new: sheet, isBlank: !filled.contains(key))
    }
  }

  private func old(_ key: Key) -> Sheet? {
    before[asked.name(key.number)]?[key.who]
  }

  /// Takes what a file says, or what is wrong in it.
  mutating func take(_ bytes: [UInt8], _ file: String) {
    do {
      let table = try CSVTable(reading: bytes, file: file)
      take(ReturnedTable(table, file: file, asked: asked), file)
    } catch {
      problems += error.fileProblems(in: file)
    }
  }

  private mutating func take(_ table: ReturnedTable, _ file: String) {
    problems += table.problems
    for said in table.said {
      guard let form = asked.forms[said.number] else { continue }
      let key = Key(number: said.number, who: Identifier(rawValue: said.who))
      let place = Place(file: file, line: said.line)
      guard isNew(said, key, place), let group = group(said, key, place) else { continue }
      let kept = sheets[key] ?? (table.isWhole ? nil : old(key))
      let blank = Array(repeating: UInt8(0), count: form.cellCount)
      var sheet = Sheet(
        participant: key.who, group: group, codes: kept?.codes ?? blank,
        texts: kept?.texts ?? [:])
      for (target, value) in said.cells {
        write(value, in: target, of: &sheet, form, place)
        places[key, default: [:]][target] = place
      }
      if said.cells.contains(where: { !$0.value.isEmpty }) { filled.insert(key) }
      sheets[key] = sheet
    }
  }

  /// True when no other row said the same of the same person.
  private mutating func isNew(_ said: ReturnedTable.Said, _ key: Key, _ place: Place) -> Bool {
    let earlier = said.cells.compactMap { places[key]?[$0.target] }.first
    guard let earlier else { return true }
    let wording =
      earlier.file == place.file
      ? Wording.saidOnLine(said.who, earlier.line)
      : Wording(
        nl: "“\(said.who)” staat al in \(earlier.file):\(earlier.line); zeg het één keer",
        en: "“\(said.who)” stands in \(earlier.file):\(earlier.line) already; say it once")
    report(place, wording)
    return false
  }

  /// The group that answers, `.some(nil)` for an expert; `nil` when it is refused.
  private mutating func group(
    _ said: ReturnedTable.Said, _ key: Key, _ place: Place
  ) -> StakeholderGroup.ID?? {
    guard asked.kind == .stakeholders else { return .some(nil) }
    if said.group.isEmpty, let known = sheets[key]?.group ?? old(key)?.group { return known }
    if let group = asked.group(said.group, said.number) { return group }
    let allowed = asked.questionnaires[said.number]?.groups.map(\.id.rawValue) ?? []
    let wording = Wording.same("group: ") + .unknown(said.group, allowed: allowed)
    // NB: a form says it once, and would be refused for every row of it.
    if !problems.contains(where: { $0.file == place.file && $0.wording == wording }) {
      report(place, wording)
    }
    return nil
  }

  private mutating func write(
    _ value: String, in target: ReturnedTable.Target, of sheet: inout Sheet, _ form: Form,
    _ place: Place
  ) {
    do {
      switch target {
      case .level(let item, let id):
        guard let criterion = form.criteria.first(where: { $0.id == id }) else {
          return value.isEmpty ? () : report(place, SheetError.noCell(item, id).wording)
        }
        if value.isEmpty, form.cell(item, id) == nil { return }
        try sheet.set(Rating.reading(value, on: criterion.scale), item, id, on: form)
      case .direction(let item):
        if value.isEmpty, form.directionCell(item) == nil { return }
        try sheet.setDirection(Direction.reading(value.lowercased()), item, on: form)
      case .text(let name): sheet.setText(value, named: name)
      }
    } catch {
      report(place, .same(target.prefix) + Wording(of: error))
    }
  }

  private mutating func report(_ place: Place, _ wording: Wording) {
    problems.append(FileProblem(place.file, place.line, wording))
  }
}

extension ReturnedTable.Target {
  /// What stands before a refusal of it.
  fileprivate var prefix: String {
    switch self {
    case .level(let item, let criterion): "\(item).\(criterion): "
    case .direction(let item): "\(item).direction: "
    case .text: ""
    }
  }
}
