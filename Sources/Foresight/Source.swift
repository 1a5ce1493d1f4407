/// A work that a text or a development rests on, cited as `[@key]`.
public struct Source: Kept, Hashable {
  /// The key by which texts cite it.
  public let id: Identifier<Source>
  public let title: String
  public let author: String
  /// The year as printed; may be empty.
  public let year: String
  public let url: String
  public let quote: String
  /// The developments it supports.
  public let about: [Development.ID]
  /// Who added it.
  public let addedBy: String

  public init(
    id: ID, title: String, author: String = "", year: String = "", url: String = "",
    quote: String = "", about: [Development.ID] = [], addedBy: String = ""
  ) {
    (self.id, self.title, self.author) = (id, title.oneLine, author.oneLine)
    (self.year, self.url, self.quote) = (year.oneLine, url.oneLine, quote.cleaned)
    (self.about, self.addedBy) = (about, addedBy.oneLine)
  }

  /// The same source, added by somebody else.
  public func added(by name: String) -> Source {
    Source(
      id: id, title: title, author: author, year: year, url: url, quote: quote, about: about,
      addedBy: name)
  }
}
