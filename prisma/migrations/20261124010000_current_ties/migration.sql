-- The tables that tie statements to issues and actors repeat whether a statement is current, so that statements are
-- listed and counted by them alone.
-- DropForeignKey
ALTER TABLE "statement_issue" DROP CONSTRAINT "statement_issue_statement_id_said_at_fkey";

-- DropForeignKey
ALTER TABLE "statement_actor" DROP CONSTRAINT "statement_actor_statement_id_said_at_fkey";

-- DropIndex
DROP INDEX "statement_id_said_at_key";

-- DropIndex
DROP INDEX "statement_issue_issue_id_said_at_statement_id_idx";

-- DropIndex
DROP INDEX "statement_actor_actor_id_said_at_statement_id_idx";

-- AlterTable
ALTER TABLE "statement_issue" ADD COLUMN     "is_current" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "statement_actor" ADD COLUMN     "is_current" BOOLEAN NOT NULL DEFAULT true;

UPDATE "statement_issue" t SET "is_current" = false FROM "statement" s WHERE s."id" = t."statement_id" AND NOT s."is_current";
UPDATE "statement_actor" t SET "is_current" = false FROM "statement" s WHERE s."id" = t."statement_id" AND NOT s."is_current";

-- CreateIndex
CREATE UNIQUE INDEX "statement_id_said_at_is_current_key" ON "statement"("id", "said_at", "is_current");

-- CreateIndex
CREATE INDEX "statement_issue_issue_id_said_at_statement_id_is_current_idx" ON "statement_issue"("issue_id", "said_at", "statement_id", "is_current");

-- CreateIndex
CREATE INDEX "statement_actor_actor_id_said_at_statement_id_is_current_idx" ON "statement_actor"("actor_id", "said_at", "statement_id", "is_current");

-- AddForeignKey
ALTER TABLE "statement_issue" ADD CONSTRAINT "statement_issue_statement_id_said_at_is_current_fkey" FOREIGN KEY ("statement_id", "said_at", "is_current") REFERENCES "statement"("id", "said_at", "is_current") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_actor" ADD CONSTRAINT "statement_actor_statement_id_said_at_is_current_fkey" FOREIGN KEY ("statement_id", "said_at", "is_current") REFERENCES "statement"("id", "said_at", "is_current") ON DELETE CASCADE ON UPDATE CASCADE;
