-- Each speaker who joins an opinion is a thing of its own, so that two tablets can add one at once.
CREATE TABLE joining(
  id BLOB NOT NULL, space BLOB NOT NULL, "opinion" BLOB, "registration" BLOB, "joined_at" INTEGER, "deleted" INTEGER,
  PRIMARY KEY(space, id)) WITHOUT ROWID;
CREATE INDEX joining_opinion ON joining(opinion);
