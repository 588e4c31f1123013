-- The step that the meeting is at, the duties before and after it, and who gave an opinion without a turn.
ALTER TABLE meeting ADD COLUMN "current_step" INTEGER;
ALTER TABLE meeting ADD COLUMN "opinions_days" INTEGER;
ALTER TABLE meeting ADD COLUMN "announcement_days" INTEGER;
ALTER TABLE meeting ADD COLUMN "results_days" INTEGER;
ALTER TABLE meeting ADD COLUMN "opinions_collected_at" INTEGER;
ALTER TABLE meeting ADD COLUMN "announced_at" INTEGER;
ALTER TABLE meeting ADD COLUMN "participants_listed_at" INTEGER;
ALTER TABLE meeting ADD COLUMN "agencies_named_at" INTEGER;
ALTER TABLE meeting ADD COLUMN "sound_tried_at" INTEGER;
ALTER TABLE meeting ADD COLUMN "results_told_at" INTEGER;
ALTER TABLE opinion ADD COLUMN "name" TEXT;
ALTER TABLE opinion ADD COLUMN "topic" TEXT;
-- Opinions of one source in the order they were written down.
CREATE INDEX opinion_source ON opinion(space, source, number);
