-- Texts that are looked through for what stands in them: who wrote, whence, in which publication, in which office.
-- CreateIndex
CREATE INDEX "article_byline_idx" ON "article" USING GIN ("byline" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "article_dateline_idx" ON "article" USING GIN ("dateline" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "article_url_idx" ON "article" USING GIN ("url" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "position_title_idx" ON "position" USING GIN ("title" gin_trgm_ops);

-- Who joined or left last: what has no date comes last in both directions, so one index does not serve both.
-- CreateIndex
CREATE INDEX "membership_since_id_desc_idx" ON "membership"("since" DESC NULLS LAST, "id" DESC);

-- DropIndex
DROP INDEX "membership_until_idx";

-- CreateIndex
CREATE INDEX "membership_until_id_idx" ON "membership"("until", "id");

-- CreateIndex
CREATE INDEX "membership_until_id_desc_idx" ON "membership"("until" DESC NULLS LAST, "id" DESC);

-- CreateIndex
CREATE INDEX "position_since_id_desc_idx" ON "position"("since" DESC NULLS LAST, "id" DESC);

-- DropIndex
DROP INDEX "position_until_idx";

-- CreateIndex
CREATE INDEX "position_until_id_idx" ON "position"("until", "id");

-- CreateIndex
CREATE INDEX "position_until_id_desc_idx" ON "position"("until" DESC NULLS LAST, "id" DESC);
