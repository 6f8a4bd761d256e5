import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { badRecord } from './bad-record.ts';
import { unstorablePlaceIn } from './unstorable-place-in.ts';

/** Checks a value that was read at some place, and returns it as what it has been found to be. */
export type SchemaCheck<Checked> = (value: unknown, place: string) => Checked;

/**
 * A check against one of the JSON Schemas that are published in docs/. The check throws BAD_RECORD with the first
 * fault and where it stands, also where a text holds what cannot be stored.
 * @param file the schema's file name
 * @param pointer where in it the schema stands: "#/properties/countries"
 */
export function createSchemaCheck<Checked>(file: string, pointer = '#'): SchemaCheck<Checked> {
  let validate: ValidateFunction<Checked> | undefined;
  return (value, place) => {
    validate ??= compile<Checked>(file, pointer);
    const unstorable = unstorablePlaceIn(value);
    if (unstorable !== null)
      throw badRecord(placed(place, unstorable), 'holds U+0000 or half a surrogate pair; remove it');
    if (validate(value)) return value;
    const [error] = validate.errors ?? [];
    throw badRecord(
      placed(place, error?.instancePath ?? ''),
      error === undefined ? 'is not as its schema says' : faultOf(error),
    );
  };
}

function compile<Checked>(file: string, pointer: string): ValidateFunction<Checked> {
  const schema = JSON.parse(readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')) as { $id: string };
  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajv.addSchema(schema);
  return ajv.compile<Checked>({ $ref: `${schema.$id}${pointer}` });
}

function placed(place: string, pointer: string): string {
  return pointer === '' ? place : `${place} ${pointer}`;
}

function faultOf({ keyword, message, params }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return `has a field that the format does not know: "${String(params['additionalProperty'])}"`;
    case 'enum':
      return `must be one of ${JSON.stringify(params['allowedValues'])}`;
    case 'pattern':
      return params['pattern'] === '\\S' ? 'must not be empty' : `must have the form ${String(params['pattern'])}`;
    default:
      return message ?? keyword;
  }
}
