-- What an actor said and where it is named, in the order of those lists, and counted without being read.
-- DropIndex
DROP INDEX "statement_speaker_id_said_at_id_idx";

-- CreateIndex
CREATE INDEX "statement_speaker_id_said_at_id_is_current_idx" ON "statement"("speaker_id", "said_at", "id", "is_current");

-- DropIndex
DROP INDEX "mention_actor_id_article_id_start_id_idx";

-- CreateIndex
CREATE INDEX "mention_actor_id_start_id_is_current_idx" ON "mention"("actor_id", "start", "id", "is_current");
