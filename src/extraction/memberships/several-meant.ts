import { type Body, BodyKind } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { words } from '../lexicon/words.ts';
import { lowerAt, type Token } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { ClaimPlace } from './claim-place.ts';

/** How many are meant. */
const counts: ReadonlyMap<string, number> = new Map([
  ...words('both two pair duo').map((word) => [word, 2] as const),
  ...words('three trio').map((word) => [word, 3] as const),
  ...words('four quartet').map((word) => [word, 4] as const),
  ...words('five quintet').map((word) => [word, 5] as const),
]);
const countryNouns: ReadonlySet<string> = new Set(
  words('countries nations states sides neighbours neighbors republics'),
);
const bodyNouns: ReadonlySet<string> = new Set(
  words(
    'companies firms clubs unions parties banks universities councils towns cities airlines groups federations bodies',
  ),
);
/** They were named no farther back, in tokens; those that are listed together no farther than this. */
const FAR = 120;
const NEAR = 40;

/** "both countries", "all three", "the two companies" before an index: as many as it says of those named last. */
export function severalMeant(place: ClaimPlace, at: number): BodyList | null {
  const { tokens } = place.text;
  const noun = lowerAt(tokens, at - 1);
  const isNoun = countryNouns.has(noun) || bodyNouns.has(noun);
  const number = isNoun ? at - 2 : bareNumber(tokens, at);
  const count = number === null ? undefined : counts.get(lowerAt(tokens, number));
  if (number === null || count === undefined) return null;
  const from = /^(?:all|the|these|those)$/.test(lowerAt(tokens, number - 1)) ? number - 1 : number;
  const kinds = isNoun ? [kindOf(noun)] : [BodyKind.country, BodyKind.organisation];
  const members =
    kinds.map((kind) => namedBefore(place, { before: from, count, kind })).find((some) => some !== null) ?? null;
  return members === null ? null : { members, from, to: at };
}

/** "Both" may stand where the verb group seems to begin; "all three" and "the two" before it. */
function bareNumber(tokens: readonly Token[], at: number): number | null {
  if (lowerAt(tokens, at) === 'both' && !isA(tokens[at - 1], WordClass.relative)) return at;
  return /^(?:all|the)$/.test(lowerAt(tokens, at - 2)) ? at - 1 : null;
}

function kindOf(noun: string): BodyKind {
  return countryNouns.has(noun) ? BodyKind.country : BodyKind.organisation;
}

interface Sought {
  readonly before: number;
  readonly count: number;
  readonly kind: BodyKind;
}

/** Those that are listed together right before; else, of countries, those that the article speaks of most. */
function namedBefore(place: ClaimPlace, sought: Sought): Body[] | null {
  const listed = lastListed(place, sought);
  if (listed !== null) return listed;
  return sought.kind === BodyKind.country ? oftenestNamed(place, sought) : lastNamed(place, sought);
}

/** "Ayland and Beland argued. Both countries …" */
function lastListed({ text }: ClaimPlace, { before, count, kind }: Sought): Body[] | null {
  const last = text.bodies.lastBefore(before, (body) => fitsKind(body, kind));
  const list = last === null || last.from < before - NEAR ? null : text.bodies.listUntil(last.to);
  return list?.members.length === count && list.members.every((body) => fitsKind(body, kind))
    ? [...list.members]
    : null;
}

function fitsKind(body: Body, kind: BodyKind): boolean {
  return body.noun === null && !body.isCapital && body.kind === kind;
}

/** By their names and their capitals; of those named as often the later ones. */
function oftenestNamed({ text }: ClaimPlace, { before, count }: Sought): Body[] | null {
  const times = new Map<string, number>();
  const places = new Map<string, Body>();
  for (const body of text.bodies.allBefore(before)) {
    if (body.kind !== BodyKind.country) continue;
    const name = text.names.countryName(body);
    times.set(name, (times.get(name) ?? 0) + 1);
    places.delete(name);
    places.set(name, { ...body, name, isCapital: false });
  }
  const byTimes = [...places].reverse().sort(([one], [other]) => (times.get(other) ?? 0) - (times.get(one) ?? 0));
  const most = byTimes.slice(0, count).map(([, body]) => body);
  return most.length < count ? null : most.sort((one, other) => one.from - other.from);
}

function lastNamed({ text }: ClaimPlace, { before, count, kind }: Sought): Body[] | null {
  const found: Body[] = [];
  const fits = (body: Body) => fitsKind(body, kind) && found.every(({ name }) => name !== body.name);
  for (let at = before; found.length < count; ) {
    const body = text.bodies.lastBefore(at, fits);
    if (body === null || body.from < before - FAR) return null;
    found.unshift(body);
    at = body.from;
  }
  return found;
}
