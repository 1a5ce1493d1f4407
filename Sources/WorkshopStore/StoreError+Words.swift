package import ScenarioMethod

extension StoreError {
  // NB: whole, so that the compiler asks for the words of each new case.
  package var wording: Wording {
    switch self {
    case .missing(let path):
      .of(
        path,
        nl: "dit bestand is er niet; begin met: scenariocross new, of lees een studie in met: "
          + "scenariocross import MAP",
        en: "there is no such file; begin with: scenariocross new, or take a study in with: "
          + "scenariocross import FOLDER")
    case .notADatabase(let path):
      .of(
        path, nl: "dit is geen bestand van ScenarioCross; er is niets gewijzigd",
        en: "this is no file of ScenarioCross; nothing was changed")
    case .notOurs(let path):
      .of(
        path, nl: "dit is een database van een ander programma; er is niets gewijzigd",
        en: "this is a database of another program; nothing was changed")
    case .truncated(let path):
      .of(
        path, nl: "het bestand is afgebroken of beschadigd; zet een reservekopie terug",
        en: "the file is cut short or damaged; put back a copy")
    case .newer(let path):
      .of(
        path,
        nl: "dit bestand is van een nieuwere versie van ScenarioCross; werk het programma bij",
        en: "this file is from a newer version of ScenarioCross; update the program")
    case .cannotRead(let path):
      .of(
        path, nl: "dit bestand kan niet worden gelezen; vraag wie het beheert om toegang",
        en: "this file cannot be read; ask whoever keeps it for access")
    case .readOnly(let path):
      .of(
        path,
        nl: "dit bestand is alleen te lezen, er is niets gewijzigd; kopieer het en noem de kopie "
          + "met --store om haar te wijzigen",
        en: "this file can only be read, nothing was changed; copy it and name the copy with "
          + "--store to change that")
    case .cannotWrite(let path):
      .of(
        path, nl: "hier kan niet worden geschreven; er is niets gewijzigd",
        en: "writing is not possible here; nothing was changed")
    case .full(let path):
      .of(
        path, nl: "de schijf is vol; er is niets gewijzigd",
        en: "the disk is full; nothing was changed")
    case .busy(let path):
      .of(
        path, nl: "een ander programma houdt het bestand te lang bezet; probeer opnieuw",
        en: "another program keeps the file busy too long; try again")
    case .notEmpty(let path):
      .of(
        path, nl: "dit bestand bestaat al; noem een nieuw bestand",
        en: "this file exists already; name a new file")
    case .empty(let path):
      .of(
        path,
        nl: "er is nog geen studie; begin met: scenariocross new, of lees er een in met: "
          + "scenariocross import MAP",
        en: "there is no study yet; begin with: scenariocross new, or take one in with: "
          + "scenariocross import FOLDER")
    case .noWorkshop(let slug, let known):
      Wording(
        nl: "studie “\(slug)” bestaat niet; aanwezig: \(known.joined(separator: ", "))",
        en: "there is no study “\(slug)”; present: \(known.joined(separator: ", "))")
        + .meant(NearestName.nearest(to: slug, among: known))
    case .several(let known):
      Wording(
        nl: "er zijn meer studies: \(known.joined(separator: ", ")); "
          + "kies er een met: scenariocross use NAAM",
        en: "there are several studies: \(known.joined(separator: ", ")); "
          + "choose one with: scenariocross use NAME")
    case .formNotOpen(let name):
      Wording(
        nl: "formulier “\(name)” is niet geopend", en: "form “\(name)” has not been opened")
    case .noParticipant(let name, let known):
      Wording(
        nl: "deelnemer “\(name)” bestaat niet", en: "there is no participant “\(name)”")
        + .meant(NearestName.nearest(to: name, among: known))
    case .sharedName(let name, let codes):
      Wording(
        nl: "“\(name)” is de naam van \(codes.joined); noem de code",
        en: "“\(name)” is the name of \(codes.joined); give the code")
    case .known(let slug):
      Wording(
        nl: "studie “\(slug)” heeft hier al een geschiedenis",
        en: "study “\(slug)” has a history here already")
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
    }
  }
}

extension Wording {
  /// What is wrong with a file.
  fileprivate static func of(_ path: String, nl: String, en: String) -> Wording {
    Wording(nl: "\(path): \(nl)", en: "\(path): \(en)")
  }
}

extension [Participant.ID] {
  fileprivate var joined: String { map(\.rawValue).joined(separator: ", ") }
}
