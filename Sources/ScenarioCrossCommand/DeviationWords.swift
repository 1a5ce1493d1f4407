import ScenarioMethod

/// A deviation from the ranking in the words of a person: `drop D03`, `add D11`, `swap D03 D11`.
struct DeviationWords {
  private let out: Development.ID?, into: Development.ID?
  private let reason: String?

  /// The question, with examples that can be done.
  ///
  /// - Parameters:
  ///   - codes: the list as it is.
  ///   - others: those that could come on it, the likeliest first.
  static func question(_ codes: [Development.ID], _ others: [Development.ID]) -> Wording {
    let (out, into) = (codes.last, others.first { !codes.contains($0) })
    let drop = out.map { Wording(nl: "weg \($0)", en: "drop \($0)") }
    let add = into.map { Wording(nl: "erbij \($0)", en: "add \($0)") }
    let swap = out.flatMap { out in
      into.map { Wording(nl: "ruil \(out) \($0)", en: "swap \(out) \($0)") }
    }
    return Wording(nl: "Wat moet anders: ", en: "What must differ: ")
      + .list([drop, add, swap].compactMap(\.self))
      + Wording(nl: " (Enter bevestigt)", en: " (Enter confirms)")
  }

  /// What a line says; `nil` when it says none of it.
  init?(_ line: String) {
    self.init(line.split(whereSeparator: { " ,".contains($0) }).map(String.init), reason: nil)
  }

  private init?(_ words: [String], reason: String?) {
    let codes = words.dropFirst().map { Development.ID(rawValue: $0) }
    self.reason = reason
    switch (words.first?.lowercased(), codes.count) {
    case ("drop", 1), ("weg", 1): (out, into) = (codes[0], nil)
    case ("add", 1), ("erbij", 1): (out, into) = (nil, codes[0])
    case ("swap", 2), ("ruil", 2): (out, into) = (codes[0], codes[1])
    default: return nil
    }
  }

  /// The deviations that options say, each with the reason that follows it; `nil` when one is not
  /// said whole, or a reason follows none.
  ///
  /// NB: read from the words as typed, since options do not tell in which order they came.
  static func said(in words: [String]) -> [DeviationWords]? {
    var said: [DeviationWords] = []
    // The deviation that may still have its reason.
    var open: TypedOption?
    for option in TypedOption.all(in: words) {
      if option.name == "because" {
        guard let told = open.take(), let reason = option.values.first,
          let whole = DeviationWords([told.name] + told.values, reason: reason)
        else { return nil }
        said[said.count - 1] = whole
      } else if names.contains(option.name) {
        guard let one = DeviationWords([option.name] + option.values, reason: nil) else {
          return nil
        }
        said.append(one)
        open = option
      } else {
        open = nil
      }
    }
    return said
  }

  private static let names = ["drop", "add", "swap"]

  /// What is wrong with a line; `nil` when it can be done.
  static func refusal(
    of line: String, from codes: [Development.ID], _ longlist: LonglistInputs
  ) -> Wording? {
    guard let words = DeviationWords(line) else {
      return Wording(
        nl: "“\(line)” is niet te volgen; schrijf weg, erbij of ruil met codes",
        en: "“\(line)” cannot be followed; write drop, add or swap with codes")
    }
    return words.refusal(from: codes, longlist)
  }

  /// The same with codes as the longlist writes them, where only capitals differ.
  private func named(as longlist: LonglistInputs) -> (out: Development.ID?, into: Development.ID?) {
    func meant(_ id: Development.ID) -> Development.ID {
      if case .value(let known) = longlist.reading(id.rawValue) { known } else { id }
    }
    return (out.map(meant), into.map(meant))
  }

  private func refusal(from codes: [Development.ID], _ longlist: LonglistInputs) -> Wording? {
    let (out, into) = named(as: longlist)
    let kept = longlist.developments.filter(\.isKept).map(\.id.rawValue)
    do throws(ScoringError) {
      _ = try Deviation(out: out, into: into, reason: "-").applied(to: codes, of: longlist)
      return nil
    } catch .unknown(let id) {
      return ScoringError.unknown(id).wording
        + .meant(NearestName.nearest(to: id.rawValue, among: kept))
    } catch { return error.wording }
  }

  /// The deviation, with its reason asked where it was not said.
  func deviation(
    _ prompt: Prompt, from codes: [Development.ID], _ longlist: LonglistInputs
  ) throws -> Deviation {
    let (out, into) = named(as: longlist)
    let named = [out, into].compactMap { $0?.rawValue }.joined(separator: " → ")
    let question = Wording(nl: "Waarom \(named)", en: "Why \(named)")
    return Deviation(out: out, into: into, reason: try prompt.need(question, given: reason))
  }
}

/// An option as it was typed, with the words up to the next one.
private struct TypedOption {
  let name: String
  private(set) var values: [String]

  static func all(in words: [String]) -> [TypedOption] {
    words.reduce(into: []) { options, word in
      if word.hasPrefix("--") {
        let parts = word.dropFirst(2).split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        options.append(
          TypedOption(name: String(parts[0]), values: parts.dropFirst().map(String.init)))
      } else if !options.isEmpty {
        options[options.count - 1].values.append(word)
      }
    }
  }
}
