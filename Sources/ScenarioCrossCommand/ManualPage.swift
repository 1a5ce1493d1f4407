import ScenarioMethod

/// The command's help as a manual page, in the words that `man` reads.
struct ManualPage {
  private let root: CommandHelp
  private let language: Language

  init(of root: CommandHelp, language: Language) { (self.root, self.language) = (root, language) }

  var text: String {
    ([".TH SCENARIOCROSS 1 \"\" ScenarioCross", ".SH " + word("NAAM", "NAME")]
      + ["scenariocross \\- " + Self.escaped(lowercased(root.abstract ?? ""))]
      + [".SH " + word("GEBRUIK", "SYNOPSIS"), ".B scenariocross"]
      + [".I " + word("OPDRACHT", "VERB"), "[\\fI" + word("opties", "options") + "\\fR]"]
      + [".SH " + word("BESCHRIJVING", "DESCRIPTION")] + paragraphs(root.discussion)
      + [".SH " + word("OPDRACHTEN", "VERBS")] + root.verbs().flatMap(verb)
      + [".SH " + word("OPTIES VAN ELKE OPDRACHT", "OPTIONS OF EVERY VERB")]
      + shared.flatMap(option) + [".SH " + word("UITGANG", "EXIT STATUS")] + exits
      + [".SH " + word("BESTANDEN", "FILES"), ".TP", ".I scenariocross.sqlite"]
      + [
        Self.escaped(word("De studies en hun geschiedenis.", "The studies and their history."))
      ]).joined(separator: "\n")
  }

  private func word(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)(language) }

  private func lowercased(_ text: String) -> String {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    return bare.prefix(1).lowercased() + bare.dropFirst()
  }

  // MARK: Verbs

  /// The options that nearly every verb has, told once.
  private var shared: [CommandHelp.Argument] {
    root.verbs().first { $0.words == ["status"] }?.help.arguments?.filter(\.shouldDisplay) ?? []
  }

  private func verb(_ words: [String], _ help: CommandHelp) -> [String] {
    let own = (help.arguments ?? []).filter { $0.shouldDisplay && !shared.contains($0) }
    let places = own.filter { $0.kind == "positional" }.map {
      " \\fI" + Self.escaped($0.valueName ?? "") + "\\fR"
    }
    return [".SS " + Self.escaped(words.joined(separator: " ")) + places.joined()]
      + paragraphs(help.abstract) + [".PP"] + paragraphs(help.discussion) + own.flatMap(option)
  }

  private func option(_ argument: CommandHelp.Argument) -> [String] {
    let names = (argument.names ?? []).map { "\\fB" + Self.escaped($0.typed) + "\\fR" }
    let value =
      argument.kind == "flag" ? "" : "\\fI" + Self.escaped(argument.valueName ?? "") + "\\fR"
    let standard = argument.defaultValue.map { word(" (anders: \($0))", " (else: \($0))") } ?? ""
    return [
      ".TP", [names.joined(separator: ", "), value].filter { !$0.isEmpty }.joined(separator: " "),
      Self.escaped((argument.abstract ?? "") + (argument.kind == "flag" ? "" : standard)),
    ]
  }

  /// A text in paragraphs, as it is divided by empty lines.
  private func paragraphs(_ text: String?) -> [String] {
    let parts = (text ?? "").split(separator: "\n\n").map { part in
      part.split(separator: "\n").map { Self.escaped(String($0)) }.joined(separator: "\n")
    }
    return Array(parts.map { [$0] }.joined(separator: [".PP"]))
  }

  private var exits: [String] {
    Self.exitCodes.flatMap { [".TP", ".B \($0)", Self.escaped($1(language))] }
  }

  private static let exitCodes: [(code: Int, meaning: Wording)] = [
    (0, Wording(nl: "gedaan", en: "done")),
    (64, Wording(nl: "verkeerd gebruik", en: "wrong use")),
    (65, Wording(nl: "invoer geweigerd, niets gewijzigd", en: "input refused, nothing changed")),
    (69, Wording(nl: "een eerdere stap ontbreekt", en: "an earlier stage is missing")),
    (74, Wording(nl: "de schijf weigert", en: "the disk refuses")),
    (75, Wording(nl: "het bestand is te lang bezet", en: "the file is busy too long")),
    (
      78,
      Wording(nl: "het bestand is van een nieuwere versie", en: "the file is from a newer version")
    ),
    (
      130,
      Wording(
        nl: "onderbroken; wat al was getypt, is bewaard",
        en: "interrupted; what was typed so far is kept")
    ),
  ]

  /// The text as it stands in a line: no backslash, dash or first sign of it is an instruction.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
