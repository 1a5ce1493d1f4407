/// A drawing, told once: what stands where, in points from the top left.
public struct Scene: Equatable, Sendable {
  public let width: Double, height: Double
  /// What the drawing is, and what it says, for those who do not see it.
  public let title: String, description: String
  public private(set) var shapes: [Shape] = []

  public init(width: Double, height: Double, title: String, description: String) {
    (self.width, self.height) = (width, height)
    (self.title, self.description) = (title, description)
  }

  public mutating func add(_ shapes: Shape...) { self.shapes += shapes }
  public mutating func add(_ shapes: [Shape]) { self.shapes += shapes }

  /// Writes a block of text, line under line.
  ///
  /// - Parameters:
  ///   - block: text that was fitted.
  ///   - x: the left, middle or right of the lines, as `anchor` says.
  ///   - top: the top of the first line.
  ///   - colour: of the text.
  ///   - anchor: what `x` means.
  public mutating func write(
    _ block: TextBlock, x: Double, top: Double, colour: Colour = .ink, anchor: Anchor = .start
  ) {
    for (place, line) in block.lines.enumerated() {
      let step = block.size * TextMeasure.lineHeight
      // NB: the baseline of Open Sans stands a little over a size below the top of its line.
      let baseline = top + Double(place) * step + block.size * 1.04
      shapes.append(
        .text(
          line, x: x, baseline: baseline, size: block.size, face: block.face, colour: colour,
          anchor: anchor))
    }
  }
}

/// One thing in a drawing.
public enum Shape: Equatable, Sendable {
  case rectangle(Box, fill: Colour, corner: Double)
  case line(from: Point, to: Point, colour: Colour, width: Double)
  case disc(Point, radius: Double, fill: Colour)
  case text(
    String, x: Double, baseline: Double, size: Double, face: Face, colour: Colour, anchor: Anchor)
}

/// A place, in points from the top left.
public struct Point: Equatable, Sendable {
  public let x: Double, y: Double

  public init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
}

/// An upright rectangle, in points from the top left.
public struct Box: Equatable, Sendable {
  public let x: Double, y: Double, width: Double, height: Double

  public init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  /// True when the two share more than an edge.
  public func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}

/// Which part of a line of text stands at its place.
public enum Anchor: String, Sendable { case start, middle, end }

/// A colour by its task; the hues of the four quadrants are equally dark.
public enum Colour: Equatable, Sendable {
  case ink, muted, rule, axis, paper, sheet
  /// Of quadrant 0–3, from top left clockwise.
  case hue(Int), tint(Int)

  /// The colour on white, as six hexadecimal digits.
  public var light: String {
    switch self {
    case .ink: "#1b1f24"
    case .muted, .axis: "#57606a"
    case .rule: "#d0d7de"
    case .paper: "#ffffff"
    case .sheet: "#f6f8fa"
    case .hue(let place): ["#1d4f8c", "#0f6b5c", "#8a5a00", "#7a2e5d"][place % 4]
    case .tint(let place): ["#e8f0fa", "#e3f4f0", "#fbf1de", "#f8e9f2"][place % 4]
    }
  }

  /// The variable by which a page may give another colour, in the dark say.
  public var variable: String {
    switch self {
    case .ink: "--ink"
    case .muted: "--muted"
    case .axis: "--axis"
    case .rule: "--rule"
    case .paper: "--paper"
    case .sheet: "--sheet"
    case .hue(let place): ["--a", "--b", "--c", "--d"][place % 4]
    case .tint(let place): ["--at", "--bt", "--ct", "--dt"][place % 4]
    }
  }
}
