import Exporting
import ScenarioMethod

/// The files of forms to give to people: a page and a table, in every language asked.
struct FormFiles {
  let files: [(name: String, bytes: [UInt8])]
  var names: [String] { files.map(\.name) }

  init(_ forms: [BlankForm], languages: [Language]) {
    files = forms.flatMap { form in
      languages.flatMap { language in
        let stem = "\(form.stem).\(language.rawValue)"
        return [
          ("\(stem).csv", Array(FormTable(form, language: language).text.utf8)),
          ("\(stem).html", Array(FormPage(form, language: language).page.utf8)),
        ]
      }
    }
  }

  /// Writes the files, each whole or not at all, and says which; a table that somebody may have
  /// filled in is not written over.
  func write(to folder: String, _ study: StudyOptions) throws {
    try study.refusing { try OutFolder(folder).write(files) { $0.hasSuffix(".csv") } }
    guard !study.json else { return Terminal.say(written: names, to: folder, json: true) }
    for name in names { Terminal.say("\(folder)/\(name)") }
  }
}
