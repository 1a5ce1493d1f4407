import Drawing
import Exporting
import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

struct DrawingsTests {
  /// A sample with very long titles, or with more developments than fit beside a map.
  static func folder(_ slug: String, longer: Bool, more: Int) throws -> WorkshopFolder {
    var files = try ExportsTests.folder(slug).files
    func edit(_ name: String, _ change: (String) -> String) {
      files[name] = files[name].map { Array(change(String(decoding: $0, as: UTF8.self)).utf8) }
    }
    let long = String(repeating: "een zeer lange titel over alles tegelijk ", count: 8)
    if longer {
      for letter in ["A", "B", "C", "D"] {
        edit("scenarios/\(letter).md") { text in
          let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
          return lines.map { line in
            line.hasPrefix("# ") || line.hasPrefix("> ") || line.hasPrefix("- ")
              ? "\(line) \(long)" : String(line)
          }.joined(separator: "\n")
        }
      }
    }
    guard more > 0 else { return WorkshopFolder(files: files) }
    let codes = (0..<more).map { "X\($0 + 100)" }
    edit("longlist.csv") { text in
      let columns = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
      return text
        + codes.map { code in
          let row = ["code": code, "title": longer ? long : code, "dimension": "economic"]
          return columns.map { row[$0] ?? ($0 == "status" ? "kept" : "") }.joined(separator: ",")
        }.joined(separator: "\n") + "\n"
    }
    edit("ballots.csv") { text in
      let own = text.split(separator: "\n").filter { $0.contains(",D01,") }
      return text
        + codes.flatMap { code in own.map { $0.replacing(",D01,", with: ",\(code),") } }
        .joined(separator: "\n") + "\n"
    }
    return WorkshopFolder(files: files)
  }

  /// The drawings of a study, changed as told.
  static func drawings(_ slug: String, longer: Bool, more: Int) throws -> Drawings {
    let frame = try ExportsTests.frame(folder(slug, longer: longer, more: more))
    return Drawings(frame, language: .nl)
  }

  static let studies: [(String, Bool, Int)] = [
    ("werkzekerheid", false, 0), ("werkzekerheid", true, 0), ("werkzekerheid", true, 10),
    ("kustplaats-2045", false, 0), ("kustplaats-2045", false, 45), ("werkzekerheid", true, 45),
  ]

  @Test(arguments: studies)
  func `every text can be read and stays inside its drawing`(
    slug: String, longer: Bool, more: Int
  ) throws {
    let drawings = try Self.drawings(slug, longer: longer, more: more)
    #expect(drawings.all.count == (slug == "werkzekerheid" ? 3 : 2))
    for (name, scene) in drawings.all {
      for shape in scene.shapes {
        guard case .text(let text, let x, let baseline, let size, let face, _, let anchor) = shape
        else { continue }
        let width = TextMeasure.width(of: text, size: size, face: face)
        let left = anchor == .start ? x : anchor == .middle ? x - width / 2 : x - width
        #expect(size >= TextMeasure.smallest, "\(name): \(text)")
        #expect(left >= 0 && left + width <= scene.width, "\(name): \(text)")
        #expect(baseline > size * 0.7 && baseline <= scene.height, "\(name): \(text)")
      }
    }
  }

  @Test(arguments: studies)
  func `no two texts of a drawing stand on each other`(
    slug: String, longer: Bool, more: Int
  ) throws {
    for (name, scene) in try Self.drawings(slug, longer: longer, more: more).all {
      let boxes = scene.shapes.compactMap { shape -> (String, Box)? in
        guard case .text(let text, let x, let baseline, let size, let face, _, let anchor) = shape
        else { return nil }
        let width = TextMeasure.width(of: text, size: size, face: face)
        let left = anchor == .start ? x : anchor == .middle ? x - width / 2 : x - width
        return (text, Box(left, baseline - size * 0.75, width, size * 0.8))
      }
      for (place, one) in boxes.enumerated() {
        for other in boxes[(place + 1)...] {
          #expect(!one.1.overlaps(other.1), "\(name): \(one.0) / \(other.0)")
        }
      }
    }
  }

  @Test(arguments: studies)
  func `a code on the map stands in the quadrant where its development lies`(
    slug: String, longer: Bool, more: Int
  ) throws {
    let frame = try ExportsTests.frame(Self.folder(slug, longer: longer, more: more))
    let scene = try #require(Drawings(frame, language: .nl)["map"])
    let entries = try #require(frame.pipeline.shortlist.value).ranking.entries
    var told = 0
    for entry in entries where more < 45 {
      let (impact, doubt) = (
        try #require(entry.impact.value), try #require(entry.uncertainty.value)
      )
      let code = entry.development.id.rawValue
      let places = scene.shapes.compactMap { shape -> (Double, Double)? in
        guard case .text(code, let x, let baseline, _, _, _, .middle) = shape else { return nil }
        return (x, baseline - 12.3)
      }
      let (x, top) = try #require(places.first)
      let half = max(26, TextMeasure.width(of: code, size: 9, face: .bold) + 10) / 2
      if doubt != 0.5 { #expect(doubt < 0.5 ? x + half <= 256 : x - half >= 256, "\(code)") }
      if impact != 0.5 { #expect(impact > 0.5 ? top + 18 <= 240 : top >= 240, "\(code)") }
      told += 1
    }
    #expect(more >= 45 || told == entries.count && told > 9)
  }

  @Test func `the drawings say that data are made up and what they show`() throws {
    let drawings = try Self.drawings("werkzekerheid", longer: false, more: 0)
    for name in ["cross", "map", "ranking"] {
      let text = SVG.document(try #require(drawings[name]))
      #expect(text.contains("Gegevens verzonnen voor de demonstratie</text>"))
      #expect(text.contains("role=\"img\""))
    }
    let ranking = try #require(drawings["ranking"])
    #expect(SVG.document(ranking).contains(">de regel kiest er 10</text>"))
    #expect(ranking.description.hasPrefix("1. D08 "))
  }
}
