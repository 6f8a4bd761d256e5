// Counts are beyond what loaders and Prisma's queries can say, so those who use them write SQL for them.

/** The pattern of LIKE for texts that have these words. */
export const patternOf = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** Statements by name. `$1` is the pattern, or the issue's id; `$2` how many. */
export const statistics = {
  countsBySpeaker: `
    SELECT g.count, a.id, a.kind, a.slug, a.name
    FROM (SELECT speaker_id, count(*)::integer AS count FROM statement WHERE text ILIKE $1 GROUP BY 1) g
    JOIN actor a ON a.id = g.speaker_id ORDER BY g.count DESC, a.name COLLATE "C", a.id LIMIT $2`,
  countsByIssue: `
    SELECT g.count, i.id, i.slug, i.name
    FROM (
      SELECT x.issue_id, count(*)::integer AS count
      FROM statement s JOIN statement_issue x ON x.statement_id = s.id WHERE s.text ILIKE $1 GROUP BY 1
    ) g
    JOIN issue i ON i.id = g.issue_id ORDER BY g.count DESC, i.name COLLATE "C", i.id LIMIT $2`,
  timelineOfIssue: `
    SELECT date_trunc('month', x.said_at, 'UTC') AS start, count(*)::integer AS count
    FROM statement_issue x
    WHERE x.issue_id = $1::uuid AND x.is_current GROUP BY 1 ORDER BY 1`,
} as const;
