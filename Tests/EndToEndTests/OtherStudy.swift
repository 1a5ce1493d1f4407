import ScenarioMethod
import WorkshopFiles

/// A study that shares nothing with the samples: five developments on a scale from 0 to 10, experts
/// of unequal weight, a candidate of two developments of which one is reversed, two themes.
enum OtherStudy {
  static let files: [String: String] = [
    "workshop.yaml": yaml, "longlist.csv": longlist, "ballots.csv": ballots,
    "responses.csv": responses, "comparison.csv": comparison, "conclusions.md": conclusions,
    "sources.csv": "key,title,year\nbook1999,The book of tides,1999\n",
    "sessions.csv": "id,date,kind,title,people\ns1,2031-02-03,review,Last look,4\n",
    "scenarios/A.md": scenario("Alpha"), "scenarios/B.md": scenario("Beta"),
    "scenarios/C.md": scenario("Gamma"), "scenarios/D.md": scenario("Delta"),
  ]

  static let folder = WorkshopFolder(files: files.mapValues { Array($0.utf8) })

  private static let yaml = """
    format: 1
    slug: other
    language: en
    title: The library in 2050
    focal_question: Who will still come to the library?
    decision_owner: The board
    horizon: {from: 2045, to: 2050}
    outcomes: [{id: visits, name: Visits}, {id: trust, name: Trust}]
    themes: [{id: books, name: What is lent}, {id: rooms, name: Rooms and doors, short: Rooms}]
    criteria:
      - {id: i1, kind: impact, outcome: visits, weight: 3, scale: {from: 0, to: 10}}
      - {id: i2, kind: impact, outcome: trust, polarity: -1, scale: {from: 0, to: 10}}
      - {id: u, kind: uncertainty, scale: {from: 0, to: 10}}
    experts: [{id: x1, name: X, weight: 2}, {id: x2, name: Y}, {id: x3, name: Z, weight: 0.5}]
    shortlist:
      size: 3
      confirmed: {codes: [K1, K2, K4], by: [the board], at: 2030-05-06, reasons: {K4: "added: new"}}
    questionnaire:
      items: [K1, K2, K4]
      criteria: [{id: q, kind: impact, scale: {from: 0, to: 10}}]
      groups: [{id: g1, name: Readers, invited: 9}]
      direction: false
    candidates:
      - {id: pull, name: Pull, degree: the degree to which people come, members: [K1, -K2],
         poles: [{name: They come}, {name: They stay}]}
      - {id: purse, name: Purse, degree: the degree to which it is paid, members: [K4],
         poles: [{name: Paid}, {name: Unpaid, label: by nobody}]}
    axes: {vertical: purse, horizontal: pull, top: 2, left: 1, by: [the board], at: 2030-07-08,
      reason: they are what matters}
    """

  private static let longlist = """
    code,title,dimension,description,direction_a,direction_b,status,reason
    K1,Reading moves to screens,technological,Long texts lose.,Screens win,Paper stays,kept,
    K2,Rooms become meeting places,sociocultural,,Rooms fill,Rooms empty,kept,
    K3,Paper becomes dear,ecological,Forests count.,,,kept,
    K4,Towns pay less,political-legal,,Less,More,kept,
    K5,Dust,economic,,,,dropped,not external

    """

  private static let ballots =
    "expert,code,criterion,score\n"
    + [
      ("x1", "K1", 9, 2, 7), ("x1", "K2", 8, 3, 6), ("x1", "K3", 7, 1, 2), ("x1", "K4", 2, 9, 8),
      ("x2", "K1", 10, 0, 9), ("x2", "K2", 6, 5, 5), ("x2", "K3", 6, 2, 1), ("x2", "K4", 1, 8, 9),
      ("x3", "K1", 4, 4, 4), ("x3", "K2", 9, 1, 5), ("x3", "K3", 5, 5, 3), ("x3", "K4", 0, 10, 7),
    ].map { expert, code, one, two, doubt in
      "\(expert),\(code),i1,\(one)\n\(expert),\(code),i2,\(two)\n\(expert),\(code),u,\(doubt)\n"
    }.joined()

  private static let responses =
    "respondent,group,K1.q,K2.q,K4.q\n"
    + [
      (9, 2, 8), (1, 8, 9), (7, 3, 1), (2, 9, 2), (8, 1, 7), (3, 7, 3), (10, 0, 0), (0, 10, 10),
    ].enumerated().map { "r\($0.offset),g1,\($0.element.0),\($0.element.1),\($0.element.2)\n" }
    .joined()

  private static let comparison = """
    theme,A,B,C,D
    books,alpha lends [@book1999],beta lends,gamma lends,delta lends
    rooms,alpha opens,beta opens,gamma opens,delta opens

    """

  private static let conclusions = """
    ## shared: A B C D

    All four keep a door open.

    ## core message

    A library is its door.

    """

  private static func scenario(_ name: String) -> String {
    """
    # \(name) library

    > The door of \(name)

    ## key points

    - \(name) has one point
      - as a book says [@book1999].

    ## summary

    What \(name) is, in one block.

    ## story: introduction

    How \(name) began [@book1999].

    ## story: rooms | The rooms of \(name)

    Many words about the rooms of \(name).

    ## questions

    1. Who locks the door of \(name)?
    2. → readers: Who has the key of \(name)?
    3. Does \(name) need a key?

    """
  }
}
