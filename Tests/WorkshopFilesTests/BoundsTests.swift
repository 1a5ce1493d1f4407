import ScenarioMethod
import Testing
import WorkshopFiles

/// A number that no study needs is refused with its line: no sum of such numbers can then overflow
/// or lose what the others say.
struct BoundsTests {
  static let whole = [
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e308", "nan", ".inf",
    "-1", "1.5",
  ]
  static let weights = [
    "1e308", "1000.5", "9223372036854775807", "1e-320", "0.0009", "nan", "NaN", "inf", "-inf",
    "0", "-1", "1e999",
  ]
  static let questionnaire = """

    questionnaire:
      version: 1
      items: [D01]
      groups: [{id: g, name: G, invited: 5}]

    """

  /// What `new` in place of `old` is refused with, in both languages.
  static func refusals(
    _ file: String, _ old: String, _ new: String
  ) throws -> (en: [String], nl: [String]) {
    var files = StudyReadingTests.files
    files["workshop.yaml"]? += questionnaire + "horizon: {from: 2030, to: 2050}\n"
    files["sessions.csv"] = "id,date,kind,title,people\ns,2026-01-01,team,T,5\n"
    let before = try #require(files[file])
    let after = before.replacing(old, with: new)
    try #require(before != after)
    files[file] = after
    do {
      let reading = try StudyReading(WorkshopFolder(files: files.mapValues { Array($0.utf8) }))
      _ = try reading.study(Stamp(actor: "test", day: .filesRead))
      return ([], [])
    } catch {
      return (error.all.map { $0.text(.en) }, error.all.map { $0.text(.nl) })
    }
  }

  @Test(arguments: whole)
  func `a whole number that no study needs is refused where it stands`(number: String) throws {
    let value = "“\(number)” does not fit here; allowed: a whole number"
    for (place, new, problem) in [
      ("size: 2", "size: \(number)", "12: \(value) from 2 to 1000"),
      ("version: 1", "version: \(number)", "14: \(value) from 1 to 9999"),
      ("invited: 5", "invited: \(number)", "16: \(value) from 0 to 1000000000"),
      ("from: 2030", "from: \(number)", "17: \(value) from 1 to 9999"),
      ("to: 2050", "to: \(number)", "17: \(value) from 1 to 9999"),
    ] {
      let refusals = try Self.refusals("workshop.yaml", place, new)
      #expect(refusals.en == ["workshop.yaml:\(problem)"])
      #expect(refusals.nl.first?.contains("een heel getal van") == true)
    }
    #expect(
      try Self.refusals("ballots.csv", "e1,1", "e1,\(number)").en == [
        "ballots.csv:2: \(value) from 1 to 9999"
      ])
    #expect(
      try Self.refusals("sessions.csv", "T,5", "T,\(number)").en == [
        "sessions.csv:2: \(value) from 0 to 1000000"
      ])
  }

  @Test(arguments: whole.filter { $0 != "-1" } + ["1001", "-1001"])
  func `a level that no scale needs is refused`(number: String) throws {
    let new = "uncertainty, scale: {from: \(number), to: \(number)}"
    let refusals = try Self.refusals(
      "workshop.yaml", "uncertainty, scale: {from: 1, to: 5}", new)
    let problem =
      "workshop.yaml:10: “\(number)” does not fit here; allowed: a whole number from -1000 to 1000"
    #expect(refusals.en == [problem, problem])
  }

  @Test(arguments: ["much", ".nan", ".inf", "1,5"])
  func `a weight that is no number is refused as that`(weight: String) throws {
    let expert = try Self.refusals("workshop.yaml", "name: Two", "name: Two, weight: \"\(weight)\"")
    #expect(
      expert.nl == [
        "workshop.yaml:11: “\(weight)” past hier niet; toegestaan: een getal zoals 1 of 0.5"
      ])
  }

  @Test(arguments: weights)
  func `a weight that drowns the others, or is none, is refused`(weight: String) throws {
    let criterion = try Self.refusals(
      "workshop.yaml", "id: impact,", "id: impact, weight: \(weight),")
    #expect(
      criterion.en == [
        "workshop.yaml:9: the weight of “impact” must be a number from 0.001 to 1000"
      ])
    let expert = try Self.refusals("workshop.yaml", "name: Two", "name: Two, weight: \(weight)")
    #expect(
      expert.nl == [
        "workshop.yaml:11: het gewicht van “e2” moet een getal van 0,001 tot en met 1000 zijn"
      ])
  }

  @Test func `what a study may need is taken`() throws {
    for (old, new) in [
      ("size: 2", "size: 1000"), ("version: 1", "version: 9999"), ("invited: 5", "invited: 0"),
      ("from: 2030", "from: 1"), ("id: impact,", "id: impact, weight: 0.001,"),
      ("name: Two", "name: Two, weight: 1000"),
      ("uncertainty, scale: {from: 1, to: 5}", "uncertainty, scale: {from: 990, to: 1000}"),
      ("uncertainty, scale: {from: 1, to: 5}", "uncertainty, scale: {from: -1000, to: -990}"),
    ] {
      #expect(try Self.refusals("workshop.yaml", old, new).en == [], "\(new)")
    }
  }
}
