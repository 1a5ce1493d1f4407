import CrossImpact
import Testing

/// Two sample files of `cibsa`, typed again.
///
/// Copyright (c) 2018 Stockholm Environment Institute; MIT License.
enum GlobalSample {
  static let project = """
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
    \(notes)#
    #
    \(String(repeating: "FFFFFF\n", count: 10))#
    #
     0 , 0 , 0 , 1 , 2 ,-3 ,-4 ,-2 , 3 , 3\u{20}
     0 , 0 , 0 ,-2 , 1 , 1 , 3 , 5 ,-3 ,-5\u{20}
     0 , 0 , 0 , 2 , 1 ,-3 ,-2 , 0 , 4 ,-2\u{20}
     1 ,-3 , 2 , 0 , 0 , 0 ,-1 ,-1 , 1 , 1\u{20}
     1 ,-2 , 1 , 0 , 0 , 0 , 0 , 1 , 0 ,-1\u{20}
    -2 , 3 ,-1 , 0 , 0 , 0 , 1 , 2 ,-1 ,-2\u{20}
    -3 , 5 ,-2 ,-3 , 1 , 2 , 0 , 0 , 0 , 0\u{20}
    -2 , 3 ,-1 ,-2 , 1 , 1 , 0 , 0 , 0 , 0\u{20}
     2 ,-4 , 2 , 1 , 0 ,-1 , 0 , 0 , 0 , 0\u{20}
     3 ,-6 , 3 ,-1 , 1 , 0 , 0 , 0 , 0 , 0\u{20}
    #
    # 0-0
    ""
    \(String(repeating: "# \n\"\"\n", count: 3))\(String(repeating: "#  -> \n\"\"\n", count: 9))#
    #

    """

  /// The notes: none, on each descriptor and variant.
  private static let notes = [3, 3, 4].map { "&\n" + String(repeating: " \n", count: $0) }.joined()

  static let solutions = """
    $ ScenarioWizard 3.0
    Solution set
     4\u{20}

    " 2 3 2",4,0,0,15,""
    " 3 1 3",12,1,0,12,""
    " 2 2 2",1,0,0,9,""
    " 1 2 3",2,0,0,8,""

    """
}

struct ScenarioWizardProjectTests {
  func problems(_ text: String) -> [ScenarioWizardProblem] {
    do throws(ScenarioWizardRefusal) {
      _ = try ScenarioWizardProject(text: text)
      return []
    } catch {
      return error.problems
    }
  }

  /// The sample with a line replaced; the first line is 1.
  func sample(_ line: Int, _ text: String?) -> String {
    var lines = GlobalSample.project.split(separator: "\n", omittingEmptySubsequences: false)
    lines.replaceSubrange(line - 1...line - 1, with: text.map { [Substring($0)] } ?? [])
    return lines.joined(separator: "\n")
  }

  @Test func `the sample of the Stockholm Environment Institute is read and written as it was`()
    throws
  {
    let project = try ScenarioWizardProject(text: GlobalSample.project)
    #expect(project.version == "4.0")
    #expect(project.name == "CIB_global.scw")
    #expect(project.matrix.descriptors.map(\.name) == ["WTRD", "WSEC", "WECO"])
    #expect(
      project.matrix.descriptors[2].variants.map(\.name) == ["Decl", "Stag", "ModGr", "RpdGr"])
    #expect(project.matrix.judgement(9, 1) == -6)
    #expect(project.colours == Array(repeating: "FFFFFF", count: 10))
    #expect(project.text == GlobalSample.project)
    #expect(project.bytes == Array(GlobalSample.project.utf8))
  }

  @Test func `the sample's scenarios are those that ScenarioWizard found, with all its numbers`()
    throws
  {
    let matrix = try ScenarioWizardProject(text: GlobalSample.project).matrix
    let published = try ScenarioWizardSolutions(text: GlobalSample.solutions, of: matrix)
    let table = ConsistencyTable(of: matrix)
    let expected = published.solutions.sorted { $0.configuration < $1.configuration }
    #expect(table.rows.map(\.configuration) == expected.map(\.configuration))
    #expect(table.rows.map(\.weight) == expected.map(\.weight))
    #expect(table.rows.map(\.consistencyValue) == expected.map(\.consistencyValue))
    #expect(table.rows.map(\.totalImpactScore) == expected.map(\.totalImpactScore))
    // The other starts end in a circle.
    let basins = try #require(Basins(of: matrix))
    let circles = basins.attractors.filter { $0.configurations.count > 1 }
    #expect(circles.map(\.weight).reduce(0, +) == 17)
  }

  @Test func `line ends of Windows are read and written again`() throws {
    let windows = GlobalSample.project.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let project = try ScenarioWizardProject(text: windows)
    #expect(project.matrix == (try ScenarioWizardProject(text: GlobalSample.project).matrix))
    #expect(project.text == windows)
    #expect(!project.text.contains("\r\r"))
  }

  @Test func `letters of Windows are read and written again`() throws {
    var project = try ScenarioWizardProject(text: sample(3, "&Müll – 5 €"))
    project.encoding = TextEncoding.windows
    let bytes = project.bytes
    #expect(bytes.contains(0xFC))
    #expect(bytes.contains(0x96))
    #expect(bytes.contains(0x80))
    let again = try ScenarioWizardProject(bytes: bytes)
    #expect(again.matrix.descriptors[0].name == "Müll – 5 €")
    #expect(again.encoding == .windows)
    #expect(again.bytes == bytes)
    // A letter that Windows lacks makes the file one of UTF-8.
    var other = again
    other.name = "会議"
    #expect(other.bytes == Array(other.text.utf8))
    let marked = try ScenarioWizardProject(bytes: [0xEF, 0xBB, 0xBF] + GlobalSample.project.utf8)
    #expect(marked.encoding == .utf8)
  }

  @Test func `blank names are names`() throws {
    let text = sample(4, " -").replacing("&WSEC\n", with: "&\n")
    let project = try ScenarioWizardProject(text: text)
    #expect(project.matrix.descriptors[0].variants.map(\.name) == ["", "Ntl", "Mix"])
    #expect(project.matrix.descriptors[1].name == "")
    #expect(project.text == text)
    #expect(ConsistencyTable(of: project.matrix).rows.count == 4)
  }

  @Test func `notes of one line each belong to descriptors and variants`() throws {
    let text = GlobalSample.project.replacing("#\n&\n \n", with: "#\n&world trade\n free\n")
    let project = try ScenarioWizardProject(text: text)
    #expect(project.matrix.descriptors[0].note == "world trade")
    #expect(project.matrix.descriptors[0].variants.map(\.note) == ["free", "", ""])
    #expect(project.text == text)
  }

  @Test func `notes of another shape, colours and what follows the matrix are kept`() throws {
    let text = GlobalSample.project.replacing("#\n&\n \n", with: "#\n&two\nlines\n \n")
      .replacing("FFFFFF\n#", with: "00FF00\n#").replacing("# 0-0\n\"\"", with: "# 0-0\n\"who\"")
    let project = try ScenarioWizardProject(text: text)
    #expect(project.matrix.descriptors[0].note == "")
    #expect(project.colours.last == "00FF00")
    #expect(project.trailing?[1] == "\"who\"")
    #expect(project.text == text)
  }

  @Test func `a file that ends with its matrix is read`() throws {
    let end = try #require(GlobalSample.project.firstRange(of: "\n#\n# 0-0"))
    let text = String(GlobalSample.project[..<end.lowerBound])
    let project = try ScenarioWizardProject(text: text)
    #expect(project.trailing == nil)
    #expect(project.text == text)
  }

  @Test func `a new project can be read again`() throws {
    let matrix = try Somewhereland.matrix()
    let project = ScenarioWizardProject(name: "Somewhereland", matrix: matrix)
    let again = try ScenarioWizardProject(text: project.text)
    #expect(again.matrix == matrix)
    #expect(again.name == "Somewhereland")
    #expect(again.colours.count == 17)
    #expect(again == project)
  }

  @Test func `random projects with odd names survive`() throws {
    var random = SplitMix64(51)
    let names = ["", " ", "a,b", "#1", "&", "-", "é\"", "x ", "日本"]
    for _ in 0..<50 {
      let counts = RandomMatrix.counts(using: &random)
      let matrix = try CrossImpactMatrix(
        counts.map { count in
          Descriptor(
            names.randomElement(using: &random) ?? "",
            (0..<count).map { _ in names.randomElement(using: &random) ?? "" })
        }, rows: RandomMatrix.rows(counts, strength: 20, using: &random))
      let project = ScenarioWizardProject(name: "p", matrix: matrix)
      #expect(try ScenarioWizardProject(bytes: project.bytes) == project)
    }
  }

  @Test(arguments: ["", "a,b\n1,2\n", "$ ScenarioWizard", "$ Something 4.0\nx\n", "\u{FFFD}"])
  func `a file of another kind is refused at its first line`(text: String) {
    let found = problems(text)
    #expect(found.map(\.reason) == [.notScenarioWizard])
    #expect(found.map(\.line) == [1])
  }

  @Test func `an unknown version is refused with those that are known`() {
    #expect(
      problems(sample(1, "$ ScenarioWizard 9.1")).map(\.reason) == [.unknownVersion(allowed: ["4"])]
    )
    #expect(problems(sample(1, "$ ScenarioWizard 4.3")) == [])
    #expect(problems(sample(1, "$ ScenarioWizard 40.1")).count == 1)
  }

  @Test func `every problem is said with its line and what stood there`() {
    let text = sample(5, "Ntl").replacing(" 0 , 0 , 0 , 2 , 1", with: " 0 , x , 0 , 2.5 , 1")
    let found = problems(text)
    #expect(found.map(\.line) == [5, 46, 46])
    #expect(
      found.map(\.reason) == [.unexpectedLine, .notAnInteger(cell: 2), .notAnInteger(cell: 4)])
    #expect(found.map(\.value) == ["Ntl", "x", "2.5"])
    #expect(found[0].description.hasPrefix("line 5: \"Ntl\""))
  }

  @Test func `rows of another length are refused, each with its line`() {
    let text = GlobalSample.project.replacing(" 1 ,-3 , 2 , 0 ,", with: " 1 ,-3 , 2 ,")
      .replacing("-2 , 3 ,-1 , 0 ,", with: "-2 , 3 ,-1 , 0 , 0 , 0 ,").replacing(
        ",-6 ,", with: ",,")
    let found = problems(text)
    #expect(found.map(\.line) == [47, 49, 53])
    #expect(
      found.map(\.reason) == [
        .wrongCellCount(found: 9, expected: 10), .wrongCellCount(found: 12, expected: 10),
        .notAnInteger(cell: 2),
      ])
  }

  @Test func `headers that make no descriptors are refused`() {
    #expect(problems(sample(3, nil)).first?.reason == .variantBeforeDescriptor)
    #expect(problems(sample(2, nil)).first?.reason == .missingName)
    let empty = "$ ScenarioWizard 4.0\nname\n#\n#\n#\n#\n#\n"
    #expect(problems(empty).map(\.reason) == [.noDescriptors])
    let bare = "$ ScenarioWizard 4.0\nname\n&A\n&B\n -b\n&C\n#\n&\n&\n \n&\n#\n#\n#\n#\n 0 \n#\n"
    #expect(problems(bare).map(\.reason) == [.noVariants, .noVariants])
    #expect(problems(bare).map(\.line) == [3, 6])
  }

  @Test func `a file that is cut off is refused`() {
    let cut = GlobalSample.project.split(separator: "\n").prefix(25).joined(separator: "\n")
    #expect(problems(cut).map(\.reason) == [.missingSections(found: 1, expected: 5)])
    #expect(problems("$ ScenarioWizard 4.0").contains { $0.reason == .missingName })
    let short = problems(sample(44, nil))
    #expect(short.map(\.reason) == [.wrongRowCount(found: 9, expected: 10)])
  }

  @Test func `judgements that are too large are refused`() {
    let text = GlobalSample.project.replacing("-6 , 3", with: "-9000 , 3")
    #expect(problems(text).map(\.reason) == [.matrix(.balanceTooLarge(column: 1, found: 9_003))])
  }
}
