import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// Into which language somebody translates; without it words are in the language of the study.
struct TranslationOptions: ParsableArguments {
  @Option(
    help: .words(
      nl: "Schrijf de vertaling in deze taal: nl of en; anders de tekst zelf.",
      en: "Write the translation into this language: nl or en; else the text itself."))
  var translation: Language?
}

extension Scope {
  /// - Throws: ``TextError/ownLanguage(_:)`` for a translation into the language of the study.
  func check(_ translation: Language?) throws(TextError) {
    if let translation, translation == language { throw .ownLanguage(language) }
  }
}

extension StudyOptions {
  /// Changes texts, and lists the language of a translation among those of the study.
  ///
  /// - Parameter decide: the changes to the study as it stands.
  func change(
    into translation: Language?, _ decide: (WorkshopStore.Study) throws -> [Command]
  ) throws {
    try change { try decide($0).listing(translation, in: $0.workshop) }
  }
}

extension [Command] {
  /// The changes, before them the language of a translation that the study does not list yet.
  func listing(_ translation: Language?, in workshop: Workshop) throws -> [Command] {
    let scope = try workshop.study.described()
    try scope.check(translation)
    let listing = scope.listing(translation)
    return isEmpty || listing == scope ? self : [.study(.describe(scope: listing))] + self
  }
}

extension StudyText {
  /// The text with other words in the language of the study, or with another translation of it;
  /// as it is where none are given.
  ///
  /// - Throws: ``TextError/noOriginal(_:)`` for a translation of nothing.
  func said(_ words: String?, into translation: Language?) throws(TextError) -> StudyText {
    guard let words else { return self }
    guard let translation else { return rewritten(words) }
    guard !isEmpty else { throw .noOriginal(words.cleaned) }
    return StudyText(original, translations: translations.merging([translation: words]) { $1 })
  }

  /// Puts other words in its place where some are given; a translation of the old words goes.
  mutating func say(_ words: String?, into translation: Language?) throws(TextError) {
    guard translation == nil else { return self = try said(words, into: translation) }
    guard let words = words?.cleaned, words != original else { return }
    self = StudyText(words)
  }
}

extension [StudyText] {
  /// Texts with the translation of each, in their order; none takes the translations away.
  ///
  /// - Throws: ``TextError/otherCount(_:of:)`` when there are more or fewer.
  func said(_ words: [String], into translation: Language) throws(TextError) -> [StudyText] {
    guard words.isEmpty || words.count == count else { throw .otherCount(words.count, of: count) }
    var texts: [StudyText] = []
    for (place, text) in enumerated() {
      texts.append(try text.said(words.isEmpty ? "" : words[place], into: translation))
    }
    return texts
  }
}

extension Prompt {
  /// Other words in place of a text or of its translation; `nil` keeps what stands there.
  ///
  /// A translation is asked below the text that it translates, and not at all where there is none.
  func another(
    _ question: Wording, of text: StudyText, into translation: Language?,
    check: (String) -> Wording? = { _ in nil }
  ) throws -> String? {
    guard let translation else {
      return try another(question, present: text.original, check: check)
    }
    guard !text.isEmpty else { return nil }
    say(Terminal.paragraph("  " + text.original))
    return try another(
      question + .same(" (\(translation.rawValue))"), present: text.translations[translation] ?? "")
  }
}
