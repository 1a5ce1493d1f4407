package import Drawing
package import ScenarioMethod

/// The drawings that a frame has come to, by name.
package struct Drawings {
  /// Every drawing that may be a file.
  static let names = ["cross", "map", "ranking"]
  /// `cross`, `map` and `ranking`, as far as they can be drawn: a file each.
  package let all: [(name: String, scene: Scene)]
  /// Where the scenarios lie in their quadrants; part of the cross, so no file of its own.
  private let positions: Scene?

  package init(_ frame: Frame, language: Language) {
    let ranked = frame.pipeline.shortlist.value
    let shortlist = ranked.flatMap { $0.isRanked ? $0 : nil }
    positions = frame.pipeline.cross.value.flatMap { PositionMap.scene(of: $0, language) }
    let drawn: [(String, Scene?)] = [
      (
        "cross",
        frame.pipeline.cross.value.map {
          CrossDrawing($0, citing: frame.sources, language: language).scene
        }
      ),
      ("map", shortlist.map { MapDrawing($0, language: language).scene }),
      ("ranking", shortlist.map { RankingDrawing($0, language: language).scene }),
    ]
    let note = FrameWords.madeUp(language)
    all = drawn.compactMap { name, scene in
      scene.map { (name, frame.scope.madeUp ? $0.noted(note) : $0) }
    }
  }

  /// The drawing of this name, if there is one.
  package subscript(name: String) -> Scene? {
    name == "positions" ? positions : all.first { $0.name == name }?.scene
  }
}

extension Scene {
  /// The drawing with a line at its foot.
  fileprivate func noted(_ text: String) -> Scene {
    var scene = self
    scene.add(
      .text(
        text, x: 30, baseline: height - 8, size: 9, face: .regular, colour: .muted,
        anchor: .start))
    return scene
  }
}
