import type { BodyIndex } from '../bodies/body-index.ts';
import type { BodyNames } from '../bodies/body-names.ts';
import type { Party } from '../parties/party.ts';
import type { Given } from '../speakers/given.ts';
import type { Attributed } from '../speakers/resolve-speakers.ts';
import type { TokenRange } from '../text/token.ts';

/** What positions are read from. */
export interface PositionText extends Given {
  readonly bodies: BodyIndex;
  readonly names: BodyNames;
  readonly attributed: readonly Attributed[];
}

/** A title with what it is said to be a title of. */
export interface Office {
  readonly title: TokenRange;
  /** What a people stands between it and the rest of the title: "former" in "former Czech minister"; null where none does. */
  readonly tenure: string | null;
  /** The noun of the title, lower case. */
  readonly head: string;
  /** The name of the country, body or place that the words beside the title give; null where they give none. */
  readonly of: string | null;
  /** The words that say so. */
  readonly range: TokenRange;
}

/** Who holds an office. */
export interface Holding extends Office {
  readonly person: Party;
}

// Offices and holdings are written out with all their fields in one order: a spread is slow to copy, and what comes in
// several shapes is slow to read.

/** An office that other words tell. */
export function officeTo({ title, tenure, head, of }: Office, range: TokenRange): Office {
  return { title, tenure, head, of, range };
}

/** An office that other words tell, and of what it is. */
export function officeOf({ title, tenure, head }: Office, of: string | null, range: TokenRange): Office {
  return { title, tenure, head, of, range };
}

/** That somebody holds an office. */
export function holdingOf({ title, tenure, head, of, range }: Office, person: Party): Holding {
  return { title, tenure, head, of, range, person };
}
