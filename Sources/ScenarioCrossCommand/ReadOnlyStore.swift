import ScenarioMethod
import WorkshopStore

/// The store that was opened last, where it may only be read: nobody answers questions in vain.
enum ReadOnlyStore {
  /// NB: a question knows no store; whoever asks opened one before.
  nonisolated(unsafe) private static var path: String?

  /// Remembers whether a store that was opened may be written.
  static func note(_ store: WorkshopStore) { path = store.isReadOnly ? store.path : nil }

  /// Refuses to ask for a change that cannot be written.
  ///
  /// - Throws: the exit code for the disk, after the words of the refusal.
  static func refuse(in language: Language) throws {
    guard let path else { return }
    let refusal = StoreError.readOnly(path)
    Terminal.complain(refusal.wording(language))
    throw Exit.code(of: refusal)
  }
}
