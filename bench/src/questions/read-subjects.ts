import pg, { type ClientConfig } from 'pg';
import type { Subjects } from './question.ts';

const COUNT = 48;
const PERSONS = 100;

// An order that has nothing to do with how the data were made, and is the same every time.
const ORGANISATIONS = `
  SELECT a.slug FROM actor a JOIN organisation o ON o.id = a.id
  WHERE (SELECT count(*) FROM membership m WHERE m.organisation_id = o.id) > 20
    AND ($1::organisation_kind IS NULL OR o.organisation_kind = $1)
  ORDER BY md5(a.slug) LIMIT ${COUNT}`;
const ISSUES = `SELECT slug FROM issue ORDER BY md5(slug) LIMIT ${COUNT}`;
const PHRASES = `
  SELECT name FROM (SELECT DISTINCT substring(text FROM '[A-Z][a-z]+ accord') AS name FROM statement) s
  WHERE name IS NOT NULL ORDER BY md5(name) LIMIT ${COUNT}`;
const PERSON_IDS = `SELECT id FROM person ORDER BY md5(id::text)`;

export async function readSubjects(connection: ClientConfig): Promise<Subjects> {
  const client = new pg.Client(connection);
  await client.connect();
  const read = async (statement: string, values: unknown[] = []): Promise<string[]> => {
    const { rows } = await client.query<[string]>({ text: statement, values, rowMode: 'array' });
    return rows.map(([value]) => value);
  };
  try {
    const persons = await read(PERSON_IDS);
    return {
      alliances: await read(ORGANISATIONS, ['INTERGOVERNMENTAL_ORGANISATION']),
      organisations: await read(ORGANISATIONS, [null]),
      issues: await read(ISSUES),
      phrases: await read(PHRASES),
      // Each hundred begins elsewhere, and no two ask for the same.
      persons: Array.from({ length: COUNT }, (_, hundred) =>
        Array.from({ length: PERSONS }, (_, place) => persons[(hundred * 37 + place * 19) % persons.length] ?? ''),
      ),
    };
  } finally {
    await client.end();
  }
}
