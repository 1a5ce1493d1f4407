import ScenarioMethod

extension StudyOptions {
  /// The scenario that a letter means, asked for where none is given.
  ///
  /// - Parameter onlyLooks: true for a verb that changes nothing.
  func quadrant(_ letter: String?, onlyLooks: Bool = false) throws -> Quadrant {
    let prompt = Prompt(try language(of: look()), onlyLooks: onlyLooks)
    let known = try prompt.known(
      Wording(nl: "Welk scenario (A, B, C of D)", en: "Which scenario (A, B, C or D)"),
      given: letter.map { $0.count == 1 ? $0.uppercased() : $0 },
      among: Quadrant.allCases.map(\.letter))
    return Quadrant(rawValue: known) ?? .a
  }
}
