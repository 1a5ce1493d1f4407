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

  /// Form by form, in the order of the participants.
  package let all: [Returned]

  /// The sheets to hand in.
  package var answers: Answers {
    let written = all.filter { $0.change == .new || $0.change == .changed }
    return Dictionary(grouping: written, by: \.form).mapValues { $0.map(\.new) }
  }

  /// Reads what came back.
  ///
  /// - Throws: ``FileProblems`` with everything that is wrong in any of the files.
  package init(
    _ files: [(name: String, bytes: [UInt8])], on asked: GivenForms, before: Answers
  ) throws(FileProblems) {
    var desk = ReturnDesk(asked: asked, before: before)
    for file in files {
      do {
        let table = try CSVTable(reading: file.bytes, file: file.name)
        desk.take(ReturnedTable(table, file: file.name, asked: asked), file.name)
      } catch {
        desk.problems += error.fileProblems(in: file.name)
      }
    }
    guard desk.problems.isEmpty else { throw FileProblems(all: desk.problems) }
    all = desk.returned
  }
}
