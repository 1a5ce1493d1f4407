import Foundation
import Testing

/// Published values, through the command as a user would get them.
struct StatisticsTests {
  private typealias Here = StatisticsFixture

  @Test func `Krippendorff's alpha is as published`() throws {
    try Here.here { here in
      let table = PublishedTable.krippendorff
      for (metric, value) in [
        ("nominal", 0.743421052631579), ("ordinal", 0.815387503754881),
        ("interval", 0.849107142857143), ("ratio", 0.797402774711612),
      ] {
        try here.check(table, "alpha-\(metric)", ["--scale", "1-5"], is: value)
      }
      let coders = PublishedTable.coders
      try here.check(
        coders, "alpha-nominal", ["--scale", "1-4"], is: 0.691358, within: 5e-7)
      try here.check(
        coders, "alpha-interval", ["--scale", "1-4"], is: 0.810845, within: 5e-7)
      try here.check(coders, "alpha-ordinal", ["--scale", "1-4"], is: 0.806721419941315)
      try here.check(coders, "alpha-ratio", ["--scale", "1-4"], is: 0.808943670784247)
      let found = try here.json(table, "alpha-ordinal", "--scale", "1-5")
      #expect(found["n"] as? Int == 40)
      let interval = try #require(found["interval"] as? [String: Double])
      #expect(try #require(interval["low"]) < 0.8153 && interval["level"] == 0.95)
      #expect(
        found["method"] as? String
          == "Krippendorff's alpha, ordinal; pairs of ratings within a unit; jackknife interval")
    }
  }

  @Test func `Kendall's W of Siegel and Castellan comes with its tests`() throws {
    try Here.here { here in
      let found = try here.json(PublishedTable.conference, "kendall-w", "--seed", "7")
      let value = try #require(found["value"] as? Double)
      #expect(abs(value - 0.656084656084656) < 1e-12)
      #expect(found["n"] as? Int == 24 && found["seed"] as? Int == 7)
      #expect(found["draws"] as? Int == 9999)
      let tests = try #require(found["tests"] as? [[String: Any]])
      #expect(tests.map { $0["test"] as? String } == ["chi-squared", "f", "permutation"])
      let p = try #require(tests[0]["p"] as? Double)
      #expect(abs(p - 0.0552779298915745) < 1e-12)
      let text = try here.run(PublishedTable.conference, "--measure", "kendall-w")
      #expect(text.out.contains("kendall-w  0.6561"))
      #expect(text.out.contains("chi-squared 13.7778 (7): p 0.0553"))
      try here.check(
        PublishedTable.assembly, "skillings-mack", is: 15.493048797529, within: 1e-9)
    }
  }

  @Test func `the six intraclass correlations of Shrout and Fleiss are as published`() throws {
    try Here.here { here in
      let values = [
        ("icc-1", 0.1657417684), ("icc-a1", 0.2897637795), ("icc-c1", 0.7148407148),
        ("icc-1k", 0.4427971337), ("icc-ak", 0.6200505476), ("icc-ck", 0.9093155424),
      ]
      for (measure, value) in values {
        try here.check(PublishedTable.judges, measure, is: value, within: 5e-11)
      }
      let found = try here.json(PublishedTable.judges, "icc-ak")
      let interval = try #require(found["interval"] as? [String: Double])
      let (low, high) = (try #require(interval["low"]), try #require(interval["high"]))
      #expect(abs(low - 0.0711368153) < 1e-9 && abs(high - 0.9272320402) < 1e-9)
    }
  }

  @Test func `measures of one item are as the R package agrmt documents them`() throws {
    try Here.here { here in
      let table = Here.item([30, 40, 210, 130, 530, 50, 10])
      for (measure, value) in [
        ("agreement-a", 0.6113333), ("polarisation", 0.1943333), ("leik", 0.2866666667),
        ("tastle-wierman", 0.725687614), ("blair-lacy", 0.5973333333),
        ("kvalseth", 0.2271265735), ("entropy", 1.960969247),
        ("berry-mielke", 0.4026666667), ("interpolated-median", 4.669811),
      ] {
        try here.check(table, measure, ["--scale", "1-7"], is: value, within: 5e-7)
      }
      let ten = "x\n1\n2\n2\n3\n3\n3\n4\n4\n5\n5\n"
      try here.check(ten, "q1", ["--scale", "1-5"], is: 2)
      try here.check(ten, "q1-type-7", ["--scale", "1-5"], is: 2.25)
      try here.check(ten, "q3-type-7", ["--scale", "1-5"], is: 4)
      try here.check(ten, "iqr", ["--scale", "1-5"], is: 2)
      try here.check(ten, "median", is: 3)
      try here.check("x\n1\n2\n2\n3\n3\n3\n4\n4\n5\n9\n", "trimmed-mean", is: 3.25)
      try here.check("4\n4\n5\n5\n4\n", "r-wg", ["--scale", "1-5"], is: 0.85)
      try here.check("1,5,1,5\n", "irv", ["--scale", "1-5"], is: 2.3094010768, within: 1e-10)
    }
  }

  @Test func `of several items each has a value, and the mean stands above`() throws {
    try Here.here { here in
      let found = try here.json("a,b\n1,3\n1,3\n5,3\n5,?\n", "agreement-a", "--scale", "1-5")
      #expect(found["value"] as? Double == 0 && found["n"] as? Int == 7)
      #expect(found["method"] as? String == "Van der Eijk's A; mean over the items")
      let items = try #require(found["items"] as? [[String: Any]])
      #expect(items.map { $0["item"] as? String } == ["a", "b"])
      #expect(items.map { $0["value"] as? Double } == [-1, 1])
      #expect(items.map { $0["n"] as? Int } == [4, 3])
    }
  }

  @Test func `correlations are as published, for the first two columns and every pair`() throws {
    try Here.here { here in
      let small = Here.columns([("a", [1, 2, 3, 4, 5]), ("b", [5, 6, 7, 8, 7])])
      try here.check(small, "spearman", is: 0.8207826816681233)
      let tau = Here.columns([("a", [12, 2, 1, 12, 2]), ("b", [1, 4, 7, 1, 0])])
      try here.check(tau, "kendall-tau-b", is: -0.4714045207910316)
      let hunter = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
      let panel = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]
      let table = Here.columns([("h", hunter), ("p", panel), ("again", hunter)])
      try here.check(table, "kendall-tau-b", is: 0.4444444444, within: 1e-9)
      let found = try here.json(table, "spearman")
      #expect(abs(try #require(found["value"] as? Double) - 0.6) < 1e-12)
      #expect((found["method"] as? String)?.hasSuffix("; the first two columns") == true)
      let pairs = try #require(found["pairs"] as? [[String: Any]])
      #expect(
        pairs.map { $0["items"] as? [String] } == [["h", "p"], ["h", "again"], ["p", "again"]])
      #expect(pairs.map { $0["n"] as? Int } == [9, 9, 9])
      let ends = try #require(pairs[0]["interval"] as? [String: Double])
      #expect(abs(try #require(ends["low"]) + 0.17424407) < 5e-9)
    }
  }

  @Test func `Fleiss' kappa is that of its guide`() throws {
    try Here.here { here in
      let readers = "a,b,c,d,e\n1,2,3,3,1\n1,2,3,2,1\n1,2,3,3,2\n1,1,3,3,1\n1,2,3,3,1\n2,2,3,1,1\n"
      try here.check(readers, "fleiss-kappa", ["--scale", "1-3"], is: 0.5135135135)
    }
  }

  @Test func `tables of two items give Somers' D, polychoric correlation and kappa`() throws {
    try Here.here { here in
      let dense = [[27, 25, 14, 7, 0], [7, 14, 18, 35, 12], [1, 3, 2, 7, 17]]
      try here.check(Self.rows(dense), "somers-d", is: 0.6032766111513396)
      let t1 = [[52, 58, 8], [18, 15, 7], [5, 11, 3]]
      try here.check(
        Self.rows(t1), "polychoric", ["--scale", "1-3"], is: 0.168315233341, within: 1e-9)
      try here.check(
        Self.rows([[20, 5], [10, 15]]), "kappa", ["--scale", "1-2"], is: 0.4)
      try here.check(
        Self.rows([[11, 3, 1, 0], [1, 9, 4, 0], [0, 2, 8, 6], [1, 0, 5, 12]]), "weighted-kappa",
        ["--scale", "1-4"], is: 0.78459372, within: 5e-9)
    }
  }

  @Test func `columns are groups, or rounds`() throws {
    try Here.here { here in
      let bears = PublishedTable.bears
      try here.check(bears, "kruskal-wallis", is: 16.8423076923, within: 1e-9)
      try here.check(bears, "epsilon-squared", is: 0.5807692308, within: 1e-9)
      try here.check(bears, "eta-squared-h", is: 0.5497150997, within: 1e-9)
      try here.check(bears, "cliffs-delta", is: 0.9)
      let delta = try #require(
        try here.json(bears, "cliffs-delta")["pairs"] as? [[String: Any]])
      let ends = try #require(delta.first?["interval"] as? [String: Double])
      #expect(ends["low"].map { $0 > 0 && $0 < 0.9 } == true && ends["high"].map { $0 < 1 } == true)
      try here.check(bears, "vargha-delaney", is: 0.95)
      try here.check(bears, "dunn", is: 3.7702412303, within: 1e-9)
      let uneven = Here.columns([("m", [19, 22, 16, 29, 24]), ("f", [20, 11, 17, 12])])
      let found = try here.json(uneven, "mann-whitney")
      #expect(found["value"] as? Double == 17 && found["n"] as? Int == 9)
      let test = try #require((found["tests"] as? [[String: Any]])?.first)
      #expect(abs(try #require(test["p"] as? Double) - 1.0 / 9) < 1e-9)
      let changes: [Double] = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]
      let rounds = Here.columns([("first", changes.map { _ in 0 }), ("second", changes)])
      let moved = try here.json(rounds, "wilcoxon")
      #expect(moved["value"] as? Double == 96)
      let exact = try #require((moved["tests"] as? [[String: Any]])?.first)
      #expect(exact["p"] as? Double == 0.041259765625 && exact["statistic"] as? Double == 24)
    }
  }

  @Test func `the order of Tennessee, and scores as if all had scored everything`() throws {
    try Here.here { here in
      let ballots = [(42, "4,3,2,1"), (26, "1,4,3,2"), (15, "1,2,4,3"), (17, "1,2,3,4")]
      let table =
        "M,N,C,K\n" + ballots.map { String(repeating: $1 + "\n", count: $0) }.joined()
      let kemeny = try here.json(table, "kemeny")
      #expect(kemeny["value"] as? Double == 393)
      #expect(Self.values(kemeny) == [4, 1, 2, 3])
      #expect(try Self.values(here.json(table, "copeland")) == [-3, 3, 1, -1])
      let borda = try Self.values(here.json(table, "borda"))
      for (found, points) in zip(borda, [126.0, 194, 173, 107]) {
        #expect(abs(found - points / 300) < 1e-12)
      }
      let gaps = "5,4,,2\n4,3,3,\n,5,4,3\n"
      let items = try Self.values(here.json(gaps, "additive-model"))
      for (found, value) in zip(items, [4.9, 4.0, 3.5, 2.1]) { #expect(abs(found - value) < 1e-9) }
    }
  }

  @Test func `chance has a seed, and the same seed gives the same`() throws {
    try Here.here { here in
      let table = "a,b,c\n5,4,1\n4,5,2\n5,3,3\n2,4,1\n"
      func drawn(_ seed: String) throws -> [String: Any] {
        try here.json(table, "inclusion", "--top", "2", "--draws", "500", "--seed", seed)
      }
      let found = try drawn("3")
      #expect(found["seed"] as? Int == 3 && found["draws"] as? Int == 500)
      #expect(abs(Self.values(found).reduce(0, +) - 2) < 1e-9)
      #expect(try Self.values(drawn("3")) == Self.values(found))
      #expect(try Self.values(drawn("4")) != Self.values(found))
      let left = try here.json(table, "leave-one-out", "--top", "1")
      #expect((left["raters"] as? [Any])?.count == 4 && left["seed"] == nil)
    }
  }

  @Test func `a rank is sure where all raters agree, and open where they do not`() throws {
    try Here.here { here in
      let sure = "5,3,1\n4,3,1\n5,2,1\n4,2,1\n5,3,2\n4,3,1\n5,?,?\n"
      let found = try here.json(sure, "rank-confidence", "--draws", "2000")
      #expect(found["n"] as? Int == 18 && found["draws"] as? Int == 2000)
      #expect(Self.values(found) == [1, 2, 3])
      #expect(Self.ends(found) == [[1, 1], [2, 2], [3, 3]])
      let open = "5,1,3\n1,5,2\n2,4,3\n4,2,2\n"
      #expect(try Self.ends(here.json(open, "rank-confidence")) == [[1, 3], [1, 3], [1, 3]])
      #expect(try Self.values(here.json(open, "rank-confidence")) == [1, 1, 3])
      let one = try here.json("1,2\n3,?\n", "rank-confidence")
      #expect(one["undefined"] as? String == "singleRater")
    }
  }

  /// The ends of the intervals of the items.
  private static func ends(_ found: [String: Any]) -> [[Double]] {
    (found["items"] as? [[String: Any]] ?? []).map { item in
      let interval = item["interval"] as? [String: Double] ?? [:]
      return [interval["low"] ?? .nan, interval["high"] ?? .nan]
    }
  }

  /// The values of the items.
  private static func values(_ found: [String: Any]) -> [Double] {
    (found["items"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? Double }
  }

  /// A table of two columns with so many of each pair of levels.
  private static func rows(_ counts: [[Int]]) -> String {
    "first,second\n"
      + zip(counts, 1...).map { row, a in
        zip(row, 1...).map { String(repeating: "\(a),\($1)\n", count: $0) }.joined()
      }.joined()
  }
}
