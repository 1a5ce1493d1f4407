import Exporting
import ScenarioMethod
import WorkshopStore

extension StudyOptions {
  /// The study that is meant, for questions about it.
  ///
  /// NB: nobody waits for answers inside a transaction, so what is asked is written by ``change(_:)``
  /// on the study as it stands then.
  func look() throws -> WorkshopStore.Study {
    try withStore { try look($0) }
  }

  /// The same for somebody who translates; a language that cannot be is refused before anything is
  /// asked in vain.
  func look(into translation: Language?) throws -> WorkshopStore.Study {
    let looked = try look()
    try Exit.refusing(in: language(of: looked)) {
      try looked.workshop.study.described().check(translation)
    }
    return looked
  }

  /// The same from a store that is open.
  func look(_ store: WorkshopStore) throws -> WorkshopStore.Study {
    try store.study(store.slug(meaning: workshop))
  }

  /// The language in which a study that is known is spoken of.
  func language(of study: WorkshopStore.Study) -> Language { language(of: study.workshop) }

  /// The same for what files say of a study.
  func language(of workshop: Workshop) -> Language {
    lang ?? workshop.study.scope?.language ?? speech
  }

  /// Lets `decide` look at the study and say what changes, writes it, and says what was done.
  ///
  /// - Parameters:
  ///   - words: what to say of it, asked when it is done; `nil` says each change in its own words.
  ///   - decide: the changes to the study as it stands.
  func change(
    saying words: @autoclosure () -> Wording? = nil,
    _ decide: (WorkshopStore.Study) throws -> [Command]
  ) throws {
    try write(saying: words) { store, slug, known in
      try store.change(slug, stamp) { try decide(known($0)) }
    }
  }

  /// The same for changes that come with answers, or that take them back.
  func bring(_ decide: (WorkshopStore.Study) throws -> Import) throws {
    try write { store, slug, known in
      try store.takeIn(as: slug, stamp) { try decide(known($0)) }.commands
    }
  }

  /// Finds the study, lets `work` write, and says what was done in the language of the study.
  private func write(
    saying words: () -> Wording? = { nil },
    _ work: (
      _ store: WorkshopStore, _ slug: String,
      _ known: (WorkshopStore.Study?) throws -> WorkshopStore.Study
    ) throws -> [Command]
  ) throws {
    var language = speech
    var before = Workshop()
    let (slug, done) = try withStore { store in
      let slug = try store.slug(meaning: workshop)
      let done = try Exit.refusing(in: language) {
        try work(store, slug) { known in
          let study = try known ?? store.study(slug)
          (language, before) = (self.language(of: study), study.workshop)
          return study
        }
      }
      return (slug, done)
    }
    if !json, let words = words() {
      Terminal.say(Terminal.paragraph(words(language)))
    } else {
      report(done, in: slug, language)
    }
    for text in try LostTranslations.texts(before, done, stamp) {
      Terminal.complain(Terminal.paragraph(text(language)))
    }
  }

  /// Says what was done, a line a change.
  func report(_ commands: [Command], in slug: String, _ language: Language) {
    report(commands.map { .command($0) }, in: slug, language)
  }

  /// Says what comes next, to people alone.
  ///
  /// NB: what came before is on disk already, so that nothing fails when this cannot be told.
  func sayNext() {
    guard !json, let opened = try? open(undescribed: true) else { return }
    Terminal.complain(Terminal.paragraph(NextStep(opened).sentence(self)(opened.language)))
  }

  /// Says what was done as one entry.
  func report(_ deed: Deed, in slug: String, _ language: Language) {
    report([deed], in: slug, language)
  }

  private func report(_ deeds: [Deed], in slug: String, _ language: Language) {
    if json { return Terminal.say(Self.json(deeds, in: slug)) }
    if deeds.isEmpty {
      return Terminal.say(Wording(nl: "geen wijziging", en: "no change")(language))
    }
    for deed in deeds { Terminal.say(Terminal.paragraph(deed.sentence(language))) }
  }

  private static func json(_ deeds: [Deed], in slug: String) -> JSONValue {
    .object([
      "workshop": .string(slug),
      "changes": .array(
        deeds.map { deed in
          .object([
            "command": .string(deed.name),
            "about": .array(deed.about.map { .string($0) }),
          ])
        }),
    ])
  }
}
