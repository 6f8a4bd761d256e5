-- AlterTable
ALTER TABLE "article" ADD COLUMN     "copy_of_id" UUID,
ADD COLUMN     "wire_hash" TEXT;

-- CreateTable
CREATE TABLE "request" (
    "key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "request_article_id_idx" ON "request"("article_id");

-- CreateIndex
CREATE INDEX "article_wire_hash_idx" ON "article"("wire_hash");

-- CreateIndex
CREATE INDEX "article_copy_of_id_published_at_id_idx" ON "article"("copy_of_id", "published_at", "id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_copy_of_id_fkey" FOREIGN KEY ("copy_of_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say: no nonsense.
ALTER TABLE "article"
  ADD CONSTRAINT "article_wire_hash_check" CHECK ("wire_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "article_copy_of_another_check" CHECK ("copy_of_id" <> "id");
ALTER TABLE "request"
  ADD CONSTRAINT "request_key_check" CHECK (length("key") BETWEEN 1 AND 200),
  ADD CONSTRAINT "request_input_hash_check" CHECK ("input_hash" ~ '^[0-9a-f]{64}$');
