/// The canonical JSON of sheets in the making, marked piece by piece: of a million sheets it is much larger
/// than they are.
struct SheetsJSON {
  /// How many bytes are marked at once.
  private static let piece = 65_536
  /// The digits of every code.
  private static let digits = (0...UInt8.max).map { Array(String($0).utf8) }

  private var marking = Marking()
  private var bytes: [UInt8] = []
  private var isFirst = true

  init() { write("[") }

  /// Adds the next sheet.
  mutating func add(_ sheet: Sheet) throws {
    write(isFirst ? #"{"codes":["# : #",{"codes":["#)
    isFirst = false
    for (place, code) in sheet.codes.enumerated() {
      if place > 0 { write(",") }
      bytes += Self.digits[Int(code)]
    }
    write("]")
    if let group = sheet.group {
      write(#","group":"#)
      try write(json: group.rawValue)
    }
    write(#","participant":"#)
    try write(json: sheet.participant.rawValue)
    write(#","texts":"#)
    if sheet.texts.isEmpty { write("{}") } else { bytes += try CanonicalJSON.data(sheet.texts) }
    write("}")
    if bytes.count >= Self.piece { settle() }
  }

  /// The mark of all that was added.
  var fingerprint: Fingerprint {
    var whole = self
    whole.write("]")
    whole.settle()
    return whole.marking.fingerprint
  }

  private mutating func settle() {
    marking.add(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }

  /// Writes a text between quotes; one with signs that may need a backslash goes the long way.
  private mutating func write(json text: String) throws {
    let isPlain = text.utf8.allSatisfy {
      (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    guard isPlain else { return bytes += try CanonicalJSON.data(text) }
    write("\"")
    bytes += text.utf8
    write("\"")
  }
}

extension Fingerprint {
  /// The mark of sheets, the same as that of an array of them, without their JSON in one piece.
  ///
  /// - Parameter sheets: in the order that is marked.
  /// - Throws: what cannot be written as JSON.
  public init(sheets: some Sequence<Sheet>) throws {
    var json = SheetsJSON()
    for sheet in sheets { try json.add(sheet) }
    self = json.fingerprint
  }
}
