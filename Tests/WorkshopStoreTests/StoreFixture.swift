import Foundation
import ScenarioMethod
import WorkshopStore

/// A store in a folder of its own, which goes when the work is done.
func withStore<Value>(_ work: (WorkshopStore, String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("scenariocross-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appendingPathComponent("store.sqlite").path
  let store = try WorkshopStore(at: path)
  defer { try? store.close() }
  return try work(store, path)
}

let stamp = Stamp(actor: "Anna", day: .filesRead)

/// A criterion on five levels.
func criterion(_ id: String, _ kind: Criterion.Kind) -> Criterion {
  Criterion(id: Identifier(rawValue: id), kind: kind, scale: .fiveLevels)
}

/// A development with this code.
func development(_ code: String, _ title: String = "Something changes") -> Development {
  Development(
    id: Identifier(rawValue: code), title: StudyText(title), dimension: .economic,
    directionA: "one way", directionB: "the other way")
}

/// A round over these codes, with impact and uncertainty.
func form(_ codes: [String]) -> Form {
  Form(
    items: codes.map { Identifier(rawValue: $0) },
    criteria: [criterion("impact", .impact), criterion("uncertainty", .uncertainty)])
}

/// A ballot with the same level everywhere.
func ballot(_ expert: String, _ code: UInt8, on form: Form) -> Sheet {
  Sheet(
    participant: Identifier(rawValue: expert), group: nil,
    codes: Array(repeating: code, count: form.cellCount), texts: ["D01.impact": "because"])
}
