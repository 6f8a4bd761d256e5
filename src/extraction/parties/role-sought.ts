import { words } from '../lexicon/words.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import type { Scene } from '../speakers/scene.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** A description of somebody: "the Irish minister" is a minister, of Ireland. */
export interface RoleSought {
  readonly noun: string;
  /** Other words of the description; countries by their names. */
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  /** "a", "another", "some": somebody not spoken of before. */
  readonly isNew: boolean;
  /** Whether the words tell whose or of what: "her deputy", "the head of the union". */
  readonly isOwned: boolean;
  /** Whether it stands where an article describes whom it names only later: in its first paragraph. */
  readonly isOpening: boolean;
  readonly at: number;
}

const newcomers = new Set(words('a an another one some several two three four many few other others both'));

/** What is sought by the phrases of a description; in a headline nouns need no determiner. */
export function roleSought(scene: Scene, phrases: readonly Phrase[], isHeadline: boolean): RoleSought {
  const { tokens } = scene.given;
  const [head = { from: 0, to: 0 }, ...rest] = phrases;
  const isNew = newcomers.has(lowerAt(tokens, head.from));
  const people = peopleOf(tokens, head);
  const country = countryIndex.byDemonym.get(people);
  return {
    noun: country === undefined ? lowerAt(tokens, head.to - 1) : people,
    modifiers: country === undefined ? modifiersOf(tokens, head, rest) : [country],
    isDefinite: !isNew && (isHeadline || isDefinite(tokens[head.from])),
    isNew,
    isOpening: isHeadline || scene.isOpening,
    isOwned: rest.length > 0 || hasOwner(tokens, head),
    at: head.from,
  };
}

function isDefinite(first: Token | undefined): boolean {
  return isA(first, WordClass.determiner | WordClass.possessive) || first?.capital === true;
}

/** "Ayland’s speaker", "her deputy"; of "Mr Roe’s company" the article tells elsewhere whose it is. */
function hasOwner(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (isA(tokens[from], WordClass.title)) return false;
  return tokens
    .slice(from, to - 1)
    .some((token) => isA(token, WordClass.possessive | WordClass.possessiveMark) || /^['’]$/.test(token.text));
}

/** The words of "the Pole", "the South African" without "the". */
function peopleOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  const start = isA(tokens[from], WordClass.determiner) ? from + 1 : from;
  let people = start < to ? lowerAt(tokens, start) : '';
  for (let index = start + 1; index < to; index++) people += ` ${lowerAt(tokens, index)}`;
  return people;
}

function modifiersOf(tokens: readonly Token[], head: TokenRange, rest: readonly TokenRange[]): string[] {
  return [{ from: head.from, to: head.to - 1 }, ...rest].flatMap(({ from, to }) =>
    tokens
      .slice(from, to)
      .filter(isModifier)
      .map(({ lower }) => countryIndex.byDemonym.get(lower) ?? countryIndex.byName.get(lower) ?? lower),
  );
}

function isModifier(token: Token): boolean {
  return (
    token.kind === TokenKind.word && !isA(token, WordClass.determiner | WordClass.possessive | WordClass.possessiveMark)
  );
}
