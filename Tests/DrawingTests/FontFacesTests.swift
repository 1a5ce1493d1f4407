import Drawing
import Foundation
import Testing

struct FontFacesTests {
  @Test func `only the faces that are used are carried, each once`() {
    let rules = FontFaces.rules(for: [.bold, .regular, .bold])
    #expect(rules.split(separator: "@font-face").count == 2)
    #expect(rules.contains("font-weight:700"))
    #expect(!rules.contains("italic"))
    #expect(FontFaces.rules(for: []).isEmpty)
  }

  @Test(arguments: Face.allCases)
  func `the letters are a font in the form that browsers read`(face: Face) throws {
    let rule = FontFaces.rules(for: [face])
    let start = try #require(rule.range(of: "base64,"))
    let end = try #require(rule.range(of: ") format"))
    let data = try #require(Data(base64Encoded: String(rule[start.upperBound..<end.lowerBound])))
    #expect(data.prefix(4) == Data("wOF2".utf8))
    #expect(data.count > 10_000)
  }

  @Test func `a drawing carries the faces of its texts`() {
    var scene = Scene(width: 10, height: 10, title: "T", description: "D")
    #expect(!SVG.document(scene).contains("@font-face"))
    scene.add(
      .text(
        "x", x: 0, baseline: 9, size: 9, face: .italic, colour: .ink, anchor: .start))
    #expect(SVG.document(scene).split(separator: "@font-face").count == 2)
    #expect(!SVG.element(scene, name: "x").contains("@font-face"))
    #expect(SVG.element(scene, name: "x").contains("width=\"10pt\""))
  }
}
