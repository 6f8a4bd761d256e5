-- All by which statements are counted, so that they are counted without being read.
-- CreateIndex
CREATE INDEX "statement_counted_idx" ON "statement"("id", "is_current", "said_at", "speaker_id", "article_id", "kind", "event_id");
