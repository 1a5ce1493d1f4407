import ScenarioMethod

/// Why a long text was not taken in.
enum TextError: Refusal, Equatable {
  /// An earlier step is missing.
  case noAxes, noThemes
  case unwritten(Quadrant)
  /// There is nothing to write the text with; the command that takes it from a file.
  case noEditor(verb: String)
  case editorFailed(Int32)
  case unreadable(String)
  /// Somebody else wrote it meanwhile; how what stands now differs from what was opened.
  case changedMeanwhile(difference: [String])
  /// It was written after a text that no longer stands; how what stands differs from it.
  case changedSince(difference: [String])
  /// The short name of a study stays.
  case renamed(String)
  case noTitle(Quadrant)
  /// There are no words in the study's own language yet; the command that writes them.
  case untranslatable(verb: String)
  /// A translation into the language of the study.
  case ownLanguage(Language)
  /// A translation of what nobody wrote.
  case noOriginal(String)
  /// More or fewer translations than there are texts.
  case otherCount(Int, of: Int)
  case badPosition(String)
  /// A question whose arrow names nobody.
  case noAudience(String)
  /// A translated question names another audience than the question does.
  case otherAudience(String, allowed: String)

  /// True when somebody else wrote what this text would put other words in the place of.
  var isOfOthers: Bool {
    switch self {
    case .changedMeanwhile, .changedSince: true
    default: false
    }
  }

  // NB: whole, so that the compiler asks for the words of each new case.
  var wording: Wording {
    switch self {
    case .noAxes:
      Wording(
        nl: "er zijn nog geen assen gekozen; kies ze eerst: scenariocross axes choose",
        en: "no axes have been chosen yet; choose them first: scenariocross axes choose")
    case .noThemes:
      Wording(
        nl: "de studie heeft nog geen thema's; noem ze eerst: scenariocross scope edit --theme",
        en: "the study has no themes yet; name them first: scenariocross scope edit --theme")
    case .unwritten(let quadrant):
      Wording(
        nl: "scenario \(quadrant.letter) is nog niet geschreven, en de vragen staan daarin onder "
          + "“\(TextPart.questions)”; begin met: ",
        en: "scenario \(quadrant.letter) has not been written yet, and the questions stand in it "
          + "under “\(TextPart.questions)”; begin with: ")
        + .same("scenariocross scenario edit \(quadrant.letter)")
    case .noTitle(let quadrant):
      ScenarioError.noTitle(quadrant).wording
        + Wording(nl: "; geef hem met --title", en: "; give it with --title")
    case .badPosition(let text):
      Wording(
        nl: "“\(text)” is geen plaats; schrijf horizontaal,verticaal, zoals -0.7,0.8",
        en: "“\(text)” is no position; write horizontal,vertical, such as -0.7,0.8")
    case .noAudience(let text):
      Wording(
        nl: "“\(text)” noemt na “→” niemand; schrijf “→ werkgevers: …”",
        en: "“\(text)” names nobody behind “→”; write “→ employers: …”")
    case .otherAudience(let audience, let allowed):
      .unknown("→ \(audience):", allowed: allowed.isEmpty ? [] : ["→ \(allowed):"])
    case .untranslatable(let verb):
      Wording(
        nl: "hier is nog niets te vertalen; schrijf eerst: scenariocross \(verb)",
        en: "there is nothing to translate here yet; write first: scenariocross \(verb)")
    case .ownLanguage(let language):
      Wording(
        nl: "“\(language.rawValue)” is de taal van de studie; laat --translation weg",
        en: "“\(language.rawValue)” is the language of the study; leave out --translation")
    case .noOriginal(let words):
      Wording(
        nl:
          "“\(words)” vertaalt niets: in de taal van de studie staat daar nog geen tekst; schrijf "
          + "die eerst, zonder --translation",
        en: "“\(words)” translates nothing: there is no text there in the language of the study; "
          + "write that first, without --translation")
    case .otherCount(let given, let count):
      .count(given, nl: ("vertaling", "vertalingen"), en: ("translation", "translations"))
        + Wording(
          nl: " voor \(count); geef er een voor elke tekst, in dezelfde volgorde",
          en: " for \(count); give one for each text, in the same order")
    case .noEditor(let verb):
      Wording(
        nl: "geen tekstverwerker ingesteld: zet EDITOR, bijvoorbeeld “export EDITOR=nano”, of geef "
          + "de tekst met: scenariocross \(verb) --file BESTAND",
        en: "no text editor is set: set EDITOR, such as “export EDITOR=nano”, or give the text "
          + "with: scenariocross \(verb) --file FILE")
    case .editorFailed(let code):
      Wording(
        nl: "de tekstverwerker eindigde met code \(code); er is niets veranderd",
        en: "the text editor ended with code \(code); nothing was changed")
    case .unreadable(let file):
      Wording(nl: "\(file): dit bestand is niet te lezen", en: "\(file): this file cannot be read")
    case .changedMeanwhile(let difference):
      Wording(
        nl: "iemand veranderde deze tekst intussen (- zoals u hem opende, + zoals hij nu is):\n",
        en: "somebody changed this text meanwhile (- as you opened it, + as it is now):\n")
        + .same(difference.joined(separator: "\n"))
    case .changedSince(let difference):
      Wording(
        nl: "iemand veranderde deze tekst sindsdien (- zoals u hem geeft, + zoals hij nu is); neem "
          + "over wat moet blijven:\n",
        en: "somebody changed this text since (- as you give it, + as it is now); take over what "
          + "must stay:\n") + .same(difference.joined(separator: "\n"))
    case .renamed(let slug):
      Wording(
        nl: "de korte naam van de studie blijft; schrijf “slug: \(slug)”",
        en: "the short name of the study stays; write “slug: \(slug)”")
    }
  }
}
