import ScenarioMethod

extension Prompt {
  /// The question after the one that is changed.
  static let code = Wording(nl: "Code van de ontwikkeling", en: "Code of the development")

  /// A development by its code; a wrong one is answered with the nearest.
  ///
  /// - Parameters:
  ///   - meant: which of them can be meant.
  ///   - check: what else is wrong with one; `nil` when it will do.
  func development(
    _ question: Wording = Self.code, given: String?, in longlist: LonglistInputs,
    _ meant: LonglistInputs.Meant = .any, check: (Development.ID) -> Wording? = { _ in nil }
  ) throws -> Development.ID {
    try ask(question, given: given) { code in
      switch longlist.reading(code, meant) {
      case .value(let id): check(id).map { .refused($0) } ?? .value(id)
      case .refused(let why): .refused(why)
      }
    }
  }

  /// Developments by their codes, with spaces or commas between them.
  ///
  /// - Parameters:
  ///   - meant: which of them can be meant.
  ///   - isNeeded: false lets the empty answer be none.
  ///   - check: what else is wrong with them; `nil` when they will do.
  func developments(
    _ question: Wording, given: [String], in longlist: LonglistInputs,
    _ meant: LonglistInputs.Meant = .any, isNeeded: Bool = true,
    check: ([Development.ID]) -> Wording? = { _ in nil }
  ) throws -> [Development.ID] {
    let given = given.isEmpty ? nil : given.joined(separator: " ")
    return try ask(question, given: given) { text in
      if isNeeded, text.isEmpty { return .refused(Self.needed) }
      var ids: [Development.ID] = []
      for code in text.split(whereSeparator: { " ,".contains($0) }) {
        switch longlist.reading(String(code), meant) {
        case .value(let id): ids.append(id)
        case .refused(let why): return .refused(why)
        }
      }
      return check(ids).map { .refused($0) } ?? .value(ids)
    }
  }

  /// The reason for a change that is not made without one.
  func reason(given: String?) throws -> String {
    try need(Wording(nl: "Waarom", en: "Why"), given: given)
  }
}

extension LonglistInputs {
  /// Which developments a code can mean.
  enum Meant {
    /// Those that take part.
    case kept
    /// Those that were taken off the list.
    case gone
    case any
  }

  /// The development that a code means, whatever its capitals, or why it means none.
  func reading(_ code: String, _ meant: Meant = .any) -> Reading<Development.ID> {
    guard !code.isEmpty else { return .refused(Prompt.needed) }
    let known = developments.map(\.id.rawValue).meant(by: code)
    guard let known else {
      let codes = codes(meant)
      let nearest = NearestName.nearest(to: code, among: codes)
      let error = LonglistError.unknown(Development.ID(rawValue: code), nearest: nearest)
      let others = Wording(nl: "; er zijn: ", en: "; there are: ") + .some(of: codes)
      return .refused(error.wording + (nearest == nil && !codes.isEmpty ? others : .same("")))
    }
    let id = Development.ID(rawValue: known)
    // NB: what takes part still may be put back; that changes nothing, and is told so.
    return meant == .kept && developments[id]?.isKept == false
      ? .refused(LonglistError.notKept(id).wording) : .value(id)
  }

  /// The codes that can be meant.
  private func codes(_ meant: Meant) -> [String] {
    developments.filter { meant == .any || $0.isKept == (meant == .kept) }.map(\.id.rawValue)
  }
}
