import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross sources`: what texts and developments rest on.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "sources",
    nl: ("Houd bronnen bij.", ""), en: ("Keep the list of sources.", ""),
    subcommands: [List.self, Add.self], default: List.self)

  /// `scenariocross sources list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: ("Toon de bronnen.", "Voorbeeld: scenariocross sources list"),
      en: ("Show the sources.", "Example: scenariocross sources list"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let looked = try study.look()
      let (sources, language) = (looked.workshop.study.sources, study.language(of: looked))
      if study.json { return Terminal.say(looked.workshop.study.sourcesJSON) }
      if sources.isEmpty {
        let none = Wording(nl: "er zijn nog geen bronnen: ", en: "there are no sources yet: ")
        return Terminal.say(none(language) + "scenariocross sources add")
      }
      Terminal.say(
        Terminal.table(
          sources.map { source in
            let made = [source.author, source.year].filter { !$0.isEmpty }.joined(separator: " ")
            return [
              "[@\(source.id)]", source.about.map(\.rawValue).joined(separator: " "),
              (made.isEmpty ? "" : made + ": ") + source.title,
            ]
          }))
    }
  }

  /// `scenariocross sources add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      "add",
      nl: (
        "Voeg een bron toe; teksten noemen haar als [@sleutel].",
        """
        Voorbeeld: scenariocross sources add --title "Kaderapport" --author Gemeente --year 2024 \
        --about D01 D02

        Wat u niet meegeeft, wordt gevraagd; met een titel erbij wordt niets gevraagd.
        """
      ),
      en: (
        "Add a source; texts cite it as [@key].",
        """
        Example: scenariocross sources add --title "Quay report" --author Town --year 2024 \
        --about D01 D02

        What you do not give is asked for; with a title nothing is asked.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(
      help: .words(nl: "De sleutel; anders uit de titel.", en: "The key; else from the title."))
    var key: String?
    @Option(help: .title)
    var title: String?
    @Option(help: .words(nl: "Wie het schreef.", en: "Who wrote it."))
    var author: String?
    @Option(help: .words(nl: "Het jaar, zoals gedrukt.", en: "The year, as printed."))
    var year: String?
    @Option(help: .words(nl: "Waar het te vinden is.", en: "Where it can be found."))
    var url: String?
    @Option(help: .words(nl: "De zin die ertoe doet.", en: "The sentence that matters."))
    var quote: String?
    @Option(
      parsing: .upToNextOption,
      help: .words(
        nl: "De ontwikkelingen die erop rusten.", en: "The developments that rest on it."))
    var about: [String] = []

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      var said = self
      try said.ask(prompt, looked.workshop.longlist)
      if let year = said.year, !year.isEmpty, !year.contains(where: \.isNumber) {
        prompt.say(Terminal.paragraph(Self.noYear(year)(prompt.language)))
      }
      let code = try key.map { try prompt.code($0) }
      try study.change { [said] study in
        let sources = study.workshop.study.sources
        let key = code ?? Slug.made(from: said.title ?? "", besides: sources.map(\.id.rawValue))
        guard sources[Source.ID(rawValue: key)] == nil else { throw NameError.there(key) }
        return [.study(.cite(source: said.source(Source.ID(rawValue: key))))]
      }
    }

    /// What is said of a year that may be a slip; a source may have none that is printed.
    private static func noYear(_ year: String) -> Wording {
      Wording(
        nl: "“\(year)” lijkt geen jaar; het staat zo in de bronnenlijst",
        en: "“\(year)” does not look like a year; the list of sources has it so")
    }

    /// Asks what the options do not say; with a title nothing is asked.
    private mutating func ask(_ prompt: Prompt, _ longlist: LonglistInputs) throws {
      let nothing = title == nil ? nil : ""
      title = try prompt.need(Wording(nl: "Titel", en: "Title"), given: title)
      author = try prompt.ask(
        Wording(nl: "Wie schreef het", en: "Who wrote it"), given: author ?? nothing)
      year = try prompt.ask(Wording(nl: "Jaar", en: "Year"), given: year ?? nothing)
      url = try prompt.ask(
        Wording(nl: "Waar te vinden", en: "Where to find it"), given: url ?? nothing)
      quote = try prompt.ask(Wording(nl: "Citaat", en: "Quotation"), given: quote ?? nothing)
      if about.isEmpty, nothing != nil { return }
      about = try prompt.developments(
        Wording(nl: "Codes die erop rusten", en: "Codes that rest on it"), given: about,
        in: longlist, isNeeded: false
      ).map(\.rawValue)
    }

    private func source(_ key: Source.ID) -> Source {
      Source(
        id: key, title: title ?? "", author: author ?? "", year: year ?? "", url: url ?? "",
        quote: quote ?? "", about: about.map { Development.ID(rawValue: $0) },
        addedBy: study.actor ?? "")
    }
  }
}
