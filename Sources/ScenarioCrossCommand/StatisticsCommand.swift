import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopFiles

/// `scenariocross statistics`: a measure of a bare table, without a study.
struct StatisticsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "statistics",
    nl: (
      "Bereken een maat over een losse tabel.",
      """
      Voorbeeld: scenariocross statistics scores.csv --measure alpha-ordinal --scale 1-5

      Elke regel is een beoordelaar, elke kolom een item. Een eerste regel zonder getallen noemt \
      de items; een eerste kolom zonder getallen, of zonder naam, noemt de beoordelaars en telt \
      niet mee. Leeg, NA en ? zijn niets gezegd. Maten van niveaus vragen --scale en hele \
      getallen; de andere nemen elk getal. Alle maten: scenariocross statistics --measure list
      """
    ),
    en: (
      "Compute a measure of a bare table.",
      """
      Example: scenariocross statistics scores.csv --measure alpha-ordinal --scale 1-5

      Every line is a rater, every column an item. A first line without numbers names the items; \
      a first column without numbers, or without a name, names the raters and does not count. \
      Empty, NA and ? are nothing said. Measures of levels need --scale and whole numbers; the \
      others take any number. All measures: scenariocross statistics --measure list
      """
    ))

  /// The word that asks for the measures themselves.
  static let list = "list"
  /// House: more take too long.
  static let mostDraws = 1_000_000
  /// NB: beyond it other programs no longer read a whole number in JSON as it was written.
  static let highestSeed = 1 << 53

  @Argument(
    help: .words(nl: "De tabel met scores.", en: "The table of ratings."), completion: .file())
  var file: String?
  @Option(
    help: .words(
      nl: "De maat; “list” toont ze alle.", en: "The measure; “list” shows all of them."),
    completion: .list([Self.list] + Measure.all.map(\.name)))
  var measure: String
  @Option(
    help: .words(
      nl: "Het laagste en het hoogste niveau, zoals 1-5.",
      en: "The lowest and the highest level, such as 1-5."))
  var scale: ScaleRange?
  @Option(
    help: .words(nl: "Hoeveel items de top telt.", en: "How many items the top holds."))
  var top: Int?
  @Option(
    help: .words(
      nl: "Hoe vaak er geloot wordt; anders zoals gebruikelijk bij de maat.",
      en: "How many draws are made; else as is usual for the measure."))
  var draws: Int?
  @Option(
    help: .words(
      nl: "Het begin van de toevalsgetallen; hetzelfde begin geeft dezelfde uitkomst.",
      en: "Where random numbers start; the same start gives the same result."))
  var seed = 1
  @Flag(help: .words(nl: "Druk JSON af.", en: "Print JSON."))
  var json = false
  @Option(
    help: .words(
      nl: "De taal van wat wordt getoond: nl of en.",
      en: "The language of what is shown: nl or en."))
  var lang: Language?

  func validate() throws {
    if let refusal { throw ValidationError(refusal(Speech.language)) }
  }

  func run() throws {
    let language = lang ?? Speech.language
    guard let found = Measure[measure], let file else {
      return json ? Terminal.say(Measure.json) : Terminal.say(Measure.list(language))
    }
    let measured = try found.measured(read(file, for: found))
    if json { return Terminal.say(found.json(of: measured, language)) }
    Terminal.say(found.lines(of: measured, language))
  }

  private func read(_ path: String, for measure: Measure) throws -> MeasureInput {
    let cells = MeasureTable.Cells(scale: scale?.levels, takesScores: !measure.needsScale)
    let table = try Exit.refusing(in: lang ?? Speech.language) {
      if let bulk = MeasureTable(bulk: path, cells) { return bulk.asked(by: measure) }
      let table = try MeasureTable(NamedFiles.read([path])[0], cells)
      let problems = table.problems(in: path, over: measure.mostValues ?? .max)
      guard problems.isEmpty else { throw FileProblems(all: problems) }
      return table
    }
    return MeasureInput(
      table, scale: scale?.levels, top: top ?? 1, draws: draws, seed: UInt64(seed))
  }
}

extension StatisticsCommand {
  /// What is wrong with the words that were typed; `nil` when they can be followed.
  private var refusal: Wording? {
    guard measure != Self.list else { return nil }
    guard let found = Measure[measure] else { return unknown }
    if file == nil {
      return Wording(nl: "geef de tabel: BESTAND.csv", en: "give the table: FILE.csv")
    }
    if found.needsScale, scale == nil {
      return Wording(
        nl: "“\(measure)” vraagt de niveaus: --scale 1-5",
        en: "“\(measure)” needs the levels: --scale 1-5")
    }
    if found.needsTop, top == nil {
      return Wording(
        nl: "“\(measure)” vraagt hoeveel items de top telt: --top 10",
        en: "“\(measure)” needs how many items the top holds: --top 10")
    }
    return Self.outside("--top", top, 1...Self.mostDraws)
      ?? Self.outside("--draws", draws, 1...Self.mostDraws)
      ?? Self.outside("--seed", seed, 0...Self.highestSeed)
  }

  private var unknown: Wording {
    Wording(nl: "“\(measure)” is geen maat", en: "“\(measure)” is no measure")
      + Wording(
        nl: "; alle maten: scenariocross statistics --measure list",
        en: "; all measures: scenariocross statistics --measure list")
      + .meant(
        NearestName.nearest(to: measure, among: Measure.all.map(\.name) + [Self.list]))
  }

  private static func outside(
    _ option: String, _ value: Int?, _ range: ClosedRange<Int>
  ) -> Wording? {
    guard let value, !range.contains(value) else { return nil }
    return Wording(
      nl: "\(option) \(value) kan niet; toegestaan: een heel getal van \(range.lowerBound) "
        + "tot en met \(range.upperBound)",
      en: "\(option) \(value) does not fit; allowed: a whole number from \(range.lowerBound) "
        + "to \(range.upperBound)")
  }
}

/// The levels that `--scale` gives, as FROM-TO.
struct ScaleRange: ExpressibleByArgument {
  let levels: ClosedRange<Int>

  /// NB: the lowest level may lie below 0, so the dash is looked for behind the first sign.
  init?(argument: String) {
    guard let dash = argument.dropFirst().firstIndex(of: "-"),
      let low = Int(argument[..<dash]), let high = Int(argument[argument.index(after: dash)...]),
      (-Self.furthest...Self.furthest).contains(low), high > low,
      high - low < AnswerColumns.mostLevels
    else { return nil }
    levels = low...high
  }

  private static let furthest = 1_000
}
