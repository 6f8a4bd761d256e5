import { emptyNouns, issueNouns, relationalNouns } from '../lexicon/issue-nouns.ts';
import { nounStem } from '../text/noun-stem.ts';

/** What nouns of the lexicon are for the issues of an article. A noun can be several of them. */
interface NounSorts {
  /** Whether it names an issue by itself: "ban". */
  readonly isIssue: boolean;
  /** Whether it is of something else: "level". */
  readonly isRelational: boolean;
  /** Whether it tells nothing: "thing". */
  readonly isEmpty: boolean;
}

/** What a word tells as a noun. */
export interface IssueNoun {
  /** By which nouns are the same. */
  readonly stem: string;
  readonly sorts: NounSorts;
  /** Which of the article's topics it names, or -1; null as long as they are not known. */
  candidate: number | null;
}

const NO_SORTS: NounSorts = { isIssue: false, isRelational: false, isEmpty: false };
/** By stem. */
const sortsOfNouns: ReadonlyMap<string, NounSorts> = buildSorts();

function buildSorts(): Map<string, NounSorts> {
  const sorts = new Map<string, NounSorts>();
  const put = (nouns: readonly string[], sort: Partial<NounSorts>) => {
    for (const stem of nouns.map(nounStem)) sorts.set(stem, { ...NO_SORTS, ...sorts.get(stem), ...sort });
  };
  put(issueNouns, { isIssue: true });
  put(relationalNouns, { isRelational: true });
  put(emptyNouns, { isEmpty: true });
  return sorts;
}

/** The words of an article as nouns, each looked up once. */
export class IssueNouns {
  readonly #known = new Map<string, IssueNoun>();

  of(lower: string): IssueNoun {
    let noun = this.#known.get(lower);
    if (noun === undefined) {
      const stem = nounStem(lower);
      noun = { stem, sorts: sortsOfNouns.get(stem) ?? NO_SORTS, candidate: null };
      this.#known.set(lower, noun);
    }
    return noun;
  }
}
