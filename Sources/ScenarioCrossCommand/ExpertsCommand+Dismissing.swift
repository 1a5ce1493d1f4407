import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension ExpertsCommand {
  /// `scenariocross experts dismiss`.
  struct Dismiss: ParsableCommand {
    static let configuration = CommandConfiguration(
      "dismiss",
      nl: (
        "Haal een expert van de lijst; diens scores tellen niet meer.",
        """
        Voorbeeld: scenariocross experts dismiss e03

        U noemt de expert met de code of met de naam. Naam en teksten blijven in de geschiedenis; \
        wissen doet u met participants forget.
        """
      ),
      en: (
        "Take an expert off the list; the scores no longer count.",
        """
        Example: scenariocross experts dismiss e03

        Name the expert by the code or by the name. Name and texts stay in the history; \
        participants forget erases them.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code)
    var id: String?
    @Flag(help: .words(nl: "Vraag niet om bevestiging.", en: "Do not ask to confirm."))
    var yes = false

    func run() throws {
      let looked = try study.look()
      let (experts, prompt) = (
        looked.workshop.scoring.experts, Prompt(study.language(of: looked))
      )
      let id = Participant.ID(rawValue: try prompt.expert(given: id, among: experts))
      guard try yes || prompt.confirm(Self.agreed(id)) else {
        return study.report([], in: looked.slug, prompt.language)
      }
      try study.bring { study in
        let ballots = study.answers.filter { name, sheets in
          if case .round = name { sheets.contains { $0.participant == id } } else { false }
        }
        return Import(
          commands: [.scoring(.dismiss(id))],
          answers: ballots.mapValues { _ in [.withdrawal(of: id)] })
      }
    }

    private static func agreed(_ id: Participant.ID) -> Wording {
      Wording(
        nl: "\(id) van de lijst halen; de scores tellen dan niet meer",
        en: "Take \(id) off the list; the scores then no longer count")
    }
  }
}

extension Prompt {
  /// The code of an expert who is on the list, meant by the code or by a name that one has.
  func expert(given: String?, among experts: Shelf<Participant>) throws -> String {
    let codes = experts.map(\.id.rawValue)
    let question = Wording(nl: "Code of naam van de expert", en: "Code or name of the expert")
    return try ask(question, given: given) { said in
      if said.isEmpty { return .refused(Self.needed) }
      if let code = codes.meant(by: said) { return .value(code) }
      let named = experts.filter { $0.isCalled(said) }.map(\.id.rawValue)
      return named.count == 1
        ? .value(named[0]) : .refused(.unknown(said, allowed: named.isEmpty ? codes : named))
    }
  }
}

extension Participant {
  /// True when this is the name of the participant, whatever its capitals; nobody is called nothing.
  func isCalled(_ name: String) -> Bool {
    !name.isEmpty && self.name.lowercased() == name.lowercased()
  }
}
