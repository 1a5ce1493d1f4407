PRAGMA application_id = 1396922417;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('0001');
INSERT INTO grdb_migrations VALUES('0002');
INSERT INTO grdb_migrations VALUES('0003');
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('use','harbour');
CREATE TABLE workshop(slug TEXT PRIMARY KEY CHECK(slug <> '')) STRICT, WITHOUT ROWID;
INSERT INTO workshop VALUES('harbour');
CREATE TABLE journal(
  seq INTEGER PRIMARY KEY CHECK(seq > 0),
  workshop TEXT NOT NULL,
  at TEXT NOT NULL CHECK(at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  actor TEXT NOT NULL,
  version INTEGER NOT NULL CHECK(version > 0),
  command TEXT NOT NULL CHECK(json_valid(command)),
  previous_hash TEXT NOT NULL
) STRICT;
INSERT INTO journal VALUES(1,'harbour','2026-03-01','Petra de Boer',1,'{"study":{"describe":{"scope":{"affectedGroups":[],"audience":"","authors":[],"commissioners":[],"decisionOwner":"","focalQuestion":"Which quay?","geography":"","glossary":[],"horizon":{"from":2040,"to":2040},"labels":{"comparisonLead":"","questionsLead":"","runningTitle":""},"language":"en","madeUp":false,"outcomes":[{"definition":"","id":"income","name":"Income"}],"partners":[],"reason":"","subQuestions":[],"themes":[],"title":"Harbour","translations":[]}}}}','');
INSERT INTO journal VALUES(2,'harbour','2026-03-01','Petra de Boer',1,'{"longlist":{"propose":{"development":{"description":"","dimension":"ecological","directionA":"","directionB":"","id":"D01","question":"","status":{"kept":{}},"title":"Sea"}}}}','481ba5901f3fdd62cc0fe6258d2596a90745d0d5fc9d61fef47a8f2e4b8b9457');
INSERT INTO journal VALUES(3,'harbour','2026-03-01','Petra de Boer',1,'{"longlist":{"propose":{"development":{"description":"","dimension":"economic","directionA":"","directionB":"","id":"D02","question":"","status":{"kept":{}},"title":"Fish"}}}}','3c2358de95b023dfc35e74dd4e7cf4115e875af123f8e2c5558a77e31094fc01');
INSERT INTO journal VALUES(4,'harbour','2026-03-01','Petra de Boer',1,'{"scoring":{"openRound":{"form":{"asksDirection":false,"criteria":[{"id":"impact","kind":"impact","outcome":"income","polarity":1,"scale":{"from":1,"high":"very large impact","low":"hardly any impact","to":5},"weight":1}],"items":["D01","D02"]},"number":1}}}','7a596b9467e0f7b220138aa629aba19a6b816e7159571c70e6f09f6a0598a17d');
INSERT INTO journal VALUES(5,'harbour','2026-03-01','Petra de Boer',1,'{"scoring":{"enrol":{"expert":{"background":"Havens en schepen","id":"e01","name":"","weight":1}}}}','04edbe794b350f309976d5a40aa256ec30f702edb3c1faf2924b53dececf1793');
INSERT INTO journal VALUES(6,'harbour','2026-03-01','Petra de Boer',1,'{"scoring":{"enrol":{"expert":{"background":"Visserij","id":"e02","name":"","weight":1}}}}','7f03a4b5b8e29e1bab696a7916e321fcf7f17ad1b4d73fe8d5bdc36caa220b1e');
INSERT INTO journal VALUES(7,'harbour','2026-03-01','Petra de Boer',1,'{"study":{"hold":{"session":{"date":"2026-03-01","id":"s1","kind":"interview","notes":"","people":2,"title":"First talk"}}}}','9a7901831b7d79b23812ff09908452e29c5f67b39e11f1db2aca34d7221bac18');
INSERT INTO journal VALUES(8,'harbour','2026-03-01','Petra de Boer',1,'{"study":{"cite":{"source":{"about":["D01"],"addedBy":"Petra de Boer","author":"Town","id":"quay-report","quote":"","title":"Quay report","url":"","year":"2024"}}}}','7e546067249a02fd0e28001554b43f20ba13f312fffdb27d244efe073945b3b7');
INSERT INTO journal VALUES(9,'harbour','2026-03-01','Petra de Boer',1,'{"study":{"note":{"comment":{"about":"D01","by":"Els Jansen","id":"c0001","reason":"","state":"open","text":"Mijn kade zakt weg"}}}}','2b4c0431cc0a30f11d9a849a86238e46f7131f992fa5c9f02a9184a0a1a21cb9');
INSERT INTO journal VALUES(10,'harbour','2026-03-01','Petra de Boer',1,'{"study":{"note":{"comment":{"about":"D02","by":"Bram Kok","id":"c0002","reason":"","state":"open","text":"Noem de quota"}}}}','59f5c0901e1247540ef4842507443d42cd6838e6333565235ce09d19673872af');
INSERT INTO journal VALUES(11,'harbour','2026-03-01','Petra de Boer',1,'{"answers":{"first":1,"form":"round-1","formMark":"b557a336d6a1cfa43ae055d5d7b3ff531b8405024a38d6c2b723946e178a6c0a","last":1,"mark":"a5a320c02c5f0bc033d8df6d4f2f72ab92f1131b67101d8709462e12c6e08492","sitting":"dfe3ddc5-68a3-4706-9ac0-0f5a1823469e"}}','af82b7dfa260a645361ee7ecfe5ee5df88b2d1bf18d945a9850fb330cc851064');
INSERT INTO journal VALUES(12,'harbour','2026-03-01','Petra de Boer',1,'{"answers":{"first":2,"form":"round-1","formMark":"b557a336d6a1cfa43ae055d5d7b3ff531b8405024a38d6c2b723946e178a6c0a","last":2,"mark":"468475f5ff95772a8169df3b41c794d279b44bc359bffba24317cdbf757d8b93","sitting":"567a4419-6c5c-40c3-bb10-5f14ac1422e7"}}','f4cad8602766569ace5db79ac152b5331220757ae88e5dec31783a0f3a6ec821');
INSERT INTO journal VALUES(13,'harbour','2026-03-01','Petra de Boer',1,'{"scoring":{"confirm":{"_0":{"at":"2026-03-01","basis":{"parts":{"longlist":"ee71572267f465d0b01ce2c5cd3e7a82ccf9113d65ecbad74a1c0e9cadff50d3"}},"by":["Els Jansen","Bram Kok"],"codes":["D01","D02"],"reasons":{}}}}}','7ad940ec0916582259d33c5d14062e47a3bf38f78936c73d36be16ea58591e6a');
INSERT INTO journal VALUES(14,'harbour','2026-03-01','Petra de Boer',1,'{"axes":{"propose":{"candidate":{"degree":"the degree","id":"water","members":[{"development":"D01","isReversed":false}],"name":"Water","poles":[{"description":"","label":"","name":"High"},{"description":"","label":"","name":"Low"}]}}}}','c8db483df8bad0a3f57b061cfa2bce91928b8a1bc9429cef3776bfca24cef827');
INSERT INTO journal VALUES(15,'harbour','2026-03-01','Petra de Boer',1,'{"axes":{"propose":{"candidate":{"degree":"the degree","id":"catch","members":[{"development":"D02","isReversed":false}],"name":"Catch","poles":[{"description":"","label":"","name":"Much"},{"description":"","label":"","name":"Little"}]}}}}','0516195e0268f764f798a7d6b54015028ad59a33f397da81e03e0891e4f77c1f');
INSERT INTO journal VALUES(16,'harbour','2026-03-01','Petra de Boer',1,'{"axes":{"choose":{"choice":{"at":"2026-03-01","basis":{"parts":{"candidates":"ae14c5b864b1aba990c1f50194eb0ee16d625f767fb5bcccfaa0f4a3118e81f5","longlist":"ee71572267f465d0b01ce2c5cd3e7a82ccf9113d65ecbad74a1c0e9cadff50d3","shortlist":"011cf5781213539f64bb4597b782239d7c59dde2ac812f38ff75f43f83d65c65"}},"by":["Els Jansen"],"horizontal":"catch","left":1,"reason":"both","rejected":[],"top":1,"vertical":"water"}}}}','6a05989d3f022369f49dc5e04a30ad473dca07168bc701c00639981f3443a9a9');
INSERT INTO journal VALUES(17,'harbour','2026-03-01','Petra de Boer',1,'{"study":{"note":{"comment":{"about":"D02","by":"Bram Kok","id":"c0002","reason":"named","state":"used","text":"Noem de quota"}}}}','232d50c0a1813a56adb8b8f64bdcc4a05d0d459642f97a5cb2ff3ea74efa0431');
INSERT INTO journal VALUES(18,'harbour','2026-03-01','Petra de Boer',1,'{"undo":{"entry":17}}','88cfd54fe06f151de0728ce11e74a8f810065fdd466e2c6cfe365b1c03e83a2b');
INSERT INTO journal VALUES(19,'harbour','2026-03-02','Petra de Boer',1,'{"longlist":{"edit":{"development":{"description":"","dimension":"economic","directionA":"","directionB":"","id":"D02","question":"","status":{"kept":{}},"title":"Fish stocks"},"reason":"clearer"}}}','09f14444527d4e3fe8ae03e05aa75d2b684d5cadda11f3efe3d9f9269ca8fa36');
CREATE TABLE journal_head(
  one INTEGER PRIMARY KEY CHECK(one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO journal_head VALUES(1,19,'35484baa3e732ac32bd4902e7cd95371863f1487591c944b5ec64d8b4a5327ae');
CREATE TABLE sheet(
  id INTEGER PRIMARY KEY CHECK(id > 0), participant TEXT NOT NULL CHECK(participant <> ''),
  grp TEXT, codes BLOB NOT NULL) STRICT;
INSERT INTO sheet VALUES(1,'e01',NULL,X'0400');
INSERT INTO sheet VALUES(2,'e02',NULL,X'0300');
CREATE TABLE sheet_text(
  sheet INTEGER NOT NULL REFERENCES sheet(id), name TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY(sheet, name)) STRICT, WITHOUT ROWID;
INSERT INTO sheet_text VALUES(1,'D01.impact','Ik zag het zelf');
CREATE TABLE person(
  seq INTEGER NOT NULL REFERENCES journal(seq), participant TEXT NOT NULL,
  name TEXT NOT NULL, PRIMARY KEY(seq, participant)) STRICT, WITHOUT ROWID;
INSERT INTO person VALUES(5,'e01','Els Jansen');
INSERT INTO person VALUES(6,'e02','Bram Kok');
CREATE TABLE form(
  id INTEGER PRIMARY KEY, workshop TEXT NOT NULL REFERENCES workshop(slug),
  name TEXT NOT NULL, mark TEXT NOT NULL, body TEXT NOT NULL CHECK(json_valid(body)),
  standing INTEGER NOT NULL CHECK(standing IN (0, 1)), UNIQUE(workshop, name, mark)) STRICT;
INSERT INTO form VALUES(1,'harbour','round-1','b557a336d6a1cfa43ae055d5d7b3ff531b8405024a38d6c2b723946e178a6c0a','{"asksDirection":false,"criteria":[{"id":"impact","kind":"impact","outcome":"income","polarity":1,"scale":{"from":1,"high":"very large impact","low":"hardly any impact","to":5},"weight":1}],"items":["D01","D02"]}',1);
CREATE TABLE cell(
  form INTEGER NOT NULL REFERENCES form(id), place INTEGER NOT NULL, code TEXT NOT NULL,
  criterion TEXT NOT NULL, lowest INTEGER NOT NULL, levels INTEGER NOT NULL,
  PRIMARY KEY(form, place)) STRICT, WITHOUT ROWID;
INSERT INTO cell VALUES(1,0,'D01','impact',1,5);
INSERT INTO cell VALUES(1,1,'D02','impact',1,5);
CREATE TABLE batch(
  seq INTEGER NOT NULL REFERENCES journal(seq), first INTEGER NOT NULL, last INTEGER NOT NULL,
  form INTEGER NOT NULL REFERENCES form(id),
  standing INTEGER NOT NULL CHECK(standing IN (0, 1)), PRIMARY KEY(first)) STRICT;
INSERT INTO batch VALUES(11,1,1,1,1);
INSERT INTO batch VALUES(12,2,2,1,1);
CREATE TABLE study_description(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO study_description VALUES('harbour','current','{"scope":{"affectedGroups":[],"audience":"","authors":[],"commissioners":[],"decisionOwner":"","focalQuestion":"Which quay?","geography":"","glossary":[],"horizon":{"from":2040,"to":2040},"labels":{"comparisonLead":"","questionsLead":"","runningTitle":""},"language":"en","madeUp":false,"outcomes":[{"definition":"","id":"income","name":"Income"}],"partners":[],"reason":"","subQuestions":[],"themes":[],"title":"Harbour","translations":[]}}');
CREATE TABLE source(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO source VALUES('harbour','quay-report','{"about":["D01"],"addedBy":"Petra de Boer","author":"Town","id":"quay-report","quote":"","title":"Quay report","url":"","year":"2024"}');
CREATE TABLE session(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO session VALUES('harbour','s1','{"date":"2026-03-01","id":"s1","kind":"interview","notes":"","people":2,"title":"First talk"}');
CREATE TABLE comment(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  session TEXT GENERATED ALWAYS AS (body ->> '$.session') STORED,
  FOREIGN KEY(workshop, session) REFERENCES session(workshop, id)
    DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO comment VALUES('harbour','c0001','{"about":"D01","by":"Els Jansen","id":"c0001","reason":"","state":"open","text":"Mijn kade zakt weg"}');
INSERT INTO comment VALUES('harbour','c0002','{"about":"D02","by":"Bram Kok","id":"c0002","reason":"","state":"open","text":"Noem de quota"}');
CREATE TABLE kept_development(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
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
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO kept_development VALUES('harbour','D01','{"description":"","dimension":"ecological","directionA":"","directionB":"","id":"D01","question":"","status":{"kept":{}},"title":"Sea"}');
INSERT INTO kept_development VALUES('harbour','D02','{"description":"","dimension":"economic","directionA":"","directionB":"","id":"D02","question":"","status":{"kept":{}},"title":"Fish stocks"}');
CREATE TABLE former_wording(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  development TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.of') STORED,
  FOREIGN KEY(workshop, development) REFERENCES kept_development(workshop, id)
    DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO former_wording VALUES('harbour','D02/1','{"edition":1,"of":"D02","reason":"clearer","replaced":{"actor":"Petra de Boer","day":"2026-03-02"},"title":"Fish"}');
CREATE TABLE expert(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  weight REAL NOT NULL GENERATED ALWAYS AS (body ->> '$.weight') STORED CHECK(weight > 0),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO expert VALUES('harbour','e01','{"background":"Havens en schepen","id":"e01","name":"Els Jansen","weight":1}');
INSERT INTO expert VALUES('harbour','e02','{"background":"Visserij","id":"e02","name":"Bram Kok","weight":1}');
CREATE TABLE round(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO round VALUES('harbour','1','{"form":{"asksDirection":false,"criteria":[{"id":"impact","kind":"impact","outcome":"income","polarity":1,"scale":{"from":1,"high":"very large impact","low":"hardly any impact","to":5},"weight":1}],"items":["D01","D02"]},"number":1}');
CREATE TABLE scoring_decisions(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO scoring_decisions VALUES('harbour','current','{"confirmed":{"at":"2026-03-01","basis":{"parts":{"longlist":"ee71572267f465d0b01ce2c5cd3e7a82ccf9113d65ecbad74a1c0e9cadff50d3"}},"by":["Els Jansen","Bram Kok"],"codes":["D01","D02"],"reasons":{}},"rule":{"order":"impact","size":10}}');
CREATE TABLE questionnaire(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
CREATE TABLE axis_candidate(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO axis_candidate VALUES('harbour','catch','{"degree":"the degree","id":"catch","members":[{"development":"D02","isReversed":false}],"name":"Catch","poles":[{"description":"","label":"","name":"Much"},{"description":"","label":"","name":"Little"}]}');
INSERT INTO axis_candidate VALUES('harbour','water','{"degree":"the degree","id":"water","members":[{"development":"D01","isReversed":false}],"name":"Water","poles":[{"description":"","label":"","name":"High"},{"description":"","label":"","name":"Low"}]}');
CREATE TABLE axis_decision(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  vertical TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.choice.vertical') STORED,
  horizontal TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.choice.horizontal') STORED,
  CHECK(vertical <> horizontal),
  FOREIGN KEY(workshop, vertical) REFERENCES axis_candidate(workshop, id)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY(workshop, horizontal) REFERENCES axis_candidate(workshop, id)
    DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
INSERT INTO axis_decision VALUES('harbour','current','{"choice":{"at":"2026-03-01","basis":{"parts":{"candidates":"ae14c5b864b1aba990c1f50194eb0ee16d625f767fb5bcccfaa0f4a3118e81f5","longlist":"ee71572267f465d0b01ce2c5cd3e7a82ccf9113d65ecbad74a1c0e9cadff50d3","shortlist":"011cf5781213539f64bb4597b782239d7c59dde2ac812f38ff75f43f83d65c65"}},"by":["Els Jansen"],"horizontal":"catch","left":1,"reason":"both","rejected":[],"top":1,"vertical":"water"}}');
CREATE TABLE scenario(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  letter TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.quadrant') STORED
    CHECK(letter IN ('A', 'B', 'C', 'D')),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
CREATE TABLE comparison(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
CREATE TABLE cross_notes(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
CREATE TABLE scenario_ground(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
CREATE TABLE questionnaire_draft(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
CREATE TABLE axis_rejection(
  workshop TEXT NOT NULL REFERENCES workshop(slug), id TEXT NOT NULL,
  body TEXT NOT NULL CHECK(json_valid(body)),
  PRIMARY KEY(workshop, id)) STRICT, WITHOUT ROWID;
CREATE INDEX journal_of ON journal(workshop, seq);
CREATE INDEX sheet_of ON sheet(participant);
CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal
  BEGIN SELECT raise(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
  BEGIN SELECT raise(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER sheet_keeps BEFORE UPDATE ON sheet
  BEGIN SELECT raise(ABORT, 'the sheet is never changed'); END;
CREATE TRIGGER sheet_stays BEFORE DELETE ON sheet
  BEGIN SELECT raise(ABORT, 'the sheet is never changed'); END;
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
COMMIT;
