-- Which issues a reference list names: statements are found to be about these. Seeding again tells of those on record.
-- AlterTable
ALTER TABLE "issue" ADD COLUMN     "is_reference" BOOLEAN NOT NULL DEFAULT false;
