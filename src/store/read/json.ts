/** Text that will stand in the answer: as it is, or what an SQL expression gives. */
export type Piece = string | { readonly sql: string };

/** A string as an SQL literal. */
export const literal = (value: string): string =>
  value.includes('\\')
    ? ` E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${value.replaceAll("'", "''")}'`;

/** Pieces as one SQL expression of type text. */
export function concatenate(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let plain = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') plain += piece;
    else {
      if (plain !== '') parts.push(literal(plain));
      plain = '';
      parts.push(piece.sql);
    }
  }
  if (plain !== '' || parts.length === 0) parts.push(literal(plain));
  return parts.join(' || ');
}

/** A member of an object, and the SQL condition under which it is there. */
export interface Member {
  readonly key: string;
  readonly value: readonly Piece[];
  readonly when?: string;
}

const named = ({ key, value }: Member): Piece[] => [`${JSON.stringify(key)}:`, ...value];

/** A JSON object. */
export function object(members: readonly Member[]): Piece[] {
  if (members.every((member) => member.when === undefined)) {
    return ['{', ...members.flatMap((member, index) => [...(index > 0 ? [','] : []), ...named(member)]), '}'];
  }
  // Which member comes first is known only in the database: write a comma before each, and drop the first.
  const pieces = members.flatMap((member): Piece[] => {
    const text: Piece[] = [',', ...named(member)];
    return member.when === undefined
      ? text
      : [{ sql: `case when ${member.when} then ${concatenate(text)} else '' end` }];
  });
  return ['{', { sql: `substr(${concatenate(pieces)}, 2)` }, '}'];
}

/** A JSON array of what a query gives, row by row; `rows` is everything after its select list. */
export const array = (item: readonly Piece[], rows: string): Piece[] => [
  '[',
  { sql: `array_to_string(array(select ${concatenate(item)} ${rows}), ',')` },
  ']',
];

/** A subquery that may give no row. */
export const orNull = (sql: string): Piece => ({ sql: `coalesce(${sql}, 'null')` });
