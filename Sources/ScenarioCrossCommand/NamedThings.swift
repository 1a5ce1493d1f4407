import ScenarioMethod

/// Things that a study has by name, such as its outcomes, and how a name becomes one.
struct NamedThings<Thing: Identifiable> where Thing.ID: RawRepresentable<String> {
  /// Those that are there.
  private let known: [Thing]
  private let name: (Thing) -> StudyText
  private let make: (_ id: String, _ name: String) -> Thing

  /// The things that names mean, in their order.
  ///
  /// One that is there is meant by its name or its id; else it is a new one, whose id is made from
  /// the name. Empty names mean nothing.
  ///
  /// - Throws: ``NameError/twice(_:)`` when two names mean the same, whatever their capitals.
  func meant(by names: [String]) throws(NameError) -> [Thing] {
    var things: [Thing] = []
    var taken = known.map(\.id.rawValue)
    for given in names.map(\.cleaned) where !given.isEmpty {
      let thing = thing(given, among: known) ?? make(Slug.made(from: given, besides: taken), given)
      guard self.thing(given, among: things) == nil, !things.contains(where: { $0.id == thing.id })
      else { throw .twice(given) }
      things.append(thing)
      taken.append(thing.id.rawValue)
    }
    return things
  }

  private func thing(_ given: String, among things: [Thing]) -> Thing? {
    let lowered = given.lowercased()
    return things.first { $0.id.rawValue == given }
      ?? things.first { name($0).original.lowercased() == lowered }
  }
}

extension NamedThings<Theme> {
  /// The themes of a study.
  init(of scope: Scope) {
    self.init(known: scope.themes, name: \.name) {
      Theme(id: Theme.ID(rawValue: $0), name: StudyText($1))
    }
  }
}

extension NamedThings<Outcome> {
  /// The outcomes of a study.
  init(of scope: Scope) {
    self.init(known: scope.outcomes, name: \.name) {
      Outcome(id: Outcome.ID(rawValue: $0), name: StudyText($1))
    }
  }
}
