import Foundation
import GRDB
import ScenarioMethod

/// What participants handed in: rows of packed codes, append-only, the newest wins.
enum Sheets {
  /// The answers that stand, by form; whoever took an answer back is not among them.
  static func answers(_ slug: String, _ db: Database) throws -> Answers {
    let batches = try Row.fetchAll(
      db,
      sql: """
        SELECT f.name, b.first, b.last FROM batch b JOIN form f ON f.id = b.form
        WHERE f.workshop = ? AND f.standing = 1 AND b.standing = 1 ORDER BY b.first
        """, arguments: [slug])
    var handedIn: Answers = [:]
    for batch in batches {
      guard let name = Form.Name(word: batch["name"]) else { continue }
      handedIn[name, default: []] += try sheets(batch["first"], batch["last"], db)
    }
    return handedIn.standing
  }

  /// What a participant handed in last on the form that stands; `nil` for nothing, or for answers
  /// that were taken back or cleared.
  static func newest(
    of participant: Participant.ID, on name: Form.Name, _ slug: String, _ db: Database
  ) throws -> Sheet? {
    let number = try Int.fetchOne(
      db,
      sql: """
        SELECT max(s.id) FROM sheet s JOIN batch b ON s.id BETWEEN b.first AND b.last
          JOIN form f ON f.id = b.form
        WHERE s.participant = ? AND f.workshop = ? AND f.name = ? AND f.standing = 1
          AND b.standing = 1
        """, arguments: [participant.rawValue, slug, name.word])
    let sheet = try number.flatMap { try sheets($0, $0, db).first }
    return sheet.flatMap { $0.isBlank ? nil : $0 }
  }

  /// What a participant handed in before this sheet on the same form; `nil` for nothing.
  static func before(_ number: Int, of participant: Participant.ID, _ db: Database) throws -> Sheet?
  {
    let last = try Int.fetchOne(
      db,
      sql: """
        SELECT max(s.id) FROM sheet s JOIN batch b ON s.id BETWEEN b.first AND b.last
        WHERE s.participant = ? AND s.id < ?
          AND b.form = (SELECT form FROM batch WHERE ? BETWEEN first AND last)
        """, arguments: [participant.rawValue, number, number])
    return try last.flatMap { try sheets($0, $0, db).first }
  }

  /// The sheets with these numbers, in order.
  static func sheets(_ first: Int, _ last: Int, _ db: Database) throws -> [Sheet] {
    let range: StatementArguments = [first, last]
    let texts = try Row.fetchAll(
      db, sql: "SELECT sheet, name, text FROM sheet_text WHERE sheet BETWEEN ? AND ?",
      arguments: range
    ).reduce(into: [Int: [String: String]]()) {
      $0[$1["sheet"], default: [:]][$1["name"]] = $1["text"]
    }
    return try Row.fetchAll(
      db, sql: "SELECT id, participant, grp, codes FROM sheet WHERE id BETWEEN ? AND ? ORDER BY id",
      arguments: range
    ).map { row in
      let (group, codes): (String?, Data) = (row["grp"], row["codes"])
      return Sheet(
        participant: Participant.ID(rawValue: row["participant"]),
        group: group.map { StakeholderGroup.ID(rawValue: $0) }, codes: Array(codes),
        texts: texts[row["id"]] ?? [:])
    }
  }

  /// What the mark of a batch is made of, for one sheet: participant, group and codes.
  static func append(
    _ participant: some Collection<UInt8>, _ group: some Collection<UInt8>,
    _ codes: ArraySlice<UInt8>, to bytes: inout [UInt8]
  ) {
    bytes += participant
    bytes.append(0)
    bytes += group
    bytes.append(0)
    bytes.append(UInt8(truncatingIfNeeded: codes.count))
    bytes += codes
  }

  /// The mark of a batch: participant, group and codes of each sheet, without the texts, which
  /// may be erased.
  static func mark(of sheets: [Sheet]) -> Fingerprint {
    var (mark, bytes): (Marking, [UInt8]) = (Marking(), [])
    for sheet in sheets {
      append(
        sheet.participant.rawValue.utf8, (sheet.group?.rawValue ?? "").utf8, sheet.codes[...],
        to: &bytes)
      // NB: a million sheets are not held a second time.
      guard bytes.count > 1 << 16 else { continue }
      mark.add(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    mark.add(bytes)
    return mark.fingerprint
  }
}
