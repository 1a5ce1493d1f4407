/// All answers of a study, by form: the newest sheet of each participant.
public typealias Answers = [Form.Name: [Sheet]]

extension Sequence<Sheet> {
  /// The sheets that stand, of those that were handed in one after the other.
  ///
  /// The newest of each participant, in the order of the participants; whoever took an answer back,
  /// or cleared all of them, has none.
  public var standing: [Sheet] {
    var newest: [Participant.ID: Sheet] = [:]
    for sheet in self { newest[sheet.participant] = sheet }
    return newest.values.filter { !$0.isBlank }.sorted { $0.participant < $1.participant }
  }
}

extension Answers {
  /// The sheets that stand, form by form; a form without any is left out.
  public var standing: Answers { mapValues(\.standing).filter { !$0.value.isEmpty } }
}
