import { lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type Body, BodyKind } from './body.ts';

/** Bodies that a text lists together: "Brazil, Russia and India". */
export interface BodyList extends TokenRange {
  readonly members: readonly Body[];
}

/** The bodies of a text by where they begin and end. */
export class BodyIndex {
  readonly all: readonly Body[];
  readonly #tokens: readonly Token[];
  readonly #starting = new Map<number, Body>();
  readonly #ending = new Map<number, Body>();

  constructor(tokens: readonly Token[], bodies: readonly Body[]) {
    this.all = bodies;
    this.#tokens = tokens;
    for (const body of bodies) {
      this.#starting.set(body.from, body);
      this.#ending.set(body.to, body);
    }
  }

  /** The body that begins at an index, or after an article there. */
  from(index: number): Body | null {
    const body = this.#starting.get(index);
    if (body !== undefined) return body;
    return isA(this.#tokens[index], WordClass.determiner) ? (this.#starting.get(index + 1) ?? null) : null;
  }

  /** The body that ends right before an index; an abbreviation in brackets after it counts as part of it. */
  until(index: number): Body | null {
    const own = this.#ending.get(index);
    if (own !== undefined) return own;
    if (textAt(this.#tokens, index - 1) !== ')') return null;
    for (let open = index - 2; open > index - 5; open--) {
      if (textAt(this.#tokens, open) === '(') return this.#ending.get(open) ?? null;
    }
    return null;
  }

  /** The index after a body and the abbreviation in brackets that follows it. */
  endOf(body: Body): number {
    const { to } = body;
    if (textAt(this.#tokens, to) !== '(' || !isShortOrDate(this.#tokens[to + 1])) return to;
    for (let close = to + 2; close < to + 5; close++) if (textAt(this.#tokens, close) === ')') return close + 1;
    return to;
  }

  /** The list that begins at an index; null where no body does. */
  listFrom(index: number): BodyList | null {
    const members: Body[] = [];
    let at = index;
    let to = index;
    let hasEnded = false;
    for (let body = this.from(at); body !== null; body = this.from(at)) {
      members.push(body);
      to = this.endOf(body);
      at = afterJoint(this.#tokens, to);
      // "A, B and C, and D left": what stands after the "and" of a list is no longer part of it.
      if (at === to || hasEnded) break;
      hasEnded = isAnd(this.#tokens, at - 1);
    }
    return members.length === 0 ? null : { members, from: index, to };
  }

  /** The list that ends right before an index; null where no body does. */
  listUntil(index: number): BodyList | null {
    const last = this.until(index);
    if (last === null) return null;
    const members = [last];
    const start = this.#startOf(last);
    let from = start;
    for (;;) {
      const at = beforeJoint(this.#tokens, from);
      // Only the last two of a list have an "and" between them: "With B, C left", "B left and C, D and E came".
      const isJoined = at < from && isAnd(this.#tokens, from - 1) === (members.length === 1);
      const body = isJoined ? this.until(at) : null;
      if (body === null) break;
      members.unshift(body);
      from = this.#startOf(body);
    }
    // "B and C, and D left": the comma begins a clause of its own.
    const isNew = members.length === 2 && textAt(this.#tokens, start - 2) === ',' && isAnd(this.#tokens, from - 1);
    return isNew ? { members: [last], from: start, to: index } : { members, from, to: index };
  }

  /** The last body of a kind before an index. */
  lastBefore(index: number, fits: (body: Body) => boolean): Body | null {
    const low = this.#countUntil(index);
    for (let at = low - 1; at >= Math.max(0, low - FAR); at--) {
      const body = this.all[at];
      if (body !== undefined && fits(body)) return body;
    }
    return null;
  }

  /** The bodies before an index, in their order, not farther back than anything is meant by a description. */
  allBefore(index: number): readonly Body[] {
    const low = this.#countUntil(index);
    return this.all.slice(Math.max(0, low - FAR), low);
  }

  /** The body that has a token inside it, and not at its end. */
  holding(index: number): Body | null {
    const after = this.all[this.#countUntil(index)];
    return after !== undefined && after.from < index && after.to > index + 1 ? after : null;
  }

  /** The body that a range lies in; null where it lies in none. */
  around({ from, to }: TokenRange): Body | null {
    const body = this.all[this.#countUntil(from)];
    return body !== undefined && body.from <= from && body.to >= to ? body : null;
  }

  /** Whether any body has a token of a range. */
  overlaps({ from, to }: TokenRange): boolean {
    const next = this.all[this.#countUntil(from)];
    return next !== undefined && next.from < to;
  }

  /** The bodies of a range, in its order. */
  inside({ from, to }: TokenRange): Body[] {
    const found: Body[] = [];
    for (let index = from; index < to; index++) {
      const body = this.#starting.get(index);
      if (body !== undefined) found.push(body);
    }
    return found;
  }

  /** How many bodies are over at an index. */
  #countUntil(index: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.to ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #startOf(body: Body): number {
    const before = this.#tokens[body.from - 1];
    return isA(before, WordClass.determiner) && !isA(before, WordClass.relative) ? body.from - 1 : body.from;
  }
}

/** "(ARG)", "(since 1999)", "(1999)" */
function isShortOrDate(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.kind === TokenKind.number || token.lower === 'since');
}

/** Nothing said so many bodies ago is meant by a description. */
const FAR = 200;

function afterJoint(tokens: readonly Token[], at: number): number {
  let index = at;
  if (textAt(tokens, index) === ',') index++;
  if (isAnd(tokens, index)) index++;
  return index;
}

const ands: ReadonlySet<string> = new Set(['and', '&', 'or']);

function isAnd(tokens: readonly Token[], at: number): boolean {
  return ands.has(lowerAt(tokens, at));
}

function beforeJoint(tokens: readonly Token[], at: number): number {
  let index = at;
  if (isAnd(tokens, index - 1)) index--;
  if (textAt(tokens, index - 1) === ',') index--;
  return index;
}

/** Whether a body is an organisation that has a name. */
export function isNamedOrganisation({ kind, noun }: Body): boolean {
  return kind === BodyKind.organisation && noun === null;
}
