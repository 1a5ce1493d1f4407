import ArgumentParser
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross scope`: what a study is about.
struct ScopeVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "scope",
    nl: ("Verander waar de studie over gaat.", ""),
    en: ("Change what the study is about.", ""), subcommands: [Edit.self])

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
        die er al was, behoudt wat ervan bekend is.
        """
      ),
      en: (
        "Change the scope.",
        """
        Example: scenariocross scope edit --theme Homes --theme Work --owner "The town council"

        Without options workshop.yaml opens in your text editor (VISUAL or EDITOR), with all that \
        is no table or story. Themes and outcomes replace all that stood there; a name that was \
        there keeps what is known of it.
        """
      ))

    @OptionGroup var study: StudyOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var scope: ScopeOptions

    func run() throws {
      guard scope.isAny else {
        return try TextEdit(.scope, study, file: text.file).write()
      }
      try text.refuseBeside(study.speech)
      let years = try scope.years(Prompt(try study.language(of: study.look())))
      try study.change { now in
        let old = try now.workshop.study.described()
        let new = try scope.changing(old, years)
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
