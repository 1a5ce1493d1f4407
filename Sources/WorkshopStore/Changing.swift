package import ScenarioMethod

extension WorkshopStore {
  /// Lets `decide` look at a study and say what changes, and writes that as one entry.
  ///
  /// Looking and writing are one transaction, so that nobody changes the study in between.
  ///
  /// - Parameter decide: the changes to the study as it stands, which is `nil` when the store does
  ///   not know it.
  /// - Returns: the changes; none were written when there are none.
  /// - Throws: the refusal of `decide` or of a stage, or ``StoreError``; nothing is then written.
  @discardableResult
  package func change(
    _ slug: String, _ stamp: Stamp, _ decide: (Study?) throws -> [Command]
  ) throws -> [Command] {
    let slug = slug.composed
    return try writing { db in
      let commands = try decide(Self.known(slug, db))
      guard let first = commands.first else { return [] }
      _ = try Self.change(slug, stamp, db) { study in
        for command in commands { try study.apply(command, stamp) }
        return commands.count == 1 ? .command(first) : .bring(commands: commands, answers: [])
      }
      return commands
    }
  }
}
