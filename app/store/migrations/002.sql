-- Counting those who registered and those who wait reads the index alone.
DROP INDEX registration_queue;
CREATE INDEX registration_queue ON registration(space, state, "order", desk, number, deleted);
-- Which registration a guest made, asked for every row of a search.
CREATE INDEX registration_participant ON registration(participant);
