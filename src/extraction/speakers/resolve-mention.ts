import { SpeakerType } from '#domain';
import { describedParty } from '../parties/described-party.ts';
import { documentAuthor } from '../parties/document-author.ts';
import { type Party, together } from '../parties/party.ts';
import { namedParty, partyOfPhrase } from '../parties/party-of-phrase.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Draft } from '../statements/draft.ts';
import { lowerAt, type Token } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Scene } from './scene.ts';

/** Whom the words mean that name a speaker; null where they name nobody. */
export function resolveMention(scene: Scene, draft: Draft, spoken: readonly Party[]): Party | null {
  const [head] = draft.phrases;
  if (head === undefined) return null;
  const joined = joinedParties(scene, draft);
  if (joined !== null) return joined;
  const named = namedParty(scene, draft.phrases);
  if (named !== null) return named;
  if (head.isPronoun) return resolvePronoun(scene, head, draft);
  return documentAuthor(scene, draft.phrases) ?? describedParty(scene, draft.phrases, spoken);
}

/** "Ada Roe and Bo Li", "the union and the company", "both women" */
function joinedParties(scene: Scene, { phrases }: Draft): Party | null {
  const { tokens } = scene.given;
  const [first, second] = phrases;
  if (first === undefined) return null;
  if (phrases.length === 1 && isPair(tokens, first)) return lastTwo(scene);
  if (second === undefined || lowerAt(tokens, second.from - 1) !== 'and' || first.to !== second.from - 1) return null;
  return together(partyOfPhrase(scene, first), partyOfPhrase(scene, second));
}

/** "both women", "the two leaders" */
function isPair(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (lowerAt(tokens, from) === 'both') return true;
  return (
    lowerAt(tokens, from) === 'the' && lowerAt(tokens, from + 1) === 'two' && isA(tokens[to - 1], WordClass.people)
  );
}

function lastTwo(scene: Scene): Party | null {
  const [last = null, before = null] = scene
    .recents()
    .filter((party) => party.type === SpeakerType.PERSON && !party.isPlural);
  return together(before, last);
}

/** Whoever wrote the article: "I" and "we" outside quotations. */
export function byline({ given }: Scene): Party | null {
  const { tokens, phrases, directory, paragraphs } = given;
  const line = paragraphs.find(
    ({ first }) => lowerAt(tokens, first) === 'by' && isA(tokens[first], WordClass.preposition),
  );
  const phrase = line === undefined ? undefined : phraseAt(phrases, line.first + 1);
  return phrase === undefined ? null : (directory.byPhrase.get(phrase) ?? null);
}
