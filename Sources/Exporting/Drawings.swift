package import Drawing
package import ScenarioMethod

/// The drawings that a frame has come to, by name.
package struct Drawings {
  /// `cross`, `map` and `ranking`, as far as they can be drawn.
  package let all: [(name: String, scene: Scene)]

  package init(_ frame: Frame, language: Language) {
    let shortlist = frame.pipeline.shortlist.value
    let drawn: [(String, Scene?)] = [
      ("cross", frame.pipeline.cross.value.map { CrossDrawing($0, language: language).scene }),
      ("map", shortlist.map { MapDrawing($0, language: language).scene }),
      ("ranking", shortlist.map { RankingDrawing($0, language: language).scene }),
    ]
    let note = Wording(
      nl: "Gegevens verzonnen voor de demonstratie",
      en: "Data made up for the demonstration")(language)
    all = drawn.compactMap { name, scene in
      scene.map { (name, frame.scope.madeUp ? $0.noted(note) : $0) }
    }
  }

  /// The drawing of this name, if there is one.
  package subscript(name: String) -> Scene? { all.first { $0.name == name }?.scene }
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
