import GRDB

/// The tables of a store, as numbered steps of plain SQL; a step is never edited once released.
enum Schema {
  /// The mark by which a file is known as a store of ours: the letters `SCX1`.
  static let applicationID = 0x5343_5831

  /// Brings a file of any older step to the newest.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("0001") { try $0.execute(sql: step1) }
    migrator.registerMigration("0002") { try $0.execute(sql: mirror("questionnaire_draft")) }
    migrator.registerMigration("0003") { try $0.execute(sql: mirror("axis_rejection")) }
    migrator.registerMigration("0004", migrate: movePeopleApart)
    return migrator
  }

  /// The journal, the sheets, and the tables that mirror them for plain SQL.
  ///
  /// A mirrored thing is a row `workshop, id, body`; what SQL guards is generated from the body.
  static let step1 =
    """
    PRAGMA application_id = \(applicationID);

    CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE workshop(slug TEXT PRIMARY KEY CHECK(slug <> '')) STRICT, WITHOUT ROWID;

    CREATE TABLE journal(
      seq INTEGER PRIMARY KEY CHECK(seq > 0),
      workshop TEXT NOT NULL,
      at TEXT NOT NULL CHECK(at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      actor TEXT NOT NULL,
      version INTEGER NOT NULL CHECK(version > 0),
      command TEXT NOT NULL CHECK(json_valid(command)),
      previous_hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX journal_of ON journal(workshop, seq);
    CREATE TABLE journal_head(
      one INTEGER PRIMARY KEY CHECK(one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;

    CREATE TABLE sheet(
      id INTEGER PRIMARY KEY CHECK(id > 0), participant TEXT NOT NULL CHECK(participant <> ''),
      grp TEXT, codes BLOB NOT NULL) STRICT;
    CREATE INDEX sheet_of ON sheet(participant);
    CREATE TABLE sheet_text(
      sheet INTEGER NOT NULL REFERENCES sheet(id), name TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY(sheet, name)) STRICT, WITHOUT ROWID;
    CREATE TABLE person(
      seq INTEGER NOT NULL REFERENCES journal(seq), participant TEXT NOT NULL,
      name TEXT NOT NULL, PRIMARY KEY(seq, participant)) STRICT, WITHOUT ROWID;
    """ + keeping("journal") + keeping("sheet") + forms + mirrors.joined() + views

  /// Triggers that refuse to change or remove a row.
  static func keeping(_ table: String) -> String {
    """

    CREATE TRIGGER \(table)_keeps BEFORE UPDATE ON \(table)
      BEGIN SELECT raise(ABORT, 'the \(table) is never changed'); END;
    CREATE TRIGGER \(table)_stays BEFORE DELETE ON \(table)
      BEGIN SELECT raise(ABORT, 'the \(table) is never changed'); END;
    """
  }

  /// The forms that sheets answer, their cells, and which batches of sheets stand.
  private static let forms = """

    CREATE TABLE form(
      id INTEGER PRIMARY KEY, workshop TEXT NOT NULL REFERENCES workshop(slug),
      name TEXT NOT NULL, mark TEXT NOT NULL, body TEXT NOT NULL CHECK(json_valid(body)),
      standing INTEGER NOT NULL CHECK(standing IN (0, 1)), UNIQUE(workshop, name, mark)) STRICT;
    CREATE TABLE cell(
      form INTEGER NOT NULL REFERENCES form(id), place INTEGER NOT NULL, code TEXT NOT NULL,
      criterion TEXT NOT NULL, lowest INTEGER NOT NULL, levels INTEGER NOT NULL,
      PRIMARY KEY(form, place)) STRICT, WITHOUT ROWID;
    CREATE TABLE batch(
      seq INTEGER NOT NULL REFERENCES journal(seq), first INTEGER NOT NULL, last INTEGER NOT NULL,
      form INTEGER NOT NULL REFERENCES form(id),
      standing INTEGER NOT NULL CHECK(standing IN (0, 1)), PRIMARY KEY(first)) STRICT;
    """

  /// A table that mirrors a shelf, with what SQL guards of it.
  private static func mirror(_ name: String, _ guards: String = "") -> String {
    """

    CREATE TABLE \(name)(
      workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
      body TEXT NOT NULL CHECK(json_valid(body)),\(guards)
      PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
    """
  }

  private static let mirrors = [
    mirror("study_description"), mirror("source"), mirror("session"),
    mirror(
      "comment",
      """

        session TEXT GENERATED ALWAYS AS (body ->> '$.session') STORED,
        FOREIGN KEY(workshop, session) REFERENCES session(workshop, id)
          DEFERRABLE INITIALLY DEFERRED,
      """),
    mirror(
      "kept_development",
      """

        title TEXT NOT NULL GENERATED ALWAYS AS
          (coalesce(body ->> '$.title.original', body ->> '$.title')) STORED CHECK(title <> ''),
        dimension TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.dimension') STORED
          CHECK(dimension IN ('demographic', 'economic', 'sociocultural', 'technological',
            'ecological', 'political-legal')),
        status TEXT NOT NULL GENERATED ALWAYS AS (CASE
          WHEN body ->> '$.status.kept' IS NOT NULL THEN 'kept'
          WHEN body ->> '$.status.dropped' IS NOT NULL THEN 'dropped'
          WHEN body ->> '$.status.merged' IS NOT NULL
            THEN 'merged:' || (body ->> '$.status.merged.into')
          ELSE 'split' END) STORED,
      """),
    mirror(
      "former_wording",
      """

        development TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.of') STORED,
        FOREIGN KEY(workshop, development) REFERENCES kept_development(workshop, id)
          DEFERRABLE INITIALLY DEFERRED,
      """),
    mirror(
      "expert",
      """

        weight REAL NOT NULL GENERATED ALWAYS AS (body ->> '$.weight') STORED CHECK(weight > 0),
      """),
    mirror("round"), mirror("scoring_decisions"), mirror("questionnaire"),
    mirror("axis_candidate"),
    mirror(
      "axis_decision",
      """

        vertical TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.choice.vertical') STORED,
        horizontal TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.choice.horizontal') STORED,
        CHECK(vertical <> horizontal),
        FOREIGN KEY(workshop, vertical) REFERENCES axis_candidate(workshop, id)
          DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(workshop, horizontal) REFERENCES axis_candidate(workshop, id)
          DEFERRABLE INITIALLY DEFERRED,
      """),
    mirror(
      "scenario",
      """

        letter TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.quadrant') STORED
          CHECK(letter IN ('A', 'B', 'C', 'D')),
      """),
    mirror("comparison"), mirror("cross_notes"), mirror("scenario_ground"),
  ]

  /// What readers may rely on: see docs/file-formats.md.
  ///
  /// Scores name their round; answers do not name their version, so only those of the newest count.
  private static let views = """

    CREATE VIEW development AS
      SELECT workshop, id AS code, title, dimension, status FROM kept_development;
    CREATE VIEW cell_said AS
      WITH current AS (
        SELECT b.form, s.participant, max(s.id) AS id FROM batch b
          JOIN form f ON f.id = b.form AND f.standing = 1
          JOIN sheet s ON s.id BETWEEN b.first AND b.last
        WHERE b.standing = 1 GROUP BY b.form, s.participant)
      SELECT f.workshop, f.name AS form, s.participant, s.grp, c.code, c.criterion, c.lowest,
        c.levels, (instr('123456789ABCDEF', substr(hex(s.codes), 2 * c.place + 1, 1)) * 16
          + instr('123456789ABCDEF', substr(hex(s.codes), 2 * c.place + 2, 1))) AS said
      FROM current JOIN sheet s ON s.id = current.id JOIN form f ON f.id = current.form
        JOIN cell c ON c.form = f.id
      WHERE length(s.codes) > c.place
        AND substr(hex(s.codes), 2 * c.place + 1, 2) <> '00';
    CREATE VIEW score AS
      SELECT workshop, participant AS expert, CAST(substr(form, 7) AS INTEGER) AS round, code,
        criterion, CASE WHEN said > levels THEN NULL ELSE lowest + said - 1 END AS level
      FROM cell_said WHERE form LIKE 'round-%';
    CREATE VIEW answer AS
      SELECT workshop, participant AS respondent, grp, code, criterion,
        CASE WHEN said > levels THEN NULL ELSE lowest + said - 1 END AS level
      FROM cell_said said WHERE form = 'questionnaire-' || (
        SELECT max(CAST(substr(name, 15) AS INTEGER)) FROM form f
        WHERE f.workshop = said.workshop AND f.standing = 1 AND f.name LIKE 'questionnaire-%');
    """
}
