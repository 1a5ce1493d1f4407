import ScenarioMethod
import Testing
import WorkshopFiles

/// A long text in a second language stands in a file beside the first, part by part.
struct TextTranslationTests {
  static let scenario = """
    # Tide

    > The sea decides

    ## key points

    - The dike is raised
      - twice
    - Houses move inland

    ## summary

    ### The world

    Water comes first.

    ## story: introduction

    It begins with rain.

    ## story: work | Who still works here

    Few people do.

    ## questions

    What must be settled now?

    1. → employers: Who pays?
    2. Who decides?

    """
  static let dutch = """
    # Getij

    > De zee beslist

    ## key points

    - De dijk gaat omhoog
      - tweemaal
    - Huizen schuiven landinwaarts

    ## summary

    ### De wereld

    Water gaat voor.

    ## story: introduction

    Het begint met regen.

    ## story: work | Wie hier nog werkt

    Weinig mensen.

    ## questions

    Wat moet nu worden geregeld?

    1. → employers: Wie betaalt?
    2. Wie beslist?

    """
  static let conclusions = """
    ## shared: B C

    Both share a pump.

    ## core message

    Dry feet cost money.

    ## implications

    Save now.

    """
  static let dutchConclusions = """
    ## shared: B C

    Beide delen een gemaal.

    ## core message

    Droge voeten kosten geld.

    ## implications

    Spaar nu.

    """

  static let files = [
    "scenarios/A.md": scenario, "scenarios/A.nl.md": dutch, "conclusions.md": conclusions,
    "conclusions.nl.md": dutchConclusions,
  ]

  func study(_ changes: [String: String]) throws -> Workshop {
    try StudyReadingTests.reading(Self.files.merging(changes) { $1 })
      .study(Stamp(actor: "test", day: .filesRead))
  }

  @Test func `every part of a scenario is read in both languages`() throws {
    let scenario = try #require(try study([:]).scenarios.scenarios["A"])
    #expect(scenario.title(.nl) == "Getij")
    #expect(scenario.tagline(.nl) == "De zee beslist")
    #expect(scenario.keyPoints[0].subPoints[0](.nl) == "tweemaal")
    #expect(scenario.keyPoints[1].text(.nl) == "Huizen schuiven landinwaarts")
    #expect(scenario.summary[0].heading(.nl) == "De wereld")
    #expect(scenario.summary[0].text(.nl) == "Water gaat voor.")
    #expect(scenario.introduction(.nl) == "Het begint met regen.")
    #expect(scenario.chapters[0].subheading(.nl) == "Wie hier nog werkt")
    #expect(scenario.chapters[0].text(.nl) == "Weinig mensen.")
    #expect(scenario.questions.introduction(.nl) == "Wat moet nu worden geregeld?")
    #expect(scenario.questions.questions.map { $0.text(.nl) } == ["Wie betaalt?", "Wie beslist?"])
    #expect(scenario.questions.questions.map(\.audience) == ["employers", ""])
    #expect(scenario.title(.en) == "Tide")
  }

  @Test func `the conclusions are read in both languages`() throws {
    let conclusions = try study([:]).scenarios.current.conclusions
    #expect(conclusions.shared.map { $0.text(.nl) } == ["Beide delen een gemaal."])
    #expect(conclusions.coreMessage(.nl) == "Droge voeten kosten geld.")
    #expect(conclusions.implications(.nl) == "Spaar nu.")
    #expect(conclusions.coreMessage(.en) == "Dry feet cost money.")
  }

  @Test func `both languages are written back as they were`() throws {
    let folder = try WorkshopFolder(study([:]), slug: "small", answers: [:])
    for (name, text) in Self.files {
      #expect(folder.files[name].map { String(decoding: $0, as: UTF8.self) } == text, "\(name)")
    }
  }

  @Test func `a part that is not translated stays in the language of the study`() throws {
    let partial = try study(["scenarios/A.nl.md": "# Getij\n\n## questions\n\n1. Wie?\n2. Wat?\n"])
    let scenario = try #require(partial.scenarios.scenarios["A"])
    #expect(scenario.title(.nl) == "Getij")
    #expect(scenario.tagline(.nl) == "The sea decides")
    #expect(scenario.introduction(.nl) == "It begins with rain.")
    #expect(scenario.questions.questions[1].text(.nl) == "Wat?")
  }

  @Test func `a translation with another number of items is refused`() {
    let fewer = Self.dutch.replacing("- Huizen schuiven landinwaarts\n", with: "")
    #expect(
      StudyReadingTests.problems(Self.files.merging(["scenarios/A.nl.md": fewer]) { $1 }) == [
        "scenarios/A.nl.md:5: “key points” has 1 item; the original has 2"
      ])
  }

  @Test func `a translated story tells the same theme`() {
    let other = Self.dutch.replacing("story: work", with: "story: home")
    #expect(
      StudyReadingTests.problems(Self.files.merging(["scenarios/A.nl.md": other]) { $1 }) == [
        "scenarios/A.nl.md:21: “home” is unknown; allowed: introduction, work"
      ])
  }
}
