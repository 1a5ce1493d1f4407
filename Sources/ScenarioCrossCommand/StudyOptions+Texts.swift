import ScenarioMethod
import WorkshopStore

extension Prompt {
  /// The scenario that a letter means, asked for where none is given.
  func quadrant(given letter: String?) throws -> Quadrant {
    let known = try known(
      Wording(nl: "Welk scenario (A, B, C of D)", en: "Which scenario (A, B, C or D)"),
      given: letter.map { $0.count == 1 ? $0.uppercased() : $0 },
      among: Quadrant.allCases.map(\.letter))
    return Quadrant(rawValue: known) ?? .a
  }
}

extension StudyOptions {
  /// Says under which poles a scenario lies, to who writes it; nothing while no axes are chosen.
  func sayPoles(of quadrant: Quadrant, in looked: WorkshopStore.Study) {
    let pipeline = Pipeline(looked.workshop, answers: looked.answers)
    let cell = pipeline.cross.value?.cells.first { $0.quadrant == quadrant }
    guard let cell else { return }
    let language = language(of: looked)
    let poles = [cell.verticalPole, cell.horizontalPole].map { $0.name(language) }
    Terminal.complain(
      Terminal.paragraph("scenario \(quadrant.letter): " + poles.joined(separator: " × ")))
  }
}
