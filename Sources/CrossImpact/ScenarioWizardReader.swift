/// Reads the parts of a project file, and collects what is wrong.
struct ScenarioWizardReader {
  typealias Line = ScenarioWizardLines.Line

  /// What was read.
  struct Read {
    let version: String, name: String
    let matrix: CrossImpactMatrix
    let colours: [String]
    let unreadNotes: [String]?
    let parts: [[String]]
    let trailing: [String]?
  }

  /// How many lines `#` stand before the matrix.
  static let separators = 5

  private let lines: [Line]
  private let header: ScenarioWizardLines
  private(set) var problems: [ScenarioWizardProblem] = []

  init(_ lines: ScenarioWizardLines) { (header, self.lines) = (lines, lines.lines) }

  /// The project; `nil` when there are ``problems``.
  mutating func read() -> Read? {
    guard let version = version() else { return nil }
    let name = name()
    let (sections, trailing) = sections(lines.dropFirst(2))
    var descriptors = descriptors(sections[0])
    guard sections.count == Self.separators + 1 else {
      note(lines.last, .missingSections(found: sections.count - 1, expected: Self.separators))
      return nil
    }
    // NB: when the variants are not known, every row would be as long as none.
    let count = problems.isEmpty ? descriptors.map(\.variants.count).reduce(0, +) : nil
    let rows = rows(sections[5], count: count)
    let notes = sections[1].map(\.text)
    let areNotesRead = Self.add(notes, to: &descriptors)
    guard problems.isEmpty, let matrix = matrix(descriptors, rows, sections[5].first) else {
      return nil
    }
    return Read(
      version: version, name: name, matrix: matrix, colours: sections[3].map(\.text),
      unreadNotes: areNotesRead ? nil : notes,
      parts: [sections[2].map(\.text), sections[4].map(\.text)], trailing: trailing)
  }

  private mutating func version() -> String? {
    do throws(ScenarioWizardProblem.Found) {
      return try header.version(allowed: ScenarioWizardProject.versions)
    } catch {
      // NB: a file of another kind has a problem in every line; the first says it all.
      problems.append(error.problem)
      return nil
    }
  }

  private mutating func name() -> String {
    let line = lines.dropFirst().first
    if line.map({ $0.text.hasPrefix("&") || $0.trimmed == "#" }) ?? true {
      note(line, .missingName)
    }
    return line?.text ?? ""
  }

  private mutating func note(_ line: Line?, _ reason: ScenarioWizardProblem.Reason) {
    problems.append(
      ScenarioWizardProblem.Found(line ?? Line(number: lines.count + 1, text: ""), reason).problem)
  }

  /// The parts up to the matrix, and what follows it.
  private func sections(_ lines: ArraySlice<Line>) -> ([[Line]], [String]?) {
    var sections: [[Line]] = [[]]
    for (place, line) in zip(lines.indices, lines) {
      guard line.trimmed == "#" else {
        sections[sections.count - 1].append(line)
        continue
      }
      if sections.count > Self.separators {
        return (sections, lines[(place + 1)...].map(\.text))
      }
      sections.append([])
    }
    return (sections, nil)
  }

  private mutating func descriptors(_ lines: [Line]) -> [Descriptor] {
    var descriptors: [Descriptor] = []
    var heading: Line?
    func isEmpty() -> Bool { descriptors.last?.variants.isEmpty ?? false }
    for line in lines where !line.trimmed.isEmpty {
      let text = line.text.drop(while: \.isWhitespace)
      let name = String(text.dropFirst())
      switch text.first {
      case "&":
        if isEmpty() { note(heading, .noVariants) }
        descriptors.append(Descriptor(name, variants: []))
        heading = line
      case "-" where descriptors.isEmpty: note(line, .variantBeforeDescriptor)
      case "-": descriptors[descriptors.count - 1].variants.append(Variant(name))
      default: note(line, .unexpectedLine)
      }
    }
    if isEmpty() { note(heading, .noVariants) }
    if descriptors.isEmpty { note(self.lines.dropFirst(2).first, .noDescriptors) }
    return descriptors
  }

  /// Adds the notes when they are one line each; false when they are not.
  private static func add(_ notes: [String], to descriptors: inout [Descriptor]) -> Bool {
    guard notes.count == descriptors.reduce(0, { $0 + 1 + $1.variants.count }) else { return false }
    var noted = descriptors
    var rest = notes[...]
    for place in noted.indices {
      guard let heading = rest.popFirst(), heading.hasPrefix("&") else { return false }
      noted[place].note = String(heading.dropFirst())
      for variant in noted[place].variants.indices {
        guard let line = rest.popFirst(), line.hasPrefix(" ") else { return false }
        noted[place].variants[variant].note = String(line.dropFirst())
      }
    }
    descriptors = noted
    return true
  }

  private mutating func rows(_ lines: [Line], count: Int?) -> [[Int]] {
    let rows = lines.filter { !$0.trimmed.isEmpty }
    if let count, rows.count != count {
      note(rows.last ?? self.lines.last, .wrongRowCount(found: rows.count, expected: count))
    }
    return rows.map { row($0, count: count) }
  }

  private mutating func row(_ line: Line, count: Int?) -> [Int] {
    let cells = line.text.split(separator: ",", omittingEmptySubsequences: false)
    if let count, cells.count != count {
      note(line, .wrongCellCount(found: cells.count, expected: count))
    }
    return cells.enumerated().map { place, cell in
      let text = Line.trimmed(cell)
      guard let judgement = Int(text) else {
        note(Line(number: line.number, text: String(text)), .notAnInteger(cell: place + 1))
        return 0
      }
      return judgement
    }
  }

  private mutating func matrix(
    _ descriptors: [Descriptor], _ rows: [[Int]], _ line: Line?
  ) -> CrossImpactMatrix? {
    do throws(CrossImpactRefusal) {
      return try CrossImpactMatrix(descriptors, rows: rows)
    } catch {
      for problem in error.problems { note(line, .matrix(problem)) }
      return nil
    }
  }
}
