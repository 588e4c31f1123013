-- Local facts of this tablet; never sent.
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE draft(key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
-- Every device this database has written as: more than one after a rebuild.
CREATE TABLE own_device(device BLOB PRIMARY KEY) WITHOUT ROWID;

-- The journal: the exact bytes that are hashed, sent and stored. body is NULL once erased. place is the order of arrival.
CREATE TABLE journal(
  place INTEGER PRIMARY KEY AUTOINCREMENT, space BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, thing BLOB NOT NULL,
  header BLOB NOT NULL, body BLOB, sig BLOB NOT NULL);
CREATE UNIQUE INDEX journal_chain ON journal(space, device, seq);
CREATE INDEX journal_thing ON journal(thing);
CREATE INDEX journal_space ON journal(space, place);
-- How far each chain is held, with the last header's hash and the greatest stamp in it. A closed one is our own that the office
-- does not take further: what follows its receipt was written anew in another chain.
CREATE TABLE chain(
  space BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, public_key BLOB NOT NULL,
  stamp INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(space, device)) WITHOUT ROWID;
CREATE TABLE erased(thing BLOB PRIMARY KEY) WITHOUT ROWID;

-- What the office confirmed or refused, and how far we read from it.
CREATE TABLE receipt(space BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(space, device)) WITHOUT ROWID;
CREATE TABLE refused(
  space BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, code TEXT NOT NULL, PRIMARY KEY(space, device, seq)) WITHOUT ROWID;
CREATE TABLE clip_receipt(clip BLOB PRIMARY KEY, sha256 BLOB NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE clip_refused(clip BLOB PRIMARY KEY, code TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE pull(space BLOB PRIMARY KEY, cursor INTEGER NOT NULL) WITHOUT ROWID;

-- Every write of every field, its value as CBOR; the greatest (stamp, device) is the one in the kind's table.
CREATE TABLE write(
  space BLOB NOT NULL, thing BLOB NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL, stamp INTEGER NOT NULL, device BLOB NOT NULL,
  value BLOB NOT NULL, replaces_stamp INTEGER, replaces_device BLOB, place INTEGER NOT NULL,
  PRIMARY KEY(space, thing, kind, field, stamp, device)) WITHOUT ROWID;
CREATE TABLE thing(id BLOB NOT NULL, space BLOB NOT NULL, kind TEXT NOT NULL, PRIMARY KEY(id, space)) WITHOUT ROWID;
-- Folded text of people, for search.
CREATE TABLE search(
  space BLOB NOT NULL, thing BLOB NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  PRIMARY KEY(space, thing)) WITHOUT ROWID;

-- One table a kind, made of the journal: a function of the set of entries. Lists are CBOR.
CREATE TABLE meeting(
  id BLOB NOT NULL, space BLOB NOT NULL, "title" TEXT, "audience" TEXT, "venue" TEXT, "day" TEXT, "chair" TEXT,
  "office" TEXT, "speaking_limit_s" INTEGER, "steps" BLOB, "topics" BLOB, "current_turn" BLOB,
  "recording_announced_at" INTEGER, "started_at" INTEGER, "closed_at" INTEGER, "deleted" INTEGER, PRIMARY KEY(space,
  id)) WITHOUT ROWID;
CREATE TABLE participant(
  id BLOB NOT NULL, space BLOB NOT NULL, "name" TEXT, "unit" TEXT, "position" TEXT, "phone" TEXT, "group" TEXT,
  "checked_in_at" INTEGER, "merged_into" BLOB, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE registration(
  id BLOB NOT NULL, space BLOB NOT NULL, "desk" TEXT, "number" INTEGER, "participant" BLOB, "name" TEXT, "unit" TEXT,
  "position" TEXT, "phone" TEXT, "topic" TEXT, "summary" TEXT, "state" TEXT, "order" TEXT, "registered_at" INTEGER,
  "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE turn(
  id BLOB NOT NULL, space BLOB NOT NULL, "registration" BLOB, "number" INTEGER, "limit_s" INTEGER, "started_at"
  INTEGER, "paused_at" INTEGER, "paused_ms" INTEGER, "answering_at" INTEGER, "ended_at" INTEGER, "deleted" INTEGER,
  PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE opinion(
  id BLOB NOT NULL, space BLOB NOT NULL, "turn" BLOB, "number" INTEGER, "source" TEXT, "unit" TEXT, "joined_by" BLOB,
  "created_at" INTEGER, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE line(
  id BLOB NOT NULL, space BLOB NOT NULL, "opinion" BLOB, "place" TEXT, "text" TEXT, "clip" BLOB, "sample" INTEGER,
  "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE answer(
  id BLOB NOT NULL, space BLOB NOT NULL, "opinion" BLOB, "by" TEXT, "who" TEXT, "text" TEXT, "clip" BLOB, "sample"
  INTEGER, "answered_at" INTEGER, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE conclusion(
  id BLOB NOT NULL, space BLOB NOT NULL, "opinion" BLOB, "outcome" TEXT, "agency" TEXT, "due" TEXT, "text" TEXT,
  "concluded_at" INTEGER, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE clip(
  id BLOB NOT NULL, space BLOB NOT NULL, "turn" BLOB, "started_at" INTEGER, "samples" INTEGER, "bytes" INTEGER,
  "sha256" TEXT, "gaps" BLOB, "recovered" INTEGER, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE mark(
  id BLOB NOT NULL, space BLOB NOT NULL, "clip" BLOB, "sample" INTEGER, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE agency(
  id BLOB NOT NULL, space BLOB NOT NULL, "name" TEXT, "representative" TEXT, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE secretary(
  id BLOB NOT NULL, space BLOB NOT NULL, "name" TEXT, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE device(
  id BLOB NOT NULL, space BLOB NOT NULL, "key" TEXT, "desk" TEXT, "name" TEXT, "continues" TEXT, "deleted" INTEGER,
  PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE TABLE erasure(
  id BLOB NOT NULL, space BLOB NOT NULL, "things" BLOB, "deleted" INTEGER, PRIMARY KEY(space, id)) WITHOUT ROWID;

CREATE INDEX registration_queue ON registration(space, state, "order", desk, number);
CREATE INDEX registration_newest ON registration(space, registered_at, id);
CREATE INDEX registration_ticket ON registration(space, desk, number);
CREATE INDEX turn_number ON turn(space, number);
CREATE INDEX opinion_turn ON opinion(turn, number);
CREATE INDEX line_opinion ON line(opinion, place);
CREATE INDEX answer_opinion ON answer(opinion);
CREATE INDEX conclusion_opinion ON conclusion(opinion);
CREATE INDEX clip_turn ON clip(turn);
CREATE INDEX mark_clip ON mark(clip);
