-- What was told: never worked out again, never edited.

CREATE TABLE capture (
  number INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  url TEXT,
  charset TEXT,
  captured TEXT,
  date_order TEXT,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL
);

CREATE TABLE edit (
  number INTEGER NOT NULL PRIMARY KEY,
  line TEXT NOT NULL,
  made TEXT NOT NULL,
  undone TEXT
);

CREATE TABLE event_id (
  id TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE event_id_report (
  article TEXT NOT NULL PRIMARY KEY REFERENCES capture (id) DEFERRABLE INITIALLY DEFERRED,
  event TEXT NOT NULL REFERENCES event_id (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE fate (
  event TEXT NOT NULL REFERENCES event_id (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  fate TEXT NOT NULL,
  other TEXT REFERENCES event_id (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

-- What was worked out from it: replaced, never edited.

CREATE TABLE progress (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  captures INTEGER NOT NULL,
  settled INTEGER NOT NULL,
  utterances INTEGER NOT NULL
);
INSERT INTO progress VALUES (1, 0, 0, 0);

CREATE TABLE outlet (
  key TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  domain TEXT,
  family TEXT,
  folded_name TEXT,
  words TEXT NOT NULL,
  articles INTEGER NOT NULL,
  events INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT
) WITHOUT ROWID;
CREATE INDEX outlet_by_articles ON outlet (articles DESC, key);
CREATE INDEX outlet_by_name ON outlet (folded_name);

CREATE TABLE article (
  number INTEGER NOT NULL PRIMARY KEY REFERENCES capture (number) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL UNIQUE REFERENCES capture (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  label TEXT NOT NULL,
  url TEXT,
  outlet TEXT REFERENCES outlet (key) DEFERRABLE INITIALLY DEFERRED,
  outlet_name TEXT,
  outlet_domain TEXT,
  outlet_family TEXT,
  time TEXT,
  time_from TEXT,
  moment INTEGER,
  published TEXT,
  published_how TEXT,
  published_unknown TEXT,
  modified TEXT,
  modified_how TEXT,
  language TEXT,
  section TEXT,
  access TEXT NOT NULL,
  authors TEXT NOT NULL,
  agencies TEXT NOT NULL,
  other_titles TEXT NOT NULL,
  keywords TEXT NOT NULL,
  images TEXT NOT NULL,
  description TEXT,
  text TEXT NOT NULL
);
CREATE INDEX article_by_moment ON article (coalesce(moment, -4611686018427387904) DESC, id);
CREATE INDEX article_by_outlet ON article (outlet, coalesce(moment, -4611686018427387904) DESC, id);

CREATE INDEX article_by_language ON article (language, coalesce(moment, -4611686018427387904) DESC, id);
CREATE INDEX article_by_time ON article (time);

CREATE TABLE residue (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  why TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE skipped (
  number INTEGER NOT NULL PRIMARY KEY REFERENCES capture (number) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL UNIQUE REFERENCES capture (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL
);

CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY REFERENCES event_id (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  first_time TEXT,
  last_time TEXT,
  moment INTEGER,
  articles INTEGER NOT NULL,
  distinct_texts INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  publisher_families INTEGER NOT NULL,
  independent_origins INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,
  material_renderings INTEGER NOT NULL,
  dropped_hedges INTEGER NOT NULL,
  lead TEXT,
  newest TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  outlet_labels TEXT NOT NULL,
  languages TEXT NOT NULL,
  reports_by_day TEXT NOT NULL,
  edits TEXT NOT NULL,
  digest TEXT NOT NULL,
  beside_digest TEXT NOT NULL
);
CREATE INDEX event_by_moment ON event (coalesce(moment, -4611686018427387904) DESC, id);

CREATE TABLE event_report (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  article TEXT NOT NULL UNIQUE REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  article_number INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE copy (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  kept_of_a REAL NOT NULL,
  kept_of_b REAL NOT NULL,
  containment REAL NOT NULL,
  longest_run INTEGER NOT NULL,
  exact INTEGER NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE origin (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  credit TEXT,
  original TEXT,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE origin_report (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  origin INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  how TEXT NOT NULL,
  came_from TEXT,
  kept REAL NOT NULL,
  PRIMARY KEY (event, origin, position)
) WITHOUT ROWID;

CREATE TABLE origin_change (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  origin INTEGER NOT NULL,
  report INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  was TEXT NOT NULL,
  became TEXT NOT NULL,
  PRIMARY KEY (event, origin, report, position)
) WITHOUT ROWID;

CREATE TABLE origin_part (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  origin INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  came_from TEXT NOT NULL,
  part REAL NOT NULL,
  PRIMARY KEY (event, origin, position)
) WITHOUT ROWID;

CREATE TABLE inferred_date (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  likeliest TEXT,
  how TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE link (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE link_reason (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  link INTEGER NOT NULL,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  weight REAL NOT NULL,
  PRIMARY KEY (event, link, position)
) WITHOUT ROWID;

CREATE TABLE similar_event (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  other TEXT NOT NULL REFERENCES event_id (id) DEFERRABLE INITIALLY DEFERRED,
  seen TEXT NOT NULL,
  same TEXT NOT NULL,
  differs TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE storyline_step (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  step TEXT NOT NULL,
  other TEXT NOT NULL REFERENCES event_id (id) DEFERRABLE INITIALLY DEFERRED,
  core TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE utterance (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  speaker TEXT NOT NULL,
  folded_speaker TEXT NOT NULL,
  named INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;
CREATE INDEX utterance_by_speaker ON utterance (folded_speaker, event);

CREATE TABLE rendering (
  number INTEGER NOT NULL PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  utterance INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  change TEXT NOT NULL,
  source_starts INTEGER,
  source_ends INTEGER,
  source_text TEXT,
  day TEXT,
  moment INTEGER,
  UNIQUE (event, utterance, position)
);
CREATE INDEX rendering_by_moment ON rendering (coalesce(moment, -4611686018427387904) DESC, event);

CREATE TABLE rendering_change (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  utterance INTEGER NOT NULL,
  rendering INTEGER NOT NULL,
  position INTEGER NOT NULL,
  was TEXT NOT NULL,
  became TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  change TEXT NOT NULL,
  PRIMARY KEY (event, utterance, rendering, position)
) WITHOUT ROWID;

CREATE TABLE person (
  name TEXT NOT NULL PRIMARY KEY,
  folded_name TEXT NOT NULL,
  words TEXT NOT NULL,
  utterances INTEGER NOT NULL,
  renderings INTEGER NOT NULL,
  events INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT
) WITHOUT ROWID;
CREATE INDEX person_by_utterances ON person (utterances DESC, name);
CREATE INDEX person_by_name ON person (folded_name);

CREATE TABLE statement (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  standing TEXT NOT NULL,
  origins INTEGER NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE statement_support (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  statement INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (event, statement, position)
) WITHOUT ROWID;

CREATE TABLE conflict (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE conflict_side (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  conflict INTEGER NOT NULL,
  position INTEGER NOT NULL,
  claim TEXT NOT NULL,
  PRIMARY KEY (event, conflict, position)
) WITHOUT ROWID;

CREATE TABLE conflict_support (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  conflict INTEGER NOT NULL,
  side INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (event, conflict, side, position)
) WITHOUT ROWID;

CREATE TABLE timeline_point (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  time TEXT NOT NULL,
  time_precision TEXT NOT NULL,
  inferred INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE timeline_support (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  point INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (event, point, position)
) WITHOUT ROWID;

CREATE TABLE headline (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  title TEXT NOT NULL,
  time TEXT,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE summary_sentence (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE VIEW event_overview AS
SELECT event.id, event.title, event.first_time, event.last_time, event.articles,
  event.distinct_texts, event.outlets, event.publisher_families, event.independent_origins,
  event.conflicts, event.material_renderings, event.lead, article.label AS newest_report
FROM event JOIN article ON article.id = event.newest;

CREATE VIEW report AS
SELECT event.id AS event, event.title AS event_title, event_report.position, article.id AS article,
  article.label AS title, article.outlet, article.time, article.time_from, article.url
FROM event_report
JOIN event ON event.id = event_report.event
JOIN article ON article.id = event_report.article;

CREATE VIEW saying AS
SELECT utterance.speaker, rendering.text, rendering.kind, rendering.change,
  article.outlet AS attributed_by, article.time, rendering.article, utterance.event,
  event.title AS event_title
FROM rendering
JOIN utterance ON utterance.event = rendering.event AND utterance.position = rendering.utterance
JOIN event ON event.id = rendering.event
JOIN article ON article.id = rendering.article;
