import ArgumentParser
import ScenarioMethod
import WorkshopStore

// What takes a development off the list, and puts it back.

extension LonglistVerbs {
  /// `scenariocross longlist merge`.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      "merge",
      nl: (
        "Laat een ontwikkeling opgaan in een andere.",
        """
        Voorbeeld: scenariocross longlist merge D05 --into D03 --reason "zelfde oorzaak"

        De scores van D05 blijven te zien en tellen niet voor D03.
        """
      ),
      en: (
        "Merge a development into another.",
        """
        Example: scenariocross longlist merge D05 --into D03 --reason "same cause"

        The scores of D05 can still be seen and do not count for D03.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De code die verdwijnt.", en: "The code that goes."))
    var code: String?
    @Argument(help: .words(nl: "Hetzelfde als --into.", en: "The same as --into."))
    var target: String?
    @Option(help: .words(nl: "De code die blijft.", en: "The code that stays."))
    var into: String?
    @Option(help: .reason)
    var reason: String?

    mutating func validate() throws { into = try SaidOnce.one(target, into, "--into") }

    func run() throws {
      let looked = try study.look()
      let (prompt, longlist) = (Prompt(study.language(of: looked)), looked.workshop.longlist)
      let id = try prompt.development(given: code, in: longlist, .kept)
      let target = try prompt.development(
        Wording(nl: "Code waarin zij opgaat", en: "Code that it is merged into"), given: into,
        in: longlist, .kept
      ) { $0 == id ? LonglistError.intoItself(id).wording : nil }
      let reason = try prompt.reason(given: reason)
      try study.changeLonglist { _ in .merge(id, into: target, reason: reason) }
    }
  }

  /// `scenariocross longlist split`.
  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      "split",
      nl: (
        "Verdeel een ontwikkeling over andere, die al op de lijst staan.",
        "Voorbeeld: scenariocross longlist split D05 --into D16 D17 --reason \"twee oorzaken\""
      ),
      en: (
        "Divide a development over others that are on the list already.",
        "Example: scenariocross longlist split D05 --into D16 D17 --reason \"two causes\""
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De code die verdwijnt.", en: "The code that goes."))
    var code: String?
    @Argument(help: .words(nl: "Hetzelfde als --into.", en: "The same as --into."))
    var parts: [String] = []
    @Option(
      parsing: .upToNextOption, help: .words(nl: "De codes die blijven.", en: "Those that stay."))
    var into: [String] = []
    @Option(help: .reason)
    var reason: String?

    func run() throws {
      let looked = try study.look()
      let (prompt, longlist) = (Prompt(study.language(of: looked)), looked.workshop.longlist)
      let id = try prompt.development(given: code, in: longlist, .kept)
      let parts = try prompt.developments(
        Wording(
          nl: "Codes waarover zij wordt verdeeld (met spaties ertussen)",
          en: "Codes that it is divided over (with spaces between them)"),
        given: self.parts + into, in: longlist, .kept
      ) { $0.contains(id) ? LonglistError.overItself(id).wording : nil }
      let reason = try prompt.reason(given: reason)
      try study.changeLonglist { _ in .split(id, into: parts, reason: reason) }
    }
  }

  /// `scenariocross longlist drop`.
  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(
      "drop",
      nl: (
        "Schrap een ontwikkeling; zij blijft te lezen, met de reden.",
        "Voorbeeld: scenariocross longlist drop D05 --reason \"gaat over een ander gebied\""
      ),
      en: (
        "Take a development off the list; it can still be read, with the reason.",
        "Example: scenariocross longlist drop D05 --reason \"is about another region\""
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code)
    var code: String?
    @Option(help: .reason)
    var reason: String?

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let id = try prompt.development(given: code, in: looked.workshop.longlist, .kept)
      let reason = try prompt.reason(given: reason)
      try study.changeLonglist { _ in .drop(id, reason: reason) }
    }
  }

  /// `scenariocross longlist restore`.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      "restore",
      nl: (
        "Zet een ontwikkeling terug die van de lijst af ging.",
        "Voorbeeld: scenariocross longlist restore D05"
      ),
      en: (
        "Put a development back that was taken off the list.",
        "Example: scenariocross longlist restore D05"
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code)
    var code: String?

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let id = try prompt.development(given: code, in: looked.workshop.longlist, .gone)
      try study.changeLonglist { try $0.development(id).isKept ? nil : .restore(id) }
    }
  }
}
