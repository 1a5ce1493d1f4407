import ScenarioMethod

extension Prompt {
  /// The question after the one that is changed.
  static let code = Wording(nl: "Code van de ontwikkeling", en: "Code of the development")

  /// A development by its code; a wrong one is answered with the nearest.
  func development(
    _ question: Wording = Self.code, given: String?, in longlist: LonglistInputs
  ) throws -> Development.ID {
    Development.ID(
      rawValue: try need(question, given: given) { Self.refusal(of: $0, in: longlist) })
  }

  /// Developments by their codes, with spaces or commas between them.
  ///
  /// - Parameters:
  ///   - isNeeded: false lets the empty answer be none.
  ///   - areKept: true refuses those that no longer take part.
  func developments(
    _ question: Wording, given: [String], in longlist: LonglistInputs, isNeeded: Bool = true,
    areKept: Bool = false
  ) throws -> [Development.ID] {
    func codes(_ text: String) -> [String] {
      text.split { " ,".contains($0) }.map(String.init)
    }
    let given = given.isEmpty ? nil : given.joined(separator: " ")
    let text = try ask(question, given: given) { text in
      isNeeded && text.isEmpty
        ? Self.needed
        : codes(text).lazy.compactMap { Self.refusal(of: $0, in: longlist, isKept: areKept) }.first
    }
    return codes(text).map { Development.ID(rawValue: $0) }
  }

  /// The reason for a change that is not made without one.
  func reason(given: String?) throws -> String {
    try need(Wording(nl: "Waarom", en: "Why"), given: given)
  }

  private static func refusal(
    of code: String, in longlist: LonglistInputs, isKept: Bool = false
  ) -> Wording? {
    let id = Development.ID(rawValue: code)
    do throws(LonglistError) {
      _ = try isKept ? longlist.kept(id) : longlist.development(id)
      return nil
    } catch { return error.wording + longlist.codes(besides: error) }
  }
}

extension LonglistInputs {
  /// The codes that a refusal adds where none is near the one that was typed.
  func codes(besides error: LonglistError) -> Wording {
    guard case .unknown(_, nil) = error, !developments.isEmpty else { return .same("") }
    return Wording(nl: "; er zijn: ", en: "; there are: ")
      + .some(of: developments.map(\.id.rawValue))
  }
}
