import Foresight
import Testing

struct DimensionTests {
  @Test(arguments: [
    ("demographic", Dimension.demographic), ("Demografisch ", .demographic),
    ("sociaal-cultureel", .socioCultural), ("SOCIOCULTURAL", .socioCultural),
    ("political-legal", .politicalLegal), ("politiek-juridisch", .politicalLegal),
    ("ecologisch", .ecological), ("economic", .economic), ("technologisch", .technological),
  ])
  func `a dimension is named in full, in either language`(word: String, dimension: Dimension) {
    #expect(Dimension(word: word) == dimension)
  }

  @Test(arguments: ["E", "d", "", "socio-cultural", "eco"])
  func `a part of a name is refused`(word: String) { #expect(Dimension(word: word) == nil) }

  @Test(arguments: [
    ("E", [Dimension.economic, .ecological]), ("e", [.economic, .ecological]),
    ("D", [.demographic]), ("x", []), ("", []), ("ec", []),
  ])
  func `a lone letter could mean one dimension or two`(letter: String, could: [Dimension]) {
    #expect(Dimension.candidates(forLetter: letter) == could)
  }
}
