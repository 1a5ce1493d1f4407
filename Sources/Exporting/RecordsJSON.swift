package import ScenarioMethod

// Sources, sessions and comments, as the lists of the command print them.

extension StudyInputs {
  /// The sources as `sources list --json` prints them.
  package var sourcesJSON: JSONValue {
    .object([
      "sources": .array(
        sources.map { source in
          .object([
            "key": .string(source.id.rawValue), "title": .string(source.title),
            "author": .string(source.author), "year": .string(source.year),
            "url": .string(source.url), "quote": .string(source.quote),
            "about": .codes(source.about),
          ])
        })
    ])
  }

  /// The sessions by date, as `sessions list --json` prints them.
  package func sessionsJSON(_ language: Language) -> JSONValue {
    .object([
      "sessions": .array(
        sessions.sorted { ($0.date, $0.id) < ($1.date, $1.id) }.map { session in
          .object([
            "id": .string(session.id.rawValue), "date": .string(session.date.description),
            "kind": .string(session.kind.rawValue), "title": .string(session.title(language)),
            "people": .integer(session.people), "notes": .string(session.notes(language)),
          ])
        })
    ])
  }
}

extension Sequence<Comment> {
  /// The comments as `comments list --json` prints them.
  ///
  /// - Parameter names: false leaves out who said it.
  package func json(_ language: Language, names: Bool) -> JSONValue {
    .object([
      "comments": .array(
        map { comment in
          .object([
            "id": .string(comment.id.rawValue),
            "session": .optional(comment.session) { .string($0.rawValue) },
            "by": names ? .string(comment.by) : .null, "about": .string(comment.about),
            "side": .optional(comment.side) { .string($0.rawValue) },
            "text": .string(comment.text(language)), "state": .string(comment.state.rawValue),
            "reason": .string(comment.reason),
          ])
        })
    ])
  }
}
