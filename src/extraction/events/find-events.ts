import type { Span } from '#domain';
import { spanOf } from '../text/token.ts';
import type { EventText } from './event-text.ts';
import { eventsOfStatements } from './events-of-statements.ts';
import { eventEndingAt, type NamedEvent } from './named-event.ts';

/** An event that an article names. */
export interface ExtractedEvent {
  readonly name: string;
  /** Where it is or was held; null where the article does not say. */
  readonly place: string | null;
  /** The words that name it. */
  readonly evidence: Span;
}

/** The events of an article, and by statement the name of the one at which it was made. */
export interface FoundEvents {
  readonly events: readonly ExtractedEvent[];
  readonly ofStatements: readonly (string | null)[];
}

/** Finds the events that an article names, and which statements it says were made at one. */
export function findEvents(text: EventText): FoundEvents {
  const found = namedEvents(text);
  return { events: distinct(text, found), ofStatements: eventsOfStatements(text, found) };
}

function namedEvents(text: EventText): NamedEvent[] {
  const found: NamedEvent[] = [];
  for (let index = 0; index < text.tokens.length; index++) {
    const event = eventEndingAt(text, index);
    if (event !== null) found.push(event);
  }
  return found;
}

function distinct({ tokens }: EventText, found: readonly NamedEvent[]): ExtractedEvent[] {
  const events = new Map<string, ExtractedEvent>();
  const shorts = endsOfNames(found);
  for (const event of found) {
    const evidence = spanOf(tokens, event);
    if (shorts.has(event.name)) continue;
    const known = events.get(event.name.toLowerCase());
    if (evidence === null || (known !== undefined && (known.place !== null || event.place === null))) continue;
    events.set(event.name.toLowerCase(), {
      name: event.name,
      place: event.place,
      evidence: known?.evidence ?? evidence,
    });
  }
  return [...events.values()];
}

/** The ends of longer names: "World Cup" where the article has "FIFA World Cup" too. */
function endsOfNames(found: readonly NamedEvent[]): Set<string> {
  const ends = new Set<string>();
  for (const { name } of found) {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) ends.add(name.slice(at + 1));
  }
  return ends;
}
