/// Writes a scene as SVG: the same scene, the same bytes.
public enum SVG {
  /// A file of its own, on white paper, with the letters that it needs.
  public static func document(_ scene: Scene) -> String {
    let faces = scene.shapes.compactMap { shape in
      if case .text(_, _, _, _, let face, _, _) = shape { face } else { nil }
    }
    let style = "<style>\(FontFaces.rules(for: faces))</style>\n"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + element(scene, name: "drawing", style: style) + "\n"
  }

  /// The drawing as an element of a page, which may give other colours by its variables.
  ///
  /// - Parameters:
  ///   - scene: what is drawn.
  ///   - name: makes the names inside the element its own; one a page.
  public static func element(_ scene: Scene, name: String) -> String {
    element(scene, name: name, style: "")
  }

  private static func element(_ scene: Scene, name: String, style: String) -> String {
    let size = "\(number(scene.width)) \(number(scene.height))"
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" role=\"img\" "
      + "aria-labelledby=\"\(name)-t \(name)-d\" width=\"\(number(scene.width))pt\" "
      + "height=\"\(number(scene.height))pt\" font-family=\"'Open Sans',sans-serif\">\n"
      + "<title id=\"\(name)-t\">\(Markup.escaped(scene.title))</title>\n"
      + "<desc id=\"\(name)-d\">\(Markup.escaped(scene.description))</desc>\n" + style
    let paper = Shape.rectangle(Box(0, 0, scene.width, scene.height), fill: .paper, corner: 0)
    return head + ([paper] + scene.shapes).map { text(of: $0) + "\n" }.joined() + "</svg>"
  }

  private static func text(of shape: Shape) -> String {
    switch shape {
    case .rectangle(let box, let fill, let corner):
      "<rect x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\" "
        + "height=\"\(number(box.height))\" rx=\"\(number(corner))\" style=\"\(paint("fill", fill))\"/>"
    case .line(let from, let to, let colour, let width):
      "<line x1=\"\(number(from.x))\" y1=\"\(number(from.y))\" x2=\"\(number(to.x))\" "
        + "y2=\"\(number(to.y))\" stroke-width=\"\(number(width))\" "
        + "style=\"\(paint("stroke", colour))\"/>"
    case .disc(let centre, let radius, let fill):
      "<circle cx=\"\(number(centre.x))\" cy=\"\(number(centre.y))\" r=\"\(number(radius))\" "
        + "style=\"\(paint("fill", fill))\"/>"
    case .text(let text, let x, let baseline, let size, let face, let colour, let anchor):
      line(text, Point(x, baseline), size, face, colour, anchor)
    }
  }

  private static func line(
    _ text: String, _ place: Point, _ size: Double, _ face: Face, _ colour: Colour,
    _ anchor: Anchor
  ) -> String {
    let style =
      switch face {
      case .regular: ""
      case .italic: " font-style=\"italic\""
      case .bold: " font-weight=\"700\""
      }
    // NB: the measured length holds whatever font the reader has, so nothing overflows. Letters that
    // the font lacks were counted wide; stretched to that they could not be read.
    let length = number(TextMeasure.width(of: text, size: size, face: face))
    let fitting =
      TextMeasure.knows(text)
      ? " textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\"" : ""
    return "<text x=\"\(number(place.x))\" y=\"\(number(place.y))\" font-size=\"\(number(size))\""
      + style + (anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\"")
      + fitting + " style=\"\(paint("fill", colour))\">\(Markup.escaped(text))</text>"
  }

  private static func paint(_ property: String, _ colour: Colour) -> String {
    "\(property):\(colour.light);\(property):var(\(colour.variable),\(colour.light))"
  }

  /// At most two decimals, without zeros at the end.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let digits =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest < 10 ? "0" : "")\(rest)"
    return (value < 0 && hundredths > 0 ? "-" : "") + "\(whole)" + digits
  }
}
