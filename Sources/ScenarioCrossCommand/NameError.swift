import ScenarioMethod

/// Why a name that people gave was refused.
enum NameError: Refusal, Equatable {
  /// Something of this name is there; the command that changes it.
  case taken(String, change: String)
  /// Something of this name is there, and stays as it is.
  case there(String)
  /// It was said twice.
  case twice(String)
  /// The history says nothing of this name.
  case untold(String, known: [String])
  /// Nothing of this name is there.
  case unknown(String, allowed: [String])
  /// So few candidate axes, of which two make a pair.
  case tooFewCandidates(Int)

  var wording: Wording {
    switch self {
    case .taken(let name, let change):
      Wording(
        nl: "“\(name)” is er al; wijzig het met: scenariocross \(change)",
        en: "“\(name)” is there already; change it with: scenariocross \(change)")
    case .there(let name):
      Wording(
        nl: "“\(name)” is er al; geef een andere naam",
        en: "“\(name)” is there already; give another name")
    case .twice(let name):
      Wording(
        nl: "“\(name)” staat er tweemaal; noem het één keer, of geef een andere naam",
        en: "“\(name)” stands there twice; say it once, or give another name")
    case .untold(let name, let known):
      Self.untold(name, NearestName.nearest(to: name, among: known))
    case .unknown(let name, let allowed): .unknown(name, allowed: allowed)
    case .tooFewCandidates(let count):
      .count(
        count, nl: ("kandidaat-as is er", "kandidaat-assen zijn er"),
        en: ("candidate axis is there", "candidate axes are there"))
        + Wording(
          nl: "; een paar vraagt er twee: scenariocross axes add",
          en: "; a pair takes two: scenariocross axes add")
    }
  }

  private static func untold(_ name: String, _ nearest: String?) -> Wording {
    let allowed = Wording(
      nl: "; vraag naar een code zoals D01, een kandidaat-as, een expert of een respondent",
      en: "; ask about a code such as D01, a candidate axis, an expert or a respondent")
    return Wording(
      nl: "de geschiedenis zegt niets over “\(name)”", en: "the history says nothing of “\(name)”")
      + (nearest == nil ? allowed : .meant(nearest))
  }
}

extension AxisInputs {
  /// Refuses to speak of pairs while there are none.
  func checkPairs() throws(NameError) {
    guard candidates.count >= 2 else { throw .tooFewCandidates(candidates.count) }
  }
}

extension Prompt {
  /// The name of something that is there; a wrong one is answered with the nearest.
  func known(_ question: Wording, given: String?, among names: [String]) throws -> String {
    try ask(question, given: given) { name in
      guard !name.isEmpty else { return .refused(Self.needed) }
      return names.meant(by: name).map { .value($0) } ?? .refused(.unknown(name, allowed: names))
    }
  }

  /// The refusal of a name in which nothing can be read.
  static func refusal(ofName name: String) -> Wording? {
    if name.isEmpty { return needed }
    return name.contains { $0.isLetter || $0.isNumber }
      ? nil
      : Wording(
        nl: "“\(name)” is geen naam; schrijf er letters of cijfers in",
        en: "“\(name)” is no name; write letters or digits in it")
  }
}
