import {
  emptyNouns,
  issueNouns,
  relationalNouns,
  sameIssues,
  settingNouns,
  subjectNouns,
  verbsToo,
} from '../lexicon/issue-nouns.ts';
import { nounStem } from '../text/noun-stem.ts';

/** What a noun is for the issues of an article; it can be several of these. */
export interface NounSorts {
  /** Whether it names an issue by itself: "ban". */
  readonly isIssue: boolean;
  /** Whether it names a field that issues belong to: "water". */
  readonly isSubject: boolean;
  /** Whether it is a verb too: "to vote". */
  readonly isVerbToo: boolean;
  /** Whether it names where things happen: "hospital". */
  readonly isSetting: boolean;
  /** Whether it is of something else: "level". */
  readonly isRelational: boolean;
  /** Whether it tells nothing: "thing". */
  readonly isEmpty: boolean;
}

type Sorts = { -readonly [Sort in keyof NounSorts]: NounSorts[Sort] };

function noSorts(): Sorts {
  return { isIssue: false, isSubject: false, isVerbToo: false, isSetting: false, isRelational: false, isEmpty: false };
}

const NO_SORTS: NounSorts = noSorts();
/** By stem. */
const sortsOfNouns: ReadonlyMap<string, NounSorts> = buildSorts();

function buildSorts(): Map<string, NounSorts> {
  const sorts = new Map<string, Sorts>();
  const put = (nouns: readonly string[], sort: keyof NounSorts) => {
    for (const stem of nouns.map(nounStem)) {
      const known = sorts.get(stem) ?? noSorts();
      known[sort] = true;
      sorts.set(stem, known);
    }
  };
  put(issueNouns, 'isIssue');
  put(subjectNouns, 'isSubject');
  put(verbsToo, 'isVerbToo');
  put(settingNouns, 'isSetting');
  put(relationalNouns, 'isRelational');
  put(emptyNouns, 'isEmpty');
  return sorts;
}

/** What a noun with this stem is. */
export function sortsOf(stem: string): NounSorts {
  return sortsOfNouns.get(stem) ?? NO_SORTS;
}

/** Whether a noun is a topic even where nothing before it tells that it is a noun. */
export function isNamedAlone({ isIssue, isSubject }: NounSorts): boolean {
  return isIssue || isSubject;
}

const sameStems: ReadonlyMap<string, readonly string[]> = new Map(
  sameIssues.flatMap((nouns) => {
    const stems = nouns.map(nounStem);
    return stems.map((stem) => [stem, stems.filter((other) => other !== stem)]);
  }),
);

/** The stems of the other nouns that mean the same issue in an article. */
export function sameNouns(stem: string): readonly string[] {
  return sameStems.get(stem) ?? [];
}
