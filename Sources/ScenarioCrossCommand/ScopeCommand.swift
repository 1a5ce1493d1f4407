import ArgumentParser
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross scope`: what a study is about.
struct ScopeVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "scope",
    nl: ("Toon of verander waar de studie over gaat.", ""),
    en: ("Show or change what the study is about.", ""), subcommands: [Edit.self, Show.self])

  /// `scenariocross scope edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Verander de afbakening.",
        """
        Voorbeeld: scenariocross scope edit --theme Wonen --theme Werk --owner "De gemeenteraad"

        Zonder opties opent workshop.yaml in uw tekstverwerker (VISUAL of EDITOR), met alles wat \
        geen tabel of verhaal is. Thema's en uitkomsten vervangen alle die er stonden; een naam \
        die er al was, behoudt wat ervan bekend is. Met --translation en staat in dat bestand bij \
        elke korte tekst ruimte voor het Engels.
        """
      ),
      en: (
        "Change the scope.",
        """
        Example: scenariocross scope edit --theme Homes --theme Work --owner "The town council"

        Without options workshop.yaml opens in your text editor (VISUAL or EDITOR), with all that \
        is no table or story. Themes and outcomes replace all that stood there; a name that was \
        there keeps what is known of it. With --translation nl that file has room for the Dutch \
        of every short text.
        """
      ))

    @OptionGroup var study: StudyOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var scope: ScopeOptions

    func validate() throws {
      guard text.into.translation != nil, scope.isOfOneLanguage else { return }
      throw ValidationError(
        Speech.words(
          nl:
            "thema's, uitkomsten en de taal gaan niet met --translation; vertaal namen in de tekst: "
            + "scope edit --translation zonder andere opties",
          en: "themes, outcomes and the language do not go with --translation; translate names in "
            + "the text: scope edit --translation without other options"))
    }

    func run() throws {
      guard scope.isAny else {
        return try TextEdit(.scope, study, text).write()
      }
      try text.refuseBeside(study.speech)
      let years = try scope.years(Prompt(try study.language(of: study.look())))
      try study.change { now in
        let into = text.into.translation
        let old = try now.workshop.study.described()
        try old.check(into)
        let new = try scope.changing(old, years, into: into).listing(into)
        guard new != old else { return [] }
        try check(new, now)
        return [.study(.describe(scope: new))]
      }
    }

    /// Refuses a scope that what is written elsewhere does not allow, such as one without a theme
    /// that a story tells.
    private func check(_ scope: Scope, _ now: WorkshopStore.Study) throws {
      var workshop = now.workshop
      try workshop.apply(.study(.describe(scope: scope)), study.stamp)
      var files = try WorkshopFolder(now.workshop, slug: now.slug, answers: now.answers).files
      let described = try WorkshopFolder(workshop, slug: now.slug, answers: now.answers)
      // NB: the other files stay as they are, since a table leaves out a theme that it misses.
      files["workshop.yaml"] = described.files["workshop.yaml"]
      _ = try StudyReading(WorkshopFolder(files: files))
    }
  }
}
