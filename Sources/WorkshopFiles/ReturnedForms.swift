package import ScenarioMethod

/// Answers that came back from people, beside what they had handed in before.
///
/// A cell for which a file has room is as the file says, also when it is empty; what a file has no
/// room for stays, and so does everybody who is not in it.
package struct ReturnedForms: Sendable {
  /// What came back from one person on one form.
  package struct Returned: Equatable, Sendable {
    package let form: Form.Name
    /// What stood before; `nil` for who had not answered.
    package let old: Sheet?
    package let new: Sheet
    /// True when the files say nothing in any cell for which they have room.
    let isBlank: Bool

    /// What it does to what stood.
    package var change: Change {
      if isBlank { return .blank }
      guard let old else { return .new }
      return old == new ? .unchanged : .changed
    }
  }

  /// What a form that came back does.
  package enum Change: String, CaseIterable, Sendable {
    case new, changed, unchanged
    /// Nothing was filled in: what stood is left as it was.
    case blank
  }

  /// What the files say, person by person or of many at once.
  private enum Content: Sendable {
    case each([Returned])
    case bulk(BulkReturn)
  }

  private let content: Content

  /// Form by form, in the order of the participants.
  package var all: [Returned] {
    switch content {
    case .each(let all): all
    case .bulk(let bulk): bulk.all
    }
  }

  /// The forms on which anything came back.
  package var names: [Form.Name] {
    switch content {
    case .each(let all): Set(all.map(\.form)).sorted()
    case .bulk(let bulk): [bulk.form]
    }
  }

  /// How many sheets do this on a form.
  package func count(_ change: Change, on name: Form.Name) -> Int {
    switch content {
    case .each(let all): all.count { $0.form == name && $0.change == change }
    case .bulk(let bulk): bulk.count(change)
    }
  }

  /// Those whose sheet on a form does anything; nobody when they are more than `most`.
  package func people(on name: Form.Name, atMost most: Int) -> [Returned] {
    switch content {
    case .each(let all):
      let people = all.filter { $0.form == name && $0.change != .unchanged }
      return people.count > most ? [] : people
    case .bulk(let bulk): return bulk.people(atMost: most)
    }
  }

  /// The sheets to hand in, but for those that are packed.
  package var answers: Answers {
    guard case .each(let all) = content else { return [:] }
    let written = all.filter { $0.change == .new || $0.change == .changed }
    return Dictionary(grouping: written, by: \.form).mapValues { $0.map(\.new) }
  }

  /// The sheets of many respondents to hand in.
  package var packed: [Form.Name: PackedSheets] {
    guard case .bulk(let bulk) = content else { return [:] }
    let sheets = bulk.handedIn
    return sheets.isEmpty ? [:] : [bulk.form: sheets]
  }

  /// Reads what came back.
  ///
  /// - Throws: ``FileProblems`` with everything that is wrong in any of the files.
  package init(
    _ files: [(name: String, bytes: [UInt8])], on asked: GivenForms, before: Answers
  ) throws(FileProblems) {
    var desk = ReturnDesk(asked: asked, before: before)
    // One bad cell among a million rows is told at once; only a table without one is read whole.
    if files.count == 1, let file = files.first,
      let few = DoubtfulRecords.text(of: file.bytes, on: asked, file: file.name)
    {
      var first = desk
      first.take(few, file.name)
      guard first.problems.isEmpty else { throw FileProblems(all: first.problems) }
    }
    for file in files { desk.take(file.bytes, file.name) }
    guard desk.problems.isEmpty else { throw FileProblems(all: desk.problems) }
    content = .each(desk.returned)
  }

  /// Reads a table of a row a respondent without a string a cell, be it of a million rows.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - asked: the forms on which the answers may be.
  ///   - before: the answers as they stand.
  /// - Returns: `nil` for a file that is no such table, or in which anything is wrong or unusual: it
  ///   is then read as any other.
  package init?(bulk path: String, on asked: GivenForms, before: Answers) {
    guard let bulk = BulkReturn(at: path, on: asked, before: before) else { return nil }
    content = .bulk(bulk)
  }
}
