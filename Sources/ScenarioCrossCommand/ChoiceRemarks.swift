import ScenarioMethod

extension Workshop {
  /// What who chooses two candidates should know: that the pair was set aside before, and which of their
  /// developments left the longlist or were never asked about.
  func remarks(on pair: [AxisCandidate.ID]) -> [Wording] {
    let reminder = axes.reminder(of: Set(pair))
    let members = pair.compactMap { axes.candidates[$0] }.flatMap(\.members)
    return [reminder].compactMap(\.self) + members.compactMap { remark(on: $0.development) }
  }

  private func remark(on code: Development.ID) -> Wording? {
    guard longlist.developments[code]?.isKept == true else {
      return Wording(
        nl: "\(code) is van de longlist gehaald en zit wel in een van deze assen",
        en: "\(code) was taken off the longlist and is still part of one of these axes")
    }
    guard let asked = survey.current, !asked.form.items.contains(code) else { return nil }
    return Wording(
      nl: "naar \(code) is in de vragenlijst niet gevraagd; de antwoorden zeggen er niets van",
      en: "the questionnaire did not ask about \(code); the answers say nothing of it")
  }

  /// Remarks on names that are nearly an expert's; teams decide too, so others are no slip.
  func slips(in names: [String]) -> [Wording] {
    let (codes, experts) = (scoring.experts.map(\.id.rawValue), scoring.experts.map(\.name))
    return names.compactMap { name in
      let isKnown = (codes + experts).contains { $0.lowercased() == name.lowercased() }
      // NB: a short name is near any code, and none of its holders is meant.
      let meant = name.contains(where: \.isNumber) ? codes : experts.filter { $0.count > 3 }
      guard !isKnown, let near = NearestName.nearest(to: name, among: meant) else { return nil }
      return Wording(
        nl: "“\(name)” is geen van de experts", en: "“\(name)” is none of the experts")
        + .meant(near)
    }
  }
}
