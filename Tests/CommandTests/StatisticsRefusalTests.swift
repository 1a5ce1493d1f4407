import Foundation
import Testing

/// What `statistics` refuses, what it leaves undefined, and how it tells of itself.
struct StatisticsRefusalTests {
  private typealias Here = StatisticsFixture

  @Test func `all cells that do not fit are told at once, with their lines`() throws {
    try Here.here { here in
      let table = "name,a,b\nAnna,1,7\n\nBram,x,2.5\nCor,NA,?\n"
      let found = try here.run(table, "--measure", "alpha-ordinal", "--scale", "1-5")
      let allowed =
        "does not fit here; allowed: a whole number from 1 to 5, or empty, NA or ? for nothing said"
      #expect(found.code == 65 && found.out == "")
      #expect(
        found.problems == """
          table.csv:2: “7” \(allowed)
          table.csv:4: “x” \(allowed)
          table.csv:4: “2.5” \(allowed)

          """)
      let dutch = try here.run(
        "a\n7\n", "--measure", "alpha-ordinal", "--scale", "1-5", lang: "nl")
      #expect(dutch.problems.hasPrefix("table.csv:1: “a” past hier niet") == false)
      #expect(dutch.problems.contains("table.csv:2: “7” past hier niet; toegestaan: een heel"))
      let score = try here.run("a,b\n2.5,x\n2000000,1\n", "--measure", "mean")
      #expect(score.code == 65)
      #expect(score.problems.contains("table.csv:2: “x” does not fit here; allowed: a number"))
      #expect(score.problems.contains("table.csv:3: “2000000” does not fit"))
    }
  }

  @Test func `a table without ratings, or with columns of one name, is refused`() throws {
    try Here.here { here in
      let empty = try here.run("", "--measure", "mean")
      #expect(empty.code == 65 && empty.problems.contains("table.csv:1: there are no ratings"))
      let head = try here.run("a,b\n", "--measure", "mean")
      #expect(head.code == 65 && head.problems.contains("table.csv:1: there are no ratings"))
      let names = try here.run("a\nAnna\nBram\n", "--measure", "mean")
      #expect(names.code == 65 && names.problems.contains("there are no ratings here"))
      let twice = try here.run("a,b,a,\n1,2,3,4,5\n", "--measure", "mean")
      #expect(twice.problems.contains("table.csv:1: “a” stands in the header already"))
      #expect(twice.problems.contains("table.csv:1: column 4 has no name"))
      #expect(twice.problems.contains("table.csv:2: “5” lies outside the columns (4)"))
      let none = try here.shell.run(
        ["statistics", "nowhere.csv", "--measure", "mean", "--lang", "en"])
      #expect(none.code == 65 && none.problems == "nowhere.csv: there is no such file\n")
      #expect(try here.run("\"1\n", "--measure", "mean").code == 65)
    }
  }

  @Test func `a table whose pairs of values would fill the memory is refused`() throws {
    try Here.here { here in
      let table = "a,b\n" + (0..<2_001).map { "\($0),1\n" }.joined()
      let found = try here.run(table, "--measure", "kendall-tau-b")
      #expect(found.code == 65)
      #expect(found.problems == "table.csv: “a” has 2001 different ratings; allowed: 2000\n")
      #expect(try here.run(table, "--measure", "spearman").code == 0)
    }
  }

  @Test func `the header and the names of the raters are recognised`() throws {
    try Here.here { here in
      for table in [
        "1,3\n2,5\n", "a,b\n1,3\n2,5\n", "who,a,b\nAnna,1,3\nBram,2,5\n", "Anna,1,3\nBram,2,5\n",
        "\"\",\"a\",\"b\"\n\"1\",1,3\n\"2\",2,5\n", "a;b\r\n1,0;3\r\n2;5\r\n",
      ] {
        let found = try here.json(table, "mean")
        #expect(found["value"] as? Double == 2.75 && found["n"] as? Int == 4, "\(table)")
      }
      let raters = try here.json("Anna,1,1\n,2,5\n", "longstring", "--scale", "1-5")
      let names = (raters["raters"] as? [[String: Any]])?.map { $0["rater"] as? String }
      #expect(names == ["Anna", "2"])
    }
  }

  @Test func `wrong words are refused with what is allowed, and code 64`() throws {
    try Here.here { here in
      let table = "a,b\n1,2\n3,4\n"
      let cases: [([String], String)] = [
        (["--measure", "kendal-w"], "--measure list; did you mean “kendall-w”?"),
        (["--measure", "alpha-ordinal"], "needs the levels: --scale 1-5"),
        (["--measure", "inclusion"], "needs how many items the top holds: --top 10"),
        (["--measure", "inclusion", "--top", "0"], "--top 0 does not fit"),
        (["--measure", "kendall-w", "--draws", "0"], "--draws 0 does not fit"),
        (["--measure", "mean", "--seed=-1"], "--seed -1 does not fit"),
      ]
      for (words, message) in cases {
        try here.write(table)
        let found = try here.shell.run(["statistics", "table.csv", "--lang", "en"] + words)
        #expect(found.code == 64 && found.out == "", "\(words)")
        #expect(found.problems.contains(message), "\(found.problems)")
      }
      for scale in ["5", "5-1", "1-1", "a-b", "0-255", "1-99999999999999999999"] {
        let found = try here.run(table, "--measure", "median", "--scale", scale)
        #expect(found.code == 64 && found.problems.contains(scale), "\(scale)")
      }
      let file = try here.shell.run(["statistics", "--measure", "mean", "--lang", "nl"])
      #expect(file.code == 64 && file.problems.contains("geef de tabel: BESTAND.csv"))
    }
  }

  @Test func `a scale may begin below 0, and have 255 levels`() throws {
    try Here.here { here in
      try here.check("-3\n3\n", "polarisation", ["--scale=-3-3"], is: 1)
      try here.check("0\n254\n", "polarisation", ["--scale", "0-254"], is: 1)
    }
  }

  @Test func `what cannot be computed says why, and is no failure`() throws {
    try Here.here { here in
      let one = try here.json("3,4\n", "kendall-w")
      #expect(one["undefined"] as? String == "singleRater" && one["value"] == nil)
      let same = try here.json("3,3\n3,3\n", "alpha-ordinal", "--scale", "1-5")
      #expect(same["undefined"] as? String == "noVariation")
      #expect(try here.json("3\n4\n", "spearman")["undefined"] as? String == "singleItem")
      #expect(try here.json("a,b\nNA,?\n", "mean")["undefined"] as? String == "noData")
      let text = try here.run("3,4\n", "--measure", "kendall-w", lang: "nl")
      #expect(text.code == 0 && text.out.contains("maar één beoordelaar"))
    }
  }

  @Test func `the list tells all measures in both languages`() throws {
    try Here.here { here in
      func list(_ words: String...) throws -> String {
        let found = try here.shell.run(["statistics", "--measure", "list"] + words)
        #expect(found.code == 0)
        return found.out
      }
      let (dutch, english) = (try list("--lang", "nl"), try list("--lang", "en"))
      for line in (dutch + english).split(separator: "\n") { #expect(line.count <= 80) }
      let told = try JSONSerialization.jsonObject(with: Data(list("--json").utf8))
      let all = try #require(told as? [[String: Any]])
      let names = all.compactMap { $0["name"] as? String }
      #expect(names.count > 60 && Set(names).count == names.count)
      for name in names {
        #expect(dutch.contains("\n\(name) ") && english.contains("\n\(name) "), "\(name)")
      }
      let fixed = [
        "alpha-nominal", "alpha-ordinal", "alpha-interval", "alpha-ratio", "kendall-w", "icc-1",
        "icc-a1", "icc-c1", "icc-1k", "icc-ak", "icc-ck", "agreement-a", "polarisation",
        "spearman", "kendall-tau-b", "cliffs-delta",
      ]
      #expect(fixed.filter { !names.contains($0) } == [])
      for measure in all { #expect(measure["nl"] as? String != measure["en"] as? String) }
    }
  }

  /// Every measure on tables of every kind: none fails, and the JSON is what its schema says.
  @Test(arguments: [
    "a,b,c\n1,2,3\n2,3,5\n4,?,3\n5,4,1\n3,3,2\n1,2,NA\n", "a\n1\n5\n", "a,b\n3,3\n3,3\n",
    "a,b\nNA,\n?,\n", "1,2,3,4\n",
  ])
  func `every measure gives what its schema says`(table: String) throws {
    try Here.here { here in
      try here.write(table)
      let printed = try here.shell.run(["schema", "statistics"]).out
      let schema = try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any]
      let list = try here.shell.run(["statistics", "--measure", "list", "--json"]).out
      let all = try JSONSerialization.jsonObject(with: Data(list.utf8))
      let listed = try here.shell.run(["schema", "statistics-list"]).out
      let form = try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [String: Any]
      #expect(SchemaTests.problems(all, against: form ?? [:], at: "list") == [])
      for name in try #require(all as? [[String: Any]]).compactMap({ $0["name"] as? String }) {
        let words = ["table.csv", "--scale", "1-5", "--top", "2", "--draws", "20"]
        let found = try here.shell.run(["statistics", "--measure", name, "--json"] + words)
        #expect(found.code == 0, "\(name): \(found.problems)")
        let json = try JSONSerialization.jsonObject(with: Data(found.out.utf8))
        #expect(SchemaTests.problems(json, against: schema ?? [:], at: name) == [])
      }
    }
  }

  @Test func `every measure is told in lines that a screen holds`() throws {
    try Here.here { here in
      try here.write("first item,second item\n1,2\n2,3\n4,?\n5,4\n3,3\n1,2\n")
      let list = try here.shell.run(["statistics", "--measure", "list", "--json"]).out
      let all = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]]
      for name in try #require(all).compactMap({ $0["name"] as? String }) {
        let words = ["table.csv", "--scale", "1-5", "--top", "1", "--draws", "20", "--lang", "nl"]
        let text = try here.shell.run(["statistics", "--measure", name] + words)
        #expect(text.code == 0 && text.out.hasPrefix("\(name)  "), "\(name): \(text.problems)")
        for line in text.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(!text.out.contains("nan") && !text.out.contains("inf"), "\(text.out)")
      }
    }
  }
}
