import Foundation
import Testing

/// Who may import whom: an arrow points only down.
struct Arrows {
  /// What a module may import, ours and others'.
  struct Allowed {
    let floor: Int
    let imports: Set<String>

    init(_ floor: Int, _ imports: Set<String>) { (self.floor, self.imports) = (floor, imports) }
  }

  static let stages: Set = [
    "Foresight", "PanelStatistics", "Longlisting", "Scoring", "Surveying", "AxisSelection",
    "ScenarioBuilding",
  ]

  /// Every module of `Sources`.
  static let table: [String: Allowed] = [
    "Foresight": Allowed(1, ["Crypto", "FoundationEssentials"]),
    "CountingKernels": Allowed(0, []),
    "PanelStatistics": Allowed(1, ["CountingKernels", "Glibc"]),
    "CrossImpact": Allowed(1, ["Glibc"]),
    "Drawing": Allowed(1, ["Glibc"]),
    "Longlisting": Allowed(2, ["Foresight"]),
    "Scoring": Allowed(3, ["Foresight", "Glibc", "PanelStatistics", "Longlisting"]),
    "Surveying": Allowed(4, ["Foresight", "PanelStatistics", "Longlisting", "Scoring"]),
    "AxisSelection": Allowed(
      5, ["Foresight", "PanelStatistics", "Longlisting", "Scoring", "Surveying"]),
    "ScenarioBuilding": Allowed(6, ["Foresight", "AxisSelection"]),
    "ScenarioMethod": Allowed(7, stages),
    "WorkshopFiles": Allowed(8, ["ScenarioMethod", "Foundation", "Yams"]),
    "WorkshopStore": Allowed(8, ["ScenarioMethod", "Foundation", "GRDB", "GRDBSQLite"]),
    "Exporting": Allowed(8, ["Drawing", "ScenarioMethod"]),
    "ScenarioCrossCommand": Allowed(
      10,
      [
        "CrossImpact", "ScenarioMethod", "WorkshopFiles", "WorkshopStore", "Exporting",
        "ArgumentParser",
        "Foundation",
      ]),
  ]

  /// Everything in a tree of sources that the table does not allow, a line each.
  static func violations(in sources: URL) throws -> [String] {
    try files(in: sources).flatMap { file in
      let module = file.path.dropFirst(sources.path.count + 1).prefix { $0 != "/" }
      guard let allowed = table[String(module)] else { return ["\(module) is not in the table"] }
      return try imports(of: file).filter { !allowed.imports.contains($0) }.map {
        "\(module)/\(file.lastPathComponent) imports \($0)"
      }
    }
  }

  static func files(in folder: URL) throws -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
  }

  private static func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
        words[..<place].allSatisfy({ ["public", "package", "@_exported"].contains($0) })
      else { return nil }
      return String(words[place + 1])
    }
  }
}

struct ArchitectureTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let sources = root.appendingPathComponent("Sources")

  @Test func `nobody imports what the table does not allow`() throws {
    #expect(try Arrows.violations(in: Self.sources) == [])
  }

  @Test func `every arrow of ours points down`() {
    for (module, allowed) in Arrows.table {
      for other in allowed.imports {
        if let below = Arrows.table[other] {
          #expect(below.floor < allowed.floor, "\(module) → \(other)")
        }
      }
    }
  }

  @Test(arguments: Arrows.table.filter { $0.value.floor < 10 }.keys.sorted())
  func `every module has a test target of its own name`(module: String) throws {
    let folder = Self.root.appendingPathComponent("Tests/\(module)Tests")
    #expect(try !Arrows.files(in: folder).isEmpty)
    let manifest = try String(
      contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    #expect(manifest.contains(#"name: "\#(module)Tests""#))
  }

  @Test(arguments: Arrows.table.keys.sorted())
  func `a forbidden import planted in a copy is found`(module: String) throws {
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("arrows-\(module)-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: copy) }
    let folder = copy.appendingPathComponent(module)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "public import Hummingbird\n".write(
      to: folder.appendingPathComponent("Planted.swift"), atomically: true, encoding: .utf8)
    #expect(try Arrows.violations(in: copy) == ["\(module)/Planted.swift imports Hummingbird"])
  }

  @Test func `no file is longer than 400 lines, and the method stays on a page`() throws {
    for file in try Arrows.files(in: Self.sources) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      let limit = file.lastPathComponent == "Pipeline.swift" ? 60 : 400
      #expect(lines.count <= limit, "\(file.lastPathComponent)")
    }
  }

  @Test func `no source gives up or looks away`() throws {
    let banned = ["try!", "fatal" + "Error(", "@unchecked", " as! ", "@testable"]
    for file in try Arrows.files(in: Self.sources) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in banned { #expect(!text.contains(word), "\(file.lastPathComponent): \(word)") }
    }
  }

  @Test func `nothing of a sample is in the sources`() throws {
    for file in try Arrows.files(in: Self.sources) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["Prestatiemaatschappij", "Oostermeeuw", "kustplaats"] {
        #expect(!text.contains(word), "\(file.lastPathComponent)")
      }
    }
  }
}
