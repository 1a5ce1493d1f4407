package import ScenarioMethod

/// Why the file of a store was refused or could not be written.
package enum StoreError: Refusal, Equatable {
  /// There is no such file, and the command does not make one.
  case missing(String)
  case notADatabase(String)
  /// A database, but of another program.
  case notOurs(String)
  case truncated(String)
  /// Made by a newer version of the program.
  case newer(String)
  case cannotWrite(String)
  case full(String)
  case busy(String)
  case noWorkshop(String, known: [String])
  case several([String])
  case empty(String)
  case notEmpty(String)
  case formNotOpen(String)
  /// Nobody of this name takes part or took part in the study.
  case noParticipant(String, known: [String])
  /// A history of a study that has one here already.
  case known(String)
  /// This entry was written in the words of a newer version of the program.
  case newerEntry(Int)
  /// The chain of the journal breaks at this entry, or it cannot be read.
  case broken(Int)
  /// The sheets that this entry names are not what was handed in.
  case forged(Int)
  /// A row of a mirror table is not what the journal makes.
  case strayRow(String, String)

  package var wording: Wording {
    switch self {
    case .missing, .notADatabase, .notOurs, .truncated, .newer: fileWording
    case .cannotWrite, .full, .busy, .notEmpty: writingWording
    case .noWorkshop, .several, .empty, .formNotOpen, .known: studyWording
    case .noParticipant(let name, let known):
      Wording(
        nl: "deelnemer “\(name)” bestaat niet", en: "there is no participant “\(name)”")
        + nearest(name, known)
    case .newerEntry, .broken, .forged, .strayRow: historyWording
    }
  }

  private var fileWording: Wording {
    switch self {
    case .missing(let path):
      Wording(
        nl: "\(path): dit bestand is er niet; begin met: scenariocross new, of lees een "
          + "studie in met: scenariocross import MAP",
        en: "\(path): there is no such file; begin with: scenariocross new, or take a study in "
          + "with: scenariocross import FOLDER")
    case .notADatabase(let path):
      Wording(
        nl: "\(path): dit is geen bestand van ScenarioCross; er is niets gewijzigd",
        en: "\(path): this is no file of ScenarioCross; nothing was changed")
    case .notOurs(let path):
      Wording(
        nl: "\(path): dit is een database van een ander programma; er is niets gewijzigd",
        en: "\(path): this is a database of another program; nothing was changed")
    case .truncated(let path):
      Wording(
        nl: "\(path): het bestand is afgebroken of beschadigd; zet een reservekopie terug",
        en: "\(path): the file is cut short or damaged; put back a copy")
    case .newer(let path):
      Wording(
        nl: "\(path): dit bestand is van een nieuwere versie van ScenarioCross; "
          + "werk het programma bij",
        en: "\(path): this file is from a newer version of ScenarioCross; update the program")
    default: .same("")
    }
  }

  private var writingWording: Wording {
    switch self {
    case .cannotWrite(let path):
      Wording(
        nl: "\(path): hier kan niet worden geschreven; er is niets gewijzigd",
        en: "\(path): writing is not possible here; nothing was changed")
    case .full(let path):
      Wording(
        nl: "\(path): de schijf is vol; er is niets gewijzigd",
        en: "\(path): the disk is full; nothing was changed")
    case .busy(let path):
      Wording(
        nl: "\(path): een ander programma houdt het bestand te lang bezet; probeer opnieuw",
        en: "\(path): another program keeps the file busy too long; try again")
    case .notEmpty(let path):
      Wording(
        nl: "\(path): dit bestand bestaat al; noem een nieuw bestand",
        en: "\(path): this file exists already; name a new file")
    default: .same("")
    }
  }

  private var studyWording: Wording {
    switch self {
    case .noWorkshop(let slug, let known):
      Wording(nl: "studie “\(slug)” bestaat niet", en: "there is no study “\(slug)”")
        + Wording(
          nl: "; aanwezig: \(known.joined(separator: ", "))",
          en: "; present: \(known.joined(separator: ", "))") + nearest(slug, known)
    case .several(let known):
      Wording(
        nl: "er zijn meer studies: \(known.joined(separator: ", ")); "
          + "kies er een met: scenariocross use NAAM",
        en: "there are several studies: \(known.joined(separator: ", ")); "
          + "choose one with: scenariocross use NAME")
    case .empty(let path):
      Wording(
        nl: "\(path): er is nog geen studie; begin met: scenariocross new, of lees er een in "
          + "met: scenariocross import MAP",
        en: "\(path): there is no study yet; begin with: scenariocross new, or take one in with: "
          + "scenariocross import FOLDER")
    case .formNotOpen(let name):
      Wording(
        nl: "formulier “\(name)” is niet geopend", en: "form “\(name)” has not been opened")
    case .known(let slug):
      Wording(
        nl: "studie “\(slug)” heeft hier al een geschiedenis",
        en: "study “\(slug)” has a history here already")
    default: .same("")
    }
  }

  private func nearest(_ slug: String, _ known: [String]) -> Wording {
    .meant(NearestName.nearest(to: slug, among: known))
  }

  private var historyWording: Wording {
    switch self {
    case .newerEntry(let seq):
      Wording(
        nl: "regel \(seq) van de geschiedenis is van een nieuwere versie van ScenarioCross; "
          + "werk het programma bij",
        en: "entry \(seq) of the history is from a newer version of ScenarioCross; "
          + "update the program")
    case .broken(let seq):
      Wording(
        nl: "de geschiedenis is niet heel: regel \(seq) of een regel ervoor is veranderd",
        en: "the history is not whole: entry \(seq) or one before it was changed")
    case .forged(let seq):
      Wording(
        nl: "de antwoorden van regel \(seq) zijn niet wat is ingeleverd",
        en: "the answers of entry \(seq) are not what was handed in")
    case .strayRow(let table, let id):
      Wording(
        nl: "tabel \(table), rij “\(id)” is niet wat de geschiedenis zegt",
        en: "table \(table), row “\(id)” is not what the history says")
    default: .same("")
    }
  }
}
