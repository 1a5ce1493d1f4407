import AxisSelection
import Foresight
import ScenarioBuilding
import Testing

struct ScenarioInputsTests {
  @Test func `a scenario has a title, can be written again and taken away`() throws {
    var inputs = ScenarioInputs()
    #expect(throws: ScenarioError.noTitle(.a)) {
      try inputs.apply(.write(scenario: Scenario(.a, title: " ")))
    }
    try inputs.apply(.write(scenario: Scenario(.a, title: "One")))
    try inputs.apply(.write(scenario: Scenario(.a, title: "Two")))
    #expect(inputs.scenarios.map(\.title) == ["Two"])
    try inputs.apply(.erase(.b))
    #expect(inputs.scenarios.count == 1)
    try inputs.apply(.erase(.a))
    #expect(inputs.scenarios.isEmpty)
  }

  static func choice(top: Int) -> AxisChoice {
    AxisChoice(vertical: "x", horizontal: "y", top: top, by: [], at: nil, reason: "r")
  }

  /// A scenario with every text that one may have, in English or not.
  static func told(english: Bool) -> Scenario {
    func text(_ word: String) -> StudyText {
      StudyText(word, translations: english ? [.en: "the \(word)"] : [:])
    }
    var scenario = Scenario(.a, title: text("titel"))
    scenario.tagline = text("regel")
    scenario.keyPoints = [KeyPoint(text("punt"), subPoints: [text("deel")])]
    scenario.summary = [Block(heading: text("kop"), text: text("stuk"))]
    scenario.introduction = text("begin")
    scenario.chapters = [Chapter(theme: "t", subheading: text("onderkop"), text: text("deel"))]
    scenario.questions.introduction = text("aanloop")
    scenario.questions.questions = [PolicyQuestions.Question(text("vraag"), audience: "raad")]
    return scenario
  }

  @Test func `a translation does not say that a story holds under other axes`() throws {
    var inputs = ScenarioInputs()
    let (plain, both) = (Self.told(english: false), Self.told(english: true))
    try inputs.apply(.write(scenario: plain), under: Self.choice(top: 1))
    try inputs.apply(.write(scenario: both), under: Self.choice(top: 2))
    #expect(inputs.scenarios.all == [both] && inputs.grounds["A"]?.top == 1)
    try inputs.apply(.write(scenario: plain), under: Self.choice(top: 2))
    #expect(inputs.scenarios.all == [plain] && inputs.grounds["A"]?.top == 1)
  }

  @Test func `a story that is written otherwise, or again as it is, stands for the axes of now`()
    throws
  {
    let old = Self.told(english: true)
    var new = old
    new.tagline = StudyText("anders", translations: old.tagline.translations)
    for scenario in [old, new] {
      var inputs = ScenarioInputs()
      try inputs.apply(.write(scenario: old), under: Self.choice(top: 1))
      try inputs.apply(.write(scenario: scenario), under: Self.choice(top: 2))
      #expect(inputs.grounds["A"]?.top == 2)
    }
  }

  @Test func `a theme without points is not compared`() throws {
    var inputs = ScenarioInputs()
    try inputs.apply(.compare(theme: "t", points: [.a: ["one"], .b: []]))
    #expect(inputs.comparison["t"]?.points == [.a: ["one"]])
    try inputs.apply(.compare(theme: "t", points: [.a: [], .b: []]))
    #expect(inputs.comparison.isEmpty)
  }

  @Test func `one position outside its quadrant places none`() throws {
    var inputs = ScenarioInputs()
    let (inside, outside) = (
      Position(horizontal: -0.5, vertical: 0.5), Position(horizontal: -0.5, vertical: 0.25)
    )
    #expect(throws: ScenarioError.outside(.c, outside)) {
      try inputs.apply(.place(caveats: ["x"], positions: [.a: inside, .c: outside]))
    }
    #expect(inputs.current.caveats.isEmpty && inputs.current.positions.isEmpty)
    #expect(
      ScenarioError.outside(.c, outside).wording(.en)
        == "“-0.5, 0.25” is not in quadrant C; allowed: (0, 1] horizontally, [-1, 0) vertically")
    #expect(
      ScenarioError.outside(.b, outside).wording(.nl)
        == "“-0.5, 0.25” ligt niet in kwadrant B; toegestaan: (0, 1] horizontaal, (0, 1] verticaal")
  }

  @Test func `places and conclusions do not overwrite each other`() throws {
    var inputs = ScenarioInputs()
    var conclusions = Conclusions()
    conclusions.coreMessage = "Start now"
    try inputs.apply(.conclude(conclusions: conclusions))
    let place = Position(horizontal: -1, vertical: 1)
    try inputs.apply(.place(caveats: ["c"], positions: [.a: place]))
    #expect(inputs.current.conclusions == conclusions)
    #expect(inputs.current.positions == [.a: place])
    try inputs.apply(.conclude(conclusions: Conclusions()))
    #expect(inputs.current.caveats == ["c"] && inputs.current.conclusions.coreMessage.isEmpty)
  }
}
