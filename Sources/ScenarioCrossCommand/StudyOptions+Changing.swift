import Exporting
import ScenarioMethod
import WorkshopStore

extension StudyOptions {
  /// Lets `decide` look at the study and say what changes, writes it, and says what was done.
  ///
  /// - Parameter decide: the changes to the study as it stands.
  func change(_ decide: (WorkshopStore.Study) throws -> [Command]) throws {
    let (slug, done) = try withStore { store in
      let slug = try store.slug(meaning: workshop)
      return (slug, try store.change(slug, stamp) { try decide($0 ?? store.study(slug)) })
    }
    report(done, in: slug)
  }

  /// Says what was done, a line a change.
  func report(_ commands: [Command], in slug: String) {
    if json { return Terminal.say(Self.json(commands, in: slug)) }
    if commands.isEmpty {
      return Terminal.say(Wording(nl: "geen wijziging", en: "no change")(speech))
    }
    for command in commands {
      Terminal.say(Terminal.paragraph(Deed.command(command).sentence(speech)))
    }
  }

  private static func json(_ commands: [Command], in slug: String) -> JSONValue {
    .object([
      "workshop": .string(slug),
      "changes": .array(
        commands.map { command in
          .object([
            "command": .string(command.name),
            "about": .array(command.about.map { .string($0) }),
          ])
        }),
    ])
  }
}
