/// Text that was made to fit a box: smaller where it must be, never below
/// ``TextMeasure/smallest``, and then cut.
public struct TextBlock: Equatable, Sendable {
  public let lines: [String]
  /// In points.
  public let size: Double
  public let face: Face
  /// True when not all of the text fitted; the caller prints the whole text elsewhere.
  public let isCut: Bool

  /// How high the block is, in points.
  public var height: Double { Double(lines.count) * size * TextMeasure.lineHeight }

  /// Fits `text` into a box.
  ///
  /// - Parameters:
  ///   - text: any text; empty gives no lines.
  ///   - width: of the box, in points.
  ///   - height: of the box; at least one line is kept however low it is.
  ///   - size: the size to begin with, in points; it goes down in steps of a half.
  ///   - face: the face to write in.
  public init(
    fitting text: String, width: Double, height: Double, size: Double, face: Face = .regular
  ) {
    self.face = face
    var size = size
    while true {
      let lines = TextMeasure.lines(of: text, width: width, size: size, face: face)
      let room = height.isFinite ? max(1, Int(height / (size * TextMeasure.lineHeight))) : .max
      if lines.count <= room {
        (self.lines, self.size, isCut) = (lines, size, false)
        return
      }
      guard size - 0.5 >= TextMeasure.smallest else {
        let last = lines[room - 1] + " " + lines[room]
        let end = TextMeasure.cut(last, width: width, size: size, face: face)
        (self.lines, self.size, isCut) = (lines.prefix(room - 1) + [end], size, true)
        return
      }
      size -= 0.5
    }
  }
}
