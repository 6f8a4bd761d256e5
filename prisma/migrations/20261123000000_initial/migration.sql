-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateExtension
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- All names of an actor or an issue as one text, for fuzzy search.
CREATE FUNCTION onrecord_names("name" text, "aliases" text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "name" || coalesce(' | ' || array_to_string("aliases", ' | '), '');

-- How many UTF-16 code units a text has: PostgreSQL counts code points, offsets count code units.
CREATE FUNCTION onrecord_length("body" text) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN length("body") + length(regexp_replace("body", '[^\U00010000-\U0010FFFF]', '', 'g'));

-- The characters from one UTF-16 offset to another, as JavaScript's slice. A character of two code units is
-- padded to two characters first, and the padding taken out again.
CREATE FUNCTION onrecord_slice("body" text, "start" integer, "end" integer) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN onrecord_length("body") = length("body")
    THEN substr("body", greatest("start", 0) + 1, greatest("end" - greatest("start", 0), 0))
    ELSE regexp_replace(
      substr(
        regexp_replace("body", '([\U00010000-\U0010FFFF])', '\1' || chr(1), 'g'),
        greatest("start", 0) + 1,
        greatest("end" - greatest("start", 0), 0)
      ),
      '([\U00010000-\U0010FFFF])\x01', '\1', 'g'
    )
  END;

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('PERSON', 'COUNTRY', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('INTERGOVERNMENTAL_ORGANISATION', 'GOVERNMENT_ORGANISATION', 'NEWS_MEDIA_ORGANISATION', 'CORPORATION', 'NON_GOVERNMENTAL_ORGANISATION', 'POLITICAL_PARTY', 'TREATY', 'OTHER');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('FOUNDING_MEMBER', 'MEMBER', 'PERMANENT_MEMBER', 'ASSOCIATE_MEMBER', 'CHAIR', 'OBSERVER', 'DIALOGUE_PARTNER', 'PARTNER_COUNTRY', 'PARTY', 'SIGNATORY');

-- CreateEnum
CREATE TYPE "statement_kind" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "review_state" AS ENUM ('UNREVIEWED', 'CONFIRMED', 'CORRECTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "span_role" AS ENUM ('CONTENT', 'CUE', 'MENTION');

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "kind" "actor_kind" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "wikidata_id" TEXT COLLATE "C",
    "names" TEXT NOT NULL GENERATED ALWAYS AS (onrecord_names("name", "aliases")) STORED,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "actor_kind" "actor_kind" NOT NULL DEFAULT 'PERSON',

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "country" (
    "id" UUID NOT NULL,
    "actor_kind" "actor_kind" NOT NULL DEFAULT 'COUNTRY',
    "iso_code" TEXT COLLATE "C" NOT NULL,
    "iso_code3" TEXT COLLATE "C" NOT NULL,
    "demonyms" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "capital" TEXT,

    CONSTRAINT "country_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "actor_kind" "actor_kind" NOT NULL DEFAULT 'ORGANISATION',
    "organisation_kind" "organisation_kind" NOT NULL,
    "abbreviation" TEXT,
    "founded_on" TEXT COLLATE "C",
    "country_id" UUID,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "membership_role" NOT NULL,
    "since" TEXT COLLATE "C",
    "until" TEXT COLLATE "C",

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "of_id" UUID,
    "since" TEXT COLLATE "C",
    "until" TEXT COLLATE "C",

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "membership_id" UUID,
    "position_id" UUID,
    "article_version_id" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "text" TEXT,
    "source" TEXT,
    "source_date" TEXT COLLATE "C",

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issue" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "parent_id" UUID,
    "wikidata_id" TEXT COLLATE "C",
    "media_topic" TEXT COLLATE "C",
    "names" TEXT NOT NULL GENERATED ALWAYS AS (onrecord_names("name", "aliases")) STORED,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "place" TEXT,
    "starts_on" TEXT COLLATE "C",
    "ends_on" TEXT COLLATE "C",

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "uri" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C",
    "headline" TEXT,
    "dateline" TEXT,
    "byline" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "publisher_id" UUID,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "headline" TEXT,
    "body" TEXT NOT NULL,
    "length" INTEGER NOT NULL GENERATED ALWAYS AS (onrecord_length("body")) STORED,
    "content_hash" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce("headline", '')), 'A') || setweight(to_tsvector('english', "body"), 'B')) STORED,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "kind" "statement_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "speaker_id" UUID,
    "speaker_name" TEXT NOT NULL,
    "addressee_id" UUID,
    "event_id" UUID,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "confidence" REAL NOT NULL,
    "rule" TEXT COLLATE "C" NOT NULL,
    "review" "review_state" NOT NULL DEFAULT 'UNREVIEWED',
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('english', "text")) STORED,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_span" (
    "statement_id" UUID NOT NULL,
    "role" "span_role" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "article_version_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "statement_span_pkey" PRIMARY KEY ("statement_id","role","ordinal")
);

-- CreateTable
CREATE TABLE "statement_issue" (
    "statement_id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_issue_pkey" PRIMARY KEY ("statement_id","issue_id")
);

-- CreateTable
CREATE TABLE "statement_actor" (
    "statement_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_actor_pkey" PRIMARY KEY ("statement_id","actor_id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "actor_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "actor_slug_key" ON "actor"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "actor_wikidata_id_key" ON "actor"("wikidata_id");

-- CreateIndex
CREATE INDEX "actor_kind_slug_idx" ON "actor"("kind", "slug");

-- CreateIndex
CREATE INDEX "actor_kind_name_id_idx" ON "actor"("kind", "name" COLLATE "C", "id");

-- CreateIndex
CREATE INDEX "actor_name_id_idx" ON "actor"("name" COLLATE "C", "id");

-- CreateIndex
CREATE INDEX "actor_names_idx" ON "actor" USING GIN ("names" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "actor_aliases_idx" ON "actor" USING GIN ("aliases");

-- CreateIndex
CREATE UNIQUE INDEX "actor_id_kind_key" ON "actor"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "person_id_actor_kind_key" ON "person"("id", "actor_kind");

-- CreateIndex
CREATE UNIQUE INDEX "country_iso_code_key" ON "country"("iso_code");

-- CreateIndex
CREATE UNIQUE INDEX "country_iso_code3_key" ON "country"("iso_code3");

-- CreateIndex
CREATE INDEX "country_capital_idx" ON "country"("capital");

-- CreateIndex
CREATE INDEX "country_demonyms_idx" ON "country" USING GIN ("demonyms");

-- CreateIndex
CREATE UNIQUE INDEX "country_id_actor_kind_key" ON "country"("id", "actor_kind");

-- CreateIndex
CREATE INDEX "organisation_abbreviation_idx" ON "organisation"("abbreviation");

-- CreateIndex
CREATE INDEX "organisation_organisation_kind_id_idx" ON "organisation"("organisation_kind", "id");

-- CreateIndex
CREATE INDEX "organisation_country_id_idx" ON "organisation"("country_id");

-- CreateIndex
CREATE INDEX "organisation_founded_on_idx" ON "organisation"("founded_on");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_id_actor_kind_key" ON "organisation"("id", "actor_kind");

-- CreateIndex
CREATE INDEX "membership_organisation_id_since_id_idx" ON "membership"("organisation_id", "since", "id");

-- CreateIndex
CREATE INDEX "membership_member_id_since_id_idx" ON "membership"("member_id", "since", "id");

-- CreateIndex
CREATE INDEX "membership_role_id_idx" ON "membership"("role", "id");

-- CreateIndex
CREATE INDEX "membership_since_id_idx" ON "membership"("since", "id");

-- CreateIndex
CREATE INDEX "membership_until_idx" ON "membership"("until");

-- CreateIndex
CREATE INDEX "position_person_id_since_id_idx" ON "position"("person_id", "since", "id");

-- CreateIndex
CREATE INDEX "position_of_id_since_id_idx" ON "position"("of_id", "since", "id");

-- CreateIndex
CREATE INDEX "position_title_id_idx" ON "position"("title" COLLATE "C", "id");

-- CreateIndex
CREATE INDEX "position_since_id_idx" ON "position"("since", "id");

-- CreateIndex
CREATE INDEX "position_until_idx" ON "position"("until");

-- CreateIndex
CREATE INDEX "evidence_membership_id_idx" ON "evidence"("membership_id");

-- CreateIndex
CREATE INDEX "evidence_position_id_idx" ON "evidence"("position_id");

-- CreateIndex
CREATE INDEX "evidence_article_version_id_idx" ON "evidence"("article_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "issue_slug_key" ON "issue"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "issue_wikidata_id_key" ON "issue"("wikidata_id");

-- CreateIndex
CREATE INDEX "issue_name_id_idx" ON "issue"("name" COLLATE "C", "id");

-- CreateIndex
CREATE INDEX "issue_parent_id_name_id_idx" ON "issue"("parent_id", "name" COLLATE "C", "id");

-- CreateIndex
CREATE INDEX "issue_media_topic_idx" ON "issue"("media_topic");

-- CreateIndex
CREATE INDEX "issue_aliases_idx" ON "issue" USING GIN ("aliases");

-- CreateIndex
CREATE INDEX "issue_names_idx" ON "issue" USING GIN ("names" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_name_id_idx" ON "event"("name" COLLATE "C", "id");

-- CreateIndex
CREATE INDEX "event_starts_on_id_idx" ON "event"("starts_on", "id");

-- CreateIndex
CREATE INDEX "event_ends_on_idx" ON "event"("ends_on");

-- CreateIndex
CREATE INDEX "event_place_idx" ON "event"("place");

-- CreateIndex
CREATE UNIQUE INDEX "article_uri_key" ON "article"("uri");

-- CreateIndex
CREATE UNIQUE INDEX "article_url_key" ON "article"("url");

-- CreateIndex
CREATE INDEX "article_published_at_id_idx" ON "article"("published_at", "id");

-- CreateIndex
CREATE INDEX "article_publisher_id_published_at_id_idx" ON "article"("publisher_id", "published_at", "id");

-- CreateIndex
CREATE INDEX "article_language_idx" ON "article"("language");

-- CreateIndex
CREATE INDEX "article_headline_idx" ON "article" USING GIN ("headline" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "article_version_content_hash_idx" ON "article_version"("content_hash");

-- CreateIndex
CREATE INDEX "article_version_search_idx" ON "article_version" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_number_key" ON "article_version"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_id_article_id_is_current_key" ON "article_version"("id", "article_id", "is_current");

-- CreateIndex
CREATE INDEX "statement_said_at_id_idx" ON "statement"("said_at", "id");

-- CreateIndex
CREATE INDEX "statement_speaker_id_said_at_id_idx" ON "statement"("speaker_id", "said_at", "id");

-- CreateIndex
CREATE INDEX "statement_addressee_id_said_at_id_idx" ON "statement"("addressee_id", "said_at", "id");

-- CreateIndex
CREATE INDEX "statement_event_id_said_at_id_idx" ON "statement"("event_id", "said_at", "id");

-- CreateIndex
CREATE INDEX "statement_article_id_start_id_idx" ON "statement"("article_id", "start", "id");

-- CreateIndex
CREATE INDEX "statement_article_version_id_start_id_idx" ON "statement"("article_version_id", "start", "id");

-- CreateIndex
CREATE INDEX "statement_kind_said_at_id_idx" ON "statement"("kind", "said_at", "id");

-- CreateIndex
CREATE INDEX "statement_review_said_at_id_idx" ON "statement"("review", "said_at", "id");

-- CreateIndex
CREATE INDEX "statement_rule_said_at_id_idx" ON "statement"("rule", "said_at", "id");

-- CreateIndex
CREATE INDEX "statement_confidence_id_idx" ON "statement"("confidence", "id");

-- CreateIndex
CREATE INDEX "statement_speaker_name_idx" ON "statement" USING GIN ("speaker_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "statement_text_idx" ON "statement" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "statement_search_idx" ON "statement" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "statement_id_article_version_id_key" ON "statement"("id", "article_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_id_said_at_key" ON "statement"("id", "said_at");

-- CreateIndex
CREATE INDEX "statement_issue_issue_id_said_at_statement_id_idx" ON "statement_issue"("issue_id", "said_at", "statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_issue_statement_id_ordinal_key" ON "statement_issue"("statement_id", "ordinal");

-- CreateIndex
CREATE INDEX "statement_actor_actor_id_said_at_statement_id_idx" ON "statement_actor"("actor_id", "said_at", "statement_id");

-- CreateIndex
CREATE INDEX "mention_article_id_start_id_idx" ON "mention"("article_id", "start", "id");

-- CreateIndex
CREATE INDEX "mention_actor_id_article_id_start_id_idx" ON "mention"("actor_id", "article_id", "start", "id");

-- CreateIndex
CREATE INDEX "mention_text_idx" ON "mention" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "mention_article_version_id_actor_id_start_key" ON "mention"("article_version_id", "actor_id", "start");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_id_actor_kind_fkey" FOREIGN KEY ("id", "actor_kind") REFERENCES "actor"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country" ADD CONSTRAINT "country_id_actor_kind_fkey" FOREIGN KEY ("id", "actor_kind") REFERENCES "actor"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_id_actor_kind_fkey" FOREIGN KEY ("id", "actor_kind") REFERENCES "actor"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "country"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_of_id_fkey" FOREIGN KEY ("of_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "issue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_article_version_id_article_id_is_current_fkey" FOREIGN KEY ("article_version_id", "article_id", "is_current") REFERENCES "article_version"("id", "article_id", "is_current") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_addressee_id_fkey" FOREIGN KEY ("addressee_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_span" ADD CONSTRAINT "statement_span_statement_id_article_version_id_fkey" FOREIGN KEY ("statement_id", "article_version_id") REFERENCES "statement"("id", "article_version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_issue" ADD CONSTRAINT "statement_issue_statement_id_said_at_fkey" FOREIGN KEY ("statement_id", "said_at") REFERENCES "statement"("id", "said_at") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_issue" ADD CONSTRAINT "statement_issue_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_actor" ADD CONSTRAINT "statement_actor_statement_id_said_at_fkey" FOREIGN KEY ("statement_id", "said_at") REFERENCES "statement"("id", "said_at") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_actor" ADD CONSTRAINT "statement_actor_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_version_id_article_id_is_current_fkey" FOREIGN KEY ("article_version_id", "article_id", "is_current") REFERENCES "article_version"("id", "article_id", "is_current") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One current version to an article.
CREATE UNIQUE INDEX "article_version_current_key" ON "article_version"("article_id") WHERE "is_current";

-- A fact is held once, dated or not.
CREATE UNIQUE INDEX "membership_fact_key" ON "membership"("member_id", "organisation_id", "role", "since") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "position_fact_key" ON "position"("person_id", "title", "of_id", "since") NULLS NOT DISTINCT;

-- Nonsense is impossible, whoever writes.
CREATE FUNCTION onrecord_is_partial_date("value" text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "value" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

-- Dates of different precision are in order when they do not contradict each other: 2010-05 is not after 2010.
CREATE FUNCTION onrecord_in_order("since" text, "until" text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN left("since", least(length("since"), length("until"))) COLLATE "C"
      <= left("until", least(length("since"), length("until"))) COLLATE "C";

ALTER TABLE "actor"
  ADD CONSTRAINT "actor_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "actor_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "actor_wikidata_id_check" CHECK ("wikidata_id" ~ '^Q[1-9][0-9]*$');

ALTER TABLE "person" ADD CONSTRAINT "person_actor_kind_check" CHECK ("actor_kind" = 'PERSON');

ALTER TABLE "country"
  ADD CONSTRAINT "country_actor_kind_check" CHECK ("actor_kind" = 'COUNTRY'),
  ADD CONSTRAINT "country_iso_code_check" CHECK ("iso_code" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "country_iso_code3_check" CHECK ("iso_code3" ~ '^[A-Z]{3}$');

ALTER TABLE "organisation"
  ADD CONSTRAINT "organisation_actor_kind_check" CHECK ("actor_kind" = 'ORGANISATION'),
  ADD CONSTRAINT "organisation_founded_on_check" CHECK (onrecord_is_partial_date("founded_on"));

ALTER TABLE "membership"
  ADD CONSTRAINT "membership_since_check" CHECK (onrecord_is_partial_date("since")),
  ADD CONSTRAINT "membership_until_check" CHECK (onrecord_is_partial_date("until")),
  ADD CONSTRAINT "membership_period_check" CHECK (onrecord_in_order("since", "until")),
  ADD CONSTRAINT "membership_not_of_itself_check" CHECK ("member_id" <> "organisation_id");

ALTER TABLE "position"
  ADD CONSTRAINT "position_title_check" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "position_since_check" CHECK (onrecord_is_partial_date("since")),
  ADD CONSTRAINT "position_until_check" CHECK (onrecord_is_partial_date("until")),
  ADD CONSTRAINT "position_period_check" CHECK (onrecord_in_order("since", "until"));

ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_of_one_fact_check" CHECK (num_nonnulls("membership_id", "position_id") = 1),
  ADD CONSTRAINT "evidence_of_one_source_check" CHECK (num_nonnulls("article_version_id", "source") = 1),
  ADD CONSTRAINT "evidence_span_check" CHECK (num_nonnulls("article_version_id", "start", "end", "text") IN (0, 4)),
  ADD CONSTRAINT "evidence_start_check" CHECK ("start" >= 0 AND "start" < "end"),
  ADD CONSTRAINT "evidence_source_date_check" CHECK (onrecord_is_partial_date("source_date"));

ALTER TABLE "issue"
  ADD CONSTRAINT "issue_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "issue_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "issue_parent_check" CHECK ("parent_id" <> "id"),
  ADD CONSTRAINT "issue_wikidata_id_check" CHECK ("wikidata_id" ~ '^Q[1-9][0-9]*$'),
  ADD CONSTRAINT "issue_media_topic_check" CHECK ("media_topic" ~ '^medtop:[0-9]{8}$');

ALTER TABLE "event"
  ADD CONSTRAINT "event_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "event_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "event_starts_on_check" CHECK (onrecord_is_partial_date("starts_on")),
  ADD CONSTRAINT "event_ends_on_check" CHECK (onrecord_is_partial_date("ends_on")),
  ADD CONSTRAINT "event_period_check" CHECK (onrecord_in_order("starts_on", "ends_on"));

ALTER TABLE "article" ADD CONSTRAINT "article_uri_check" CHECK (btrim("uri") <> '');

ALTER TABLE "article_version"
  ADD CONSTRAINT "article_version_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "article_version_body_check" CHECK ("body" <> ''),
  ADD CONSTRAINT "article_version_content_hash_check" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "statement"
  ADD CONSTRAINT "statement_text_check" CHECK ("text" <> ''),
  ADD CONSTRAINT "statement_start_check" CHECK ("start" >= 0),
  ADD CONSTRAINT "statement_speaker_name_check" CHECK (btrim("speaker_name") <> ''),
  ADD CONSTRAINT "statement_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "statement_span"
  ADD CONSTRAINT "statement_span_ordinal_check" CHECK ("ordinal" >= 1 AND ("role" = 'CONTENT' OR "ordinal" = 1)),
  ADD CONSTRAINT "statement_span_start_check" CHECK ("start" >= 0 AND "start" < "end");

ALTER TABLE "statement_issue" ADD CONSTRAINT "statement_issue_ordinal_check" CHECK ("ordinal" >= 1);

ALTER TABLE "mention" ADD CONSTRAINT "mention_start_check" CHECK ("start" >= 0 AND "start" < "end");

-- A span lies in its text and holds exactly the characters that it points at.
CREATE FUNCTION onrecord_check_spans() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  SELECT s."start", s."end", v."length" INTO wrong
    FROM "written" s JOIN "article_version" v ON v."id" = s."article_version_id"
    WHERE s."end" > v."length"
       OR CASE
            WHEN v."length" = length(v."body") THEN substr(v."body", s."start" + 1, s."end" - s."start")
            ELSE onrecord_slice(v."body", s."start", s."end")
          END <> s."text"
    LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the span % to % does not hold the characters of its text (length %)', wrong."start", wrong."end", wrong."length"
      USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_text_check';
  END IF;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "statement_span_text_inserted" AFTER INSERT ON "statement_span"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION onrecord_check_spans();
CREATE TRIGGER "statement_span_text_updated" AFTER UPDATE ON "statement_span"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION onrecord_check_spans();
CREATE TRIGGER "mention_text_inserted" AFTER INSERT ON "mention"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION onrecord_check_spans();
CREATE TRIGGER "mention_text_updated" AFTER UPDATE ON "mention"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION onrecord_check_spans();
CREATE TRIGGER "evidence_text_inserted" AFTER INSERT ON "evidence"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION onrecord_check_spans();
CREATE TRIGGER "evidence_text_updated" AFTER UPDATE ON "evidence"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION onrecord_check_spans();

-- What was published is never rewritten: a changed text is a new version.
CREATE FUNCTION onrecord_refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the text of an article version is never changed; add a version'
    USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'article_version_is_verbatim_check';
END;
$$;
CREATE TRIGGER "article_version_is_verbatim" BEFORE UPDATE OF "headline", "body", "content_hash" ON "article_version"
  FOR EACH ROW WHEN (OLD."body" IS DISTINCT FROM NEW."body" OR OLD."headline" IS DISTINCT FROM NEW."headline" OR OLD."content_hash" <> NEW."content_hash")
  EXECUTE FUNCTION onrecord_refuse_rewriting();

-- A statement has content. Checked at commit, since its spans are written after it.
CREATE FUNCTION onrecord_check_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "statement" WHERE "id" = NEW."id")
     AND NOT EXISTS (SELECT FROM "statement_span" WHERE "statement_id" = NEW."id" AND "role" = 'CONTENT') THEN
    RAISE EXCEPTION 'a statement needs at least one content span'
      USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'statement_content_check';
  END IF;
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER "statement_has_content" AFTER INSERT ON "statement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION onrecord_check_content();

-- The passage of a text in which the words of a query stand thickest, and where they stand:
-- { text, start, end, highlights: [{ start, end }] }, all in UTF-16 code units of the text.
CREATE FUNCTION onrecord_snippet("body" text, "query" tsquery) RETURNS jsonb
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  plain text := translate("body", chr(2) || chr(3), '  ');
  marked text := ts_headline('english', plain, "query",
    'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=1, MinWords=12, MaxWords=36');
  passage text := translate(marked, chr(2) || chr(3), '');
  place integer := position(passage IN plain);
  origin integer := onrecord_length(left(plain, place - 1));
BEGIN
  IF place = 0 OR passage = '' THEN
    RETURN NULL;
  END IF;
  RETURN (
    SELECT jsonb_build_object(
      'text', passage,
      'start', origin,
      'end', origin + onrecord_length(passage),
      'highlights', coalesce(
        jsonb_agg(jsonb_build_object('start', origin + m."offset", 'end', origin + m."offset" + m."length") ORDER BY m."n")
          FILTER (WHERE m."n" % 2 = 0),
        '[]'
      )
    )
    FROM (
      SELECT p."n", onrecord_length(p."part") AS "length",
             coalesce(sum(onrecord_length(p."part")) OVER (ORDER BY p."n" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::integer AS "offset"
      FROM regexp_split_to_table(marked, '[' || chr(2) || chr(3) || ']') WITH ORDINALITY p("part", "n")
    ) m
  );
END;
$$;
