import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension AxesCommand {
  /// `scenariocross axes add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      "add",
      nl: (
        "Stel een kandidaat-as voor, met twee polen.",
        """
        Voorbeeld: scenariocross axes add --name Energie --members "D04 -D10" \
        --degree "de mate waarin stroom schaars is" --pole-1 Schaars --pole-2 Ruim

        Pool 1 is waar het heen gaat als richting a van de ontwikkelingen uitkomt; van een \
        ontwikkeling met een min is dat richting b.
        """
      ),
      en: (
        "Propose a candidate axis with two poles.",
        """
        Example: scenariocross axes add --name Energy --members "D04 -D10" \
        --degree "the degree to which power is scarce" --pole-1 Scarce --pole-2 Ample

        Pole 1 is where it goes when direction a of the developments comes true; of a \
        development with a minus that is direction b.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(
      help: .words(nl: "De korte naam; anders uit de naam.", en: "The id; else from the name."))
    var id: String?
    @OptionGroup var said: CandidateOptions

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      var said = said
      try said.askForNew(prompt, looked.workshop.longlist)
      let code = try id.map { try prompt.code($0) }
      let name = said.name ?? ""
      try study.change { study in
        let names = study.workshop.axes.candidates.map(\.id.rawValue)
        let id = code ?? Slug.made(from: name, besides: names)
        guard !names.contains(id) else { throw NameError.taken(id, change: "axes edit \(id)") }
        let empty = AxisCandidate(
          id: AxisCandidate.ID(rawValue: id), name: "", degree: "", members: [],
          poles: [Pole(name: ""), Pole(name: "")])
        return [.axes(.propose(candidate: try said.applied(to: empty, into: nil)))]
      }
    }
  }

  /// `scenariocross axes edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Wijzig een kandidaat-as.",
        """
        Voorbeeld: scenariocross axes edit energie --label-1 "elk uur op rantsoen"

        Zonder opties wordt elk deel gevraagd met wat er staat: Enter laat het zo, - maakt leeg. \
        Met --translation en geeft of vraagt u de Engelse woorden.
        """
      ),
      en: (
        "Change a candidate axis.",
        """
        Example: scenariocross axes edit energy --label-1 "rationed by the hour"

        Without options each part is asked with what stands there: Enter keeps it, - clears it. \
        With --translation nl you give or are asked the Dutch words.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De kandidaat.", en: "The candidate."))
    var id: String?
    @OptionGroup var said: CandidateOptions
    @OptionGroup var into: TranslationOptions

    func run() throws {
      let looked = try study.look(into: into.translation)
      let prompt = Prompt(study.language(of: looked))
      let id = try prompt.candidate(given: id, among: looked.workshop.axes)
      guard let old = looked.workshop.axes.candidates[id] else { return }
      var said = said
      try said.askForEdit(of: old, into: into.translation, prompt, looked.workshop.longlist)
      try study.change(into: into.translation) { study in
        let old = try study.workshop.axes.candidate(id)
        let new = try said.applied(to: old, into: into.translation)
        return new == old ? [] : [.axes(.propose(candidate: new))]
      }
    }
  }

  /// `scenariocross axes withdraw`.
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      "withdraw",
      nl: ("Haal een kandidaat-as weg.", "Voorbeeld: scenariocross axes withdraw energie"),
      en: ("Take a candidate axis away.", "Example: scenariocross axes withdraw energy"))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De kandidaat.", en: "The candidate."))
    var id: String?

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let id = try prompt.candidate(given: id, among: looked.workshop.axes)
      try study.change { _ in [.axes(.withdraw(id))] }
    }
  }

  /// `scenariocross axes unchoose`.
  struct Unchoose: ParsableCommand {
    static let configuration = CommandConfiguration(
      "unchoose",
      nl: ("Neem de keuze van de assen terug.", "Voorbeeld: scenariocross axes unchoose"),
      en: ("Take the choice of the axes back.", "Example: scenariocross axes unchoose"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      try study.change { $0.workshop.axes.choice == nil ? [] : [.axes(.unchoose)] }
    }
  }
}

extension Prompt {
  /// A candidate by its name; a wrong one is answered with the nearest.
  ///
  /// - Parameter check: what else is wrong with one; `nil` when it will do.
  func candidate(
    _ question: Wording = Wording(nl: "Kandidaat", en: "Candidate"), given: String?,
    among axes: AxisInputs, check: (AxisCandidate.ID) -> Wording? = { _ in nil }
  ) throws -> AxisCandidate.ID {
    let names = axes.candidates.map(\.id.rawValue)
    return try ask(question, given: given) { name in
      guard !name.isEmpty else { return .refused(Self.needed) }
      guard let known = names.meant(by: name) else {
        return .refused(.unknown(name, allowed: names))
      }
      let id = AxisCandidate.ID(rawValue: known)
      return check(id).map { .refused($0) } ?? .value(id)
    }
  }
}
