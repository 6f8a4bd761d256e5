-- Runs of characters are left out at once, and not one by one.
CREATE OR REPLACE FUNCTION onrecord_length("body" text) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN length("body") + length(regexp_replace("body", '[^\U00010000-\U0010FFFF]+', '', 'g'));

-- A text in which every UTF-16 code unit is one character: those of two are followed by U+0001.
CREATE FUNCTION onrecord_padded("body" text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_replace("body", '([\U00010000-\U0010FFFF])', '\1' || chr(1), 'g');

-- A span lies in its text and holds exactly the characters that it points at. PostgreSQL counts characters from the
-- beginning of a text, so the text is cut into pieces first, and a span is looked for in those that it lies in.
CREATE OR REPLACE FUNCTION onrecord_check_spans() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  size CONSTANT integer := 200;
  version_id uuid;
  version record;
  pieces text[];
  wrong record;
BEGIN
  FOR version_id IN SELECT DISTINCT "article_version_id" FROM "written" LOOP
    SELECT "body", "length", "length" = length("body") AS "is_plain" INTO version
      FROM "article_version" WHERE "id" = version_id;
    pieces := ARRAY(
      SELECT piece[1] FROM regexp_matches(
        CASE WHEN version."is_plain" THEN version."body" ELSE onrecord_padded(version."body") END,
        '[\s\S]{1,200}', 'g'
      ) piece
    );
    SELECT s."start", s."end" INTO wrong FROM "written" s
      WHERE s."article_version_id" = version_id AND (
        s."end" > version."length"
        OR substr(
          array_to_string(pieces[s."start" / size + 1 : (s."end" - 1) / size + 1], ''),
          s."start" % size + 1, s."end" - s."start"
        ) <> CASE WHEN version."is_plain" THEN s."text" ELSE onrecord_padded(s."text") END
      )
      LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'the span % to % does not hold the characters of its text (length %)', wrong."start", wrong."end", version."length"
        USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_text_check';
    END IF;
  END LOOP;
  RETURN NULL;
END;
$$;
