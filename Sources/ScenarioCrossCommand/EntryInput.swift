import ScenarioMethod

/// What somebody who fills in a form types at a question.
enum EntryInput: Equatable {
  case answer(String)
  /// Nothing: the question stays as it is.
  case leave
  /// Takes the answer away.
  case clear
  case back
  /// Goes to the item with this code.
  case go(String)
  /// Words beside the answer; empty asks for them.
  case reason(String)
  case stop
  case help
  /// Nothing that counts: the same question comes again.
  case again

  init(_ text: String) {
    let text = text.cleaned
    let rest = String(text.dropFirst()).cleaned
    switch text.first {
    case nil: self = .leave
    case "-" where rest.isEmpty: self = .clear
    case "<" where rest.isEmpty: self = .back
    case "g": self = .go(rest)
    case "r": self = .reason(rest)
    case "q" where rest.isEmpty: self = .stop
    case "h" where rest.isEmpty: self = .help
    default: self = .answer(text)
    }
  }

  /// True for what changes an answer, and so needs one that is asked.
  var isAnswer: Bool {
    switch self {
    case .answer, .clear, .reason: true
    case .leave, .back, .go, .stop, .help, .again: false
    }
  }

  /// What was typed, as it is told back when it cannot be.
  var typed: String {
    switch self {
    case .answer(let text): text
    case .leave, .again: ""
    case .clear: "-"
    case .back: "<"
    case .go(let code): "g \(code)"
    case .reason(let words): "r \(words)".cleaned
    case .stop: "q"
    case .help: "h"
    }
  }

  /// The keys, for one who asks.
  static let keys = Wording(
    nl: "? weet niet · Enter overslaan · - wissen · < terug · g D07 ga naar · r reden · q stop",
    en: "? don't know · Enter leave open · - clear · < back · g D07 go to · r reason · q stop")

  /// Whether Enter is needed, for one who types at a terminal.
  static let actsAtOnce = Wording(
    nl: "een toets werkt meteen, behalve waar “en Enter” staat",
    en: "a key acts at once, save where it says “and Enter”")
  /// At a question with answers of more than one key.
  static let needsEnter = Wording(nl: " en Enter", en: " and Enter")
}
