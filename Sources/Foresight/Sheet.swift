/// What one participant handed in on one form: a code a cell, and what was written beside them.
public struct Sheet: Hashable, Codable, Sendable {
  public let participant: Identifier<Participant>
  /// The stakeholder group that answers; `nil` for an expert.
  public let group: StakeholderGroup.ID?
  /// A code a cell in the order of the form: 0 nothing said, 1…K a level, K+1 *don't know*.
  public private(set) var codes: [UInt8]
  /// Reasons, comments and open answers, by the name of their column.
  public private(set) var texts: [String: String] = [:]

  /// An empty sheet for `form`.
  public init(participant: Identifier<Participant>, group: StakeholderGroup.ID?, on form: Form) {
    (self.participant, self.group) = (participant, group)
    codes = Array(repeating: 0, count: form.cellCount)
  }

  /// A sheet as it was kept; ``Form/check(_:)-(Sheet)`` tells whether it fits.
  public init(
    participant: Identifier<Participant>, group: StakeholderGroup.ID?, codes: [UInt8],
    texts: [String: String]
  ) {
    (self.participant, self.group, self.codes, self.texts) = (participant, group, codes, texts)
  }

  /// Writes `rating` in the cell of an item and criterion.
  ///
  /// - Throws: ``SheetError`` when the form has no such cell or the level is off its scale.
  public mutating func set(
    _ rating: Rating?, _ item: Development.ID, _ criterion: Criterion.ID, on form: Form
  ) throws(SheetError) {
    guard let place = form.cell(item, criterion) else { throw .noCell(item, criterion) }
    let scale = form.criteria[place % form.cellsPerItem].scale
    switch rating {
    case nil: codes[place] = 0
    case .dontKnow: codes[place] = UInt8(scale.count + 1)
    case .level(let level):
      guard scale.contains(level) else { throw .offScale(item, level, scale.from, scale.to) }
      codes[place] = UInt8(level - scale.from + 1)
    }
  }

  /// Writes which way an item will go; `.some(nil)` is *don't know*.
  public mutating func setDirection(
    _ direction: Direction??, _ item: Development.ID, on form: Form
  ) throws(SheetError) {
    guard let place = form.directionCell(item) else { throw .noDirection(item) }
    switch direction {
    case .none: codes[place] = 0
    case .some(.none): codes[place] = 3
    case .some(.some(let way)): codes[place] = way == .a ? 1 : 2
    }
  }

  /// Writes a text beside the cells; an empty one is none.
  public mutating func setText(_ text: String, named name: String) {
    let text = text.cleaned
    texts[name] = text.isEmpty ? nil : text
  }

  /// What the cell of an item and criterion holds.
  public func rating(_ item: Development.ID, _ criterion: Criterion.ID, on form: Form) -> Rating? {
    guard let place = form.cell(item, criterion), codes[place] > 0 else { return nil }
    let scale = form.criteria[place % form.cellsPerItem].scale
    let code = Int(codes[place])
    return code > scale.count ? .dontKnow : .level(scale.from + code - 1)
  }

  /// Which way the participant thinks an item will go; `nil` for *don't know* and nothing said.
  public func direction(_ item: Development.ID, on form: Form) -> Direction? {
    guard let place = form.directionCell(item) else { return nil }
    return switch codes[place] {
    case 1: .a
    case 2: .b
    default: nil
    }
  }
}

extension Sheet {
  /// A sheet that takes back what the participant handed in before.
  public static func withdrawal(of participant: Identifier<Participant>) -> Sheet {
    Sheet(participant: participant, group: nil, codes: [], texts: [:])
  }

  /// True when the sheet takes back what its participant handed in before.
  public var isWithdrawal: Bool { codes.isEmpty }

  /// True when nothing is said on it, not even in words: like a withdrawal it stands for nobody.
  public var isBlank: Bool { texts.isEmpty && !isAnswered }

  /// True when some cell holds an answer, be it *don't know*.
  public var isAnswered: Bool { codes.contains { $0 > 0 } }
}

extension Form {
  /// Tells whether a sheet fits this form; needs nothing but the form, so that a hall full of
  /// phones may answer at once.
  public func check(_ sheet: Sheet) throws(SheetError) {
    if sheet.isWithdrawal { return }
    guard sheet.codes.count == cellCount else {
      throw .wrongLength(sheet.codes.count, expected: cellCount)
    }
    for (place, code) in sheet.codes.enumerated() where Int(code) > levels(at: place) + 1 {
      throw .badCode(Int(code), place: place)
    }
  }
}

/// Why a sheet was refused.
public enum SheetError: Refusal, Equatable {
  case noCell(Development.ID, Criterion.ID)
  case noDirection(Development.ID)
  case offScale(Development.ID, Int, Int, Int)
  case wrongLength(Int, expected: Int)
  case badCode(Int, place: Int)

  public var wording: Wording {
    switch self {
    case .noCell(let item, let criterion):
      Wording(
        nl: "dit formulier vraagt niet naar “\(criterion)” van “\(item)”",
        en: "this form does not ask “\(criterion)” of “\(item)”")
    case .noDirection(let item):
      Wording(
        nl: "dit formulier vraagt niet welke kant “\(item)” op gaat",
        en: "this form does not ask which way “\(item)” will go")
    case .offScale(let item, let level, let from, let to):
      Wording(
        nl: "“\(level)” voor “\(item)” ligt niet op de schaal \(from)…\(to)",
        en: "“\(level)” for “\(item)” is not on the scale \(from)…\(to)")
    case .wrongLength(let count, let expected):
      Wording(
        nl: "dit formulier heeft \(expected) vakjes, het antwoord \(count)",
        en: "this form has \(expected) cells, the sheet \(count)")
    case .badCode(let code, let place):
      Wording(
        nl: "code \(code) in vakje \(place + 1) bestaat niet",
        en: "code \(code) in cell \(place + 1) does not exist")
    }
  }
}
