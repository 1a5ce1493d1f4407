public import ScenarioMethod

/// What is wrong in a file of a study: file, line, and what is allowed.
public struct FileProblem: Hashable, Sendable {
  public let file: String
  /// From 1; `nil` when the file as a whole is meant.
  public let line: Int?
  public let wording: Wording

  public init(_ file: String, _ line: Int?, _ wording: Wording) {
    (self.file, self.line, self.wording) = (file, line, wording)
  }

  /// `FILE:LINE: what is wrong`.
  public func text(_ language: Language) -> String {
    "\(file):\(line.map { "\($0):" } ?? "") \(wording(language))"
  }
}

extension Wording {
  /// What an error says: its own words, or else the words that the system has for it.
  init(of error: any Error) {
    self = (error as? any Refusal)?.wording ?? .same("\(error)")
  }
}

/// All problems of all files of a study at once; nothing was taken in.
public struct FileProblems: Refusal, Equatable {
  public let all: [FileProblem]

  public init(all: [FileProblem]) { self.all = all }

  /// The same where `file` has another name, and people see it without its first lines.
  public func naming(_ file: String, _ name: String, without lines: Int) -> FileProblems {
    FileProblems(
      all: all.map { problem in
        let line = problem.line.map { $0 - lines }
        guard problem.file == file, line ?? 1 > 0 else { return problem }
        return FileProblem(name, line, problem.wording)
      })
  }

  public var wording: Wording {
    Wording(
      nl: all.map { $0.text(.nl) }.joined(separator: "\n"),
      en: all.map { $0.text(.en) }.joined(separator: "\n"))
  }
}
