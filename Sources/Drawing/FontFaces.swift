/// The rules by which a page or a drawing carries the letters of Open Sans in itself.
///
/// What was measured in the font is then also shown in it, on every machine and without a network.
public enum FontFaces {
  /// The style rules of these faces, each once; a letter outside them falls back to the system's.
  public static func rules(for faces: some Sequence<Face>) -> String {
    let wanted = Set(faces)
    return Face.allCases.filter(wanted.contains).map { face in
      "@font-face{font-family:\"Open Sans\";\(style(of: face));font-display:block;"
        + "src:url(data:font/woff2;base64,\(letters(of: face))) format(\"woff2\")}\n"
    }.joined()
  }

  private static func style(of face: Face) -> String {
    switch face {
    case .regular: "font-weight:400"
    case .italic: "font-weight:400;font-style:italic"
    case .bold: "font-weight:700"
    }
  }

  private static func letters(of face: Face) -> String {
    switch face {
    case .regular: OpenSansFaces.regular
    case .italic: OpenSansFaces.italic
    case .bold: OpenSansFaces.bold
    }
  }
}
