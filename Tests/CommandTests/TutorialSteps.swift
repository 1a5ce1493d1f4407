extension TutorialTests {
  /// The study of the tutorial, a step at a time.
  static func steps(_ language: String) -> [Step] {
    func say(_ nl: String, _ en: String) -> String { language == "nl" ? nl : en }
    return begin(say) + scores(say) + questionnaire(say) + axes(say) + scenarios(say)
  }

  private typealias Say = (_ nl: String, _ en: String) -> String

  private static func begin(_ say: Say) -> [Step] {
    let developments = [
      ("technological", "Reading moves to screens"), ("economic", "Towns save money"),
      ("sociocultural", "Newcomers learn the language"), ("demographic", "People live alone"),
    ]
    return [
      Step(
        about: say(
          "Een studie begint met vier vragen.", "A study begins with four questions."),
        words: ["new"],
        answers: ["Libraries in 2040\n", "What is a library for?\n", "2035-2040\n", "Reach\n"]),
      Step(
        about: say("Wat de scenario's vergelijken.", "What the scenarios compare."),
        words: ["scope", "edit", "--theme", "Place", "--made-up"]),
    ]
      + developments.map { dimension, title in
        Step(
          about: say("Een ontwikkeling op de longlist.", "A development on the longlist."),
          words: [
            "longlist", "add", "--title", title, "--dimension", dimension, "--a", "more", "--b",
            "less",
          ])
      }
      + ["Ann", "Bob", "Cas"].map { name in
        Step(
          about: say("Een expert die scoort.", "An expert who scores."),
          words: ["experts", "add", "--name", name])
      }
  }

  private static func scores(_ say: Say) -> [Step] {
    [
      Step(
        about: say("Waarop zij scoren: impact.", "What they score: impact."),
        words: [
          "criteria", "edit", "--id", "impact", "--kind", "impact", "--outcome", "reach",
          "--scale", "1-5", "--low", "none", "--high", "very much",
        ]),
      Step(
        about: say("En onzekerheid.", "And uncertainty."),
        words: [
          "criteria", "edit", "--id", "doubt", "--kind", "uncertainty", "--scale", "1-5", "--low",
          "certain", "--high", "open",
        ]),
      Step(
        about: say(
          "De experts scoren na elkaar; één toets is een antwoord.",
          "The experts score one after the other; a key is an answer."),
        words: ["scores", "enter"],
        answers: ["5", "4", "4", "5", "3", "3", "2", "1", "\n"]
          + ["4", "5", "5", "4", "2", "?", "1", "2", "\n"]
          + ["5", "5", "4", "4", "3", "2", "2", "1", "\n"]),
      Step(
        about: say("Twee gaan door.", "Two go on."),
        words: ["shortlist", "rule", "--size", "2", "--rule", "impact"]),
      Step(
        about: say("Mensen bevestigen de rangorde.", "People confirm the ranking."),
        words: ["shortlist", "confirm", "--by", "Ann", "--by", "Bob"]),
    ]
  }

  private static func questionnaire(_ say: Say) -> [Step] {
    [
      Step(
        about: say("Wie antwoorden.", "Who answers."),
        words: ["groups", "add", "--id", "readers", "--name", "Readers", "--invited", "9"]),
      Step(
        about: say("De vragenlijst wordt vastgelegd.", "The questionnaire is frozen."),
        words: ["questionnaire", "publish"], answers: [say("ja", "yes") + "\n"]),
      Step(
        about: say(
          "Vier belanghebbenden antwoorden na elkaar.",
          "Four stakeholders answer one after the other."),
        words: ["responses", "enter", "--group", "readers"],
        answers: ["5", "4", "a", "4", "2", "b", "\n", say("ja", "yes") + "\n"]
          + ["3", "2", "a", "5", "4", "a", "\n", say("ja", "yes") + "\n"]
          + ["4", "5", "b", "3", "3", "a", "\n", say("ja", "yes") + "\n"]
          + ["2", "3", "b", "4", "5", "b", "\n", "\n"]),
    ]
  }

  private static func axes(_ say: Say) -> [Step] {
    [
      Step(
        about: say("Een kandidaat-as met twee polen.", "A candidate axis with two poles."),
        words: [
          "axes", "add", "--name", "Reading", "--degree",
          "the degree to which people read on paper",
          "--members", "D01", "--pole-1", "Screens", "--pole-2", "Paper",
        ]),
      Step(
        about: say("En nog een.", "And another."),
        words: [
          "axes", "add", "--name", "Money", "--degree", "the degree to which towns pay",
          "--members", "D02", "--pole-1", "Scarce", "--pole-2", "Plenty",
        ]),
      Step(
        about: say(
          "Het gesprek over de assen: het paar wordt bekeken, Bob geeft een argument, en het kruis "
            + "wordt gekeerd tot het goed ligt.",
          "The talk about the axes: the pair is looked at, Bob gives an argument, and the cross is "
            + "turned until it lies well."),
        words: ["axes", "choose"],
        answers: [
          "1\n", say("v\n", "f\n"), say("Van beide weet niemand het\n", "Nobody knows either\n"),
          "Bob\n", "\n", "money\n", "reading\n", say("b", "t") + "\n", "\n", "Ann, Bob\n",
          say("Beide zijn open\n", "Both are open\n"),
        ]),
    ]
  }

  private static func scenarios(_ say: Say) -> [Step] {
    [("A", "Doors open"), ("B", "Paper town"), ("C", "Shelves at home"), ("D", "One screen each")]
      .map { letter, title in
        Step(
          about: say("Scenario \(letter).", "Scenario \(letter)."),
          words: ["scenario", "edit", letter, "--title", title, "--tagline", "A world"])
      } + [
        Step(
          about: say("Wat per thema verschilt.", "What differs by theme."),
          words: [
            "comparison", "edit", "--theme", "place", "--scenario", "A", "--points",
            "a house for all; open late",
          ]),
        Step(
          about: say("Wat zij samen leren.", "What they teach together."),
          words: ["conclusions", "edit", "--core-message", "Keep the doors open."]),
        Step(about: say("Waar de studie staat.", "Where the study stands."), words: ["status"]),
        Step(
          about: say("De pagina om te delen.", "The page to share."),
          words: ["export", "--format", "html", "--out", "out"]),
      ]
  }
}
