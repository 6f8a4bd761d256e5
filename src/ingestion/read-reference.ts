import { basename, join } from 'node:path';
import {
  type CountryReference,
  type EventReference,
  type IssueReference,
  isInOrder,
  isPartialDate,
  type OrganisationReference,
  type Reference,
} from '#domain';
import { badRecord } from './bad-record.ts';
import { createSchemaCheck, type SchemaCheck } from './create-schema-check.ts';
import { parseJson } from './parse-json.ts';
import { readTextFile } from './read-text-file.ts';

const SCHEMA = 'reference.schema.json';
const checkCountries = createSchemaCheck<CountryReference[]>(SCHEMA, '#/properties/countries');
const checkOrganisations = createSchemaCheck<OrganisationReference[]>(SCHEMA, '#/properties/organisations');
const checkIssues = createSchemaCheck<IssueReference[]>(SCHEMA, '#/properties/issues');
const checkEvents = createSchemaCheck<EventReference[]>(SCHEMA, '#/properties/events');

/**
 * Reads the reference lists of a folder: countries.json, organisations.json, issues.json and events.json, each as
 * `docs/reference.schema.json` says.
 * @throws {OnrecordError} BAD_RECORD with the first fault and where it stands
 */
export async function readReference(folder: string): Promise<Reference> {
  const [countries, organisations, issues, events] = await Promise.all([
    readList(join(folder, 'countries.json'), checkCountries),
    readList(join(folder, 'organisations.json'), checkOrganisations),
    readList(join(folder, 'issues.json'), checkIssues),
    readList(join(folder, 'events.json'), checkEvents),
  ]);
  checkDates(
    'organisations.json',
    organisations.map(({ foundedOn }) => [foundedOn, null]),
  );
  checkDates(
    'events.json',
    events.map(({ startsOn, endsOn }) => [startsOn, endsOn]),
  );
  return { countries, organisations, issues, events };
}

async function readList<Item>(path: string, check: SchemaCheck<Item[]>): Promise<Item[]> {
  const name = basename(path);
  return check(parseJson(await readTextFile(path), name), name);
}

type Period = readonly [string | null, string | null];

function checkDates(file: string, periods: readonly Period[]): void {
  for (const [index, [from, to]] of periods.entries()) {
    const place = `${file} /${index}`;
    const wrong = [from, to].find((date) => date !== null && !isPartialDate(date));
    if (typeof wrong === 'string') throw badRecord(place, `"${wrong}" is no date that exists`);
    if (!isInOrder(from, to)) throw badRecord(place, 'ends before it starts');
  }
}
