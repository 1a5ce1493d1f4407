import Foundation
import Testing

/// Cross-impact balances from a project file alone.
struct ConsistencyTests {
  /// The facts of a public sample of the Stockholm Environment Institute (MIT licence).
  static let sample = """
    $ ScenarioWizard 4.0
    CIB_global.scw
    &WTRD
     -FT
     -Ntl
     -Mix
    &WSEC
     -Rlx
     -Mod
     -Alrt
    &WECO
     -Decl
     -Stag
     -ModGr
     -RpdGr
    #
    &
    \("" + " ")
    \("" + " ")
    \("" + " ")
    &
    \("" + " ")
    \("" + " ")
    \("" + " ")
    &
    \("" + " ")
    \("" + " ")
    \("" + " ")
    \("" + " ")
    #
    #
    FFFFFF
    FFFFFF
    FFFFFF
    FFFFFF
    FFFFFF
    FFFFFF
    FFFFFF
    FFFFFF
    FFFFFF
    FFFFFF
    #
    #
     0 , 0 , 0 , 1 , 2 ,-3 ,-4 ,-2 , 3 , 3
     0 , 0 , 0 ,-2 , 1 , 1 , 3 , 5 ,-3 ,-5
     0 , 0 , 0 , 2 , 1 ,-3 ,-2 , 0 , 4 ,-2
     1 ,-3 , 2 , 0 , 0 , 0 ,-1 ,-1 , 1 , 1
     1 ,-2 , 1 , 0 , 0 , 0 , 0 , 1 , 0 ,-1
    -2 , 3 ,-1 , 0 , 0 , 0 , 1 , 2 ,-1 ,-2
    -3 , 5 ,-2 ,-3 , 1 , 2 , 0 , 0 , 0 , 0
    -2 , 3 ,-1 ,-2 , 1 , 1 , 0 , 0 , 0 , 0
     2 ,-4 , 2 , 1 , 0 ,-1 , 0 , 0 , 0 , 0
     3 ,-6 , 3 ,-1 , 1 , 0 , 0 , 0 , 0 , 0
    #
    # 0-0
    ""
    #
    ""
    #
    ""
    """

  static func file(_ text: String, in shell: Shell) throws -> String {
    let path = shell.folder.appendingPathComponent("model.scw")
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  @Test func `the four columns of ScenarioWizard's own solution file`() throws {
    try Shell.here { shell in
      let model = try Self.file(Self.sample, in: shell)
      let ran = try shell.run(["consistency", "--scw", model, "--json"])
      let told = try #require(
        try JSONSerialization.jsonObject(with: Data(ran.out.utf8)) as? [String: Any])
      #expect(told["complete"] as? Bool == true)
      let rows = try #require(told["scenarios"] as? [[String: Any]])
      let found = rows.map { row in
        [row["weight"], row["consistency"], row["impactScore"]].map { $0 as? Int ?? -99 }
      }
      #expect(
        rows.map { $0["variants"] as? [Int] ?? [] } == [
          [1, 2, 3], [2, 2, 2], [2, 3, 2], [3, 1, 3],
        ])
      #expect(found == [[2, 0, 8], [1, 0, 9], [4, 0, 15], [12, 1, 12]])
    }
  }

  @Test func `a cap and a tolerance, on a screen in two languages`() throws {
    try Shell.here { shell in
      let model = try Self.file(Self.sample.replacing("\n", with: "\r\n"), in: shell)
      let capped = try shell.run(
        ["consistency", "--scw", model, "--cap", "2", "--lang", "en"])
      #expect(capped.code == 0 && capped.out.contains("There are more; raise --cap."))
      #expect(capped.out.contains("Order of the variants: WTRD, WSEC, WECO"))
      let wide = try shell.run(["consistency", "--scw", model, "--tolerance", "3", "--lang", "nl"])
      #expect(wide.out.split(separator: "\n").count > 6 && wide.out.contains("consistentie"))
    }
  }

  @Test func `what cannot be read is refused with its line, all at once`() throws {
    try Shell.here { shell in
      let odd = Self.sample.replacing(" 0 , 0 , 0 , 1 , 2 ,-3 ,-4 ,-2 , 3 , 3", with: "0,x,0")
      let model = try Self.file(odd, in: shell)
      let refused = try shell.run(["consistency", "--scw", model, "--lang", "en"])
      #expect(refused.code == 65 && refused.out.isEmpty, "\(refused)")
      #expect(refused.problems.contains("model.scw:"), "\(refused.problems)")
      let other = try Self.file("hello", in: shell)
      let no = try shell.run(["consistency", "--scw", other, "--lang", "nl"])
      #expect(no.code == 65 && no.problems.contains("dit is geen bestand van ScenarioWizard"))
      let wrong = try shell.run(["consistency", "--scw", model, "--cap", "0"])
      #expect(wrong.code == 64)
    }
  }
}
