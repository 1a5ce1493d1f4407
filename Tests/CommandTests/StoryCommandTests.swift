import Foundation
import Testing

/// The story of one development, as people read it.
struct StoryCommandTests {
  @Test func `a development is told in sentences, and programs read the entries`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let story = try shell.run("history", "--about", "D10").out
      #expect(story.hasPrefix("D10 Storage of power in districts becomes cheap\n"))
      #expect(story.contains("8 experts scored it in round 1"))
      #expect(story.contains("added: without it"))
      #expect(!story.contains("e1"))
      let dutch = try shell.run("history", "--about", "D10", lang: "nl").out
      #expect(dutch.contains("8 experts scoorden dit in ronde 1"))
      let json = try #require(try shell.json("history", "--about", "D10") as? [[String: Any]])
      #expect(json.map { $0["command"] as? String } == ["import"])
      // What is no development is listed as before.
      #expect(try shell.run("history", "--about", "e1").out.contains("files taken in"))
    }
  }
}
