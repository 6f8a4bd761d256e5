import { findDashSpeech } from './dash-speech.ts';
import { endOfUnclosed, startOfUnopened } from './mend-quotes.ts';
import type { Quote } from './quote.ts';
import { MarkFamily, MarkShape, type QuoteMark, quoteMarkAt } from './quote-mark.ts';
import type { Paragraph } from './split-paragraphs.ts';
import { lowerAt, type Token } from './token.ts';

interface Open {
  readonly mark: QuoteMark;
  readonly depth: number;
}

/**
 * Pairs the quotation marks of each paragraph, whatever their style: a mark that was typed the wrong way round serves
 * as what it must be, one that is left out is put where the words of the speaker end. In the order of the text, outer
 * quotations before those inside them.
 */
export function pairQuotes(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Quote[] {
  const quotes: Quote[] = [];
  let leftOpen = false;
  for (const paragraph of paragraphs) {
    const dashes = findDashSpeech(tokens, paragraph);
    const found: Quote[] = dashes ?? new Pairing(tokens, paragraph, leftOpen).quotes();
    // One by one: a spread of very many arguments is more than the stack holds.
    for (const quote of found.sort((one, other) => one.from - other.from || other.to - one.to)) quotes.push(quote);
    const last: Quote | undefined = found.findLast((quote) => quote.depth === 0);
    leftOpen = last !== undefined && !last.closed && last.to === paragraph.to;
  }
  return quotes;
}

/** The pairing of the marks of one paragraph. */
class Pairing {
  readonly #tokens: readonly Token[];
  readonly #paragraph: Paragraph;
  readonly #open: Open[] = [];
  readonly #found: Quote[] = [];
  readonly #goesOn: boolean;
  /** Where the words begin that no outer quotation has taken. */
  #free: number;

  constructor(tokens: readonly Token[], paragraph: Paragraph, goesOn: boolean) {
    this.#tokens = tokens;
    this.#paragraph = paragraph;
    this.#goesOn = goesOn;
    this.#free = paragraph.from;
  }

  quotes(): Quote[] {
    const laterSingles = this.#laterSingleClosers();
    for (let index = this.#paragraph.from; index < this.#paragraph.to; index++) {
      const mark = quoteMarkAt(this.#tokens, index);
      if (mark === null || this.#isApostrophe(mark, laterSingles)) continue;
      if (this.#closes(mark)) this.#close(mark);
      else if (this.#opens(mark)) this.#opened(mark);
    }
    const [outer] = this.#open;
    if (outer !== undefined) this.#endUnclosed(outer, this.#paragraph.to);
    return this.#found;
  }

  /** For each token, whether a single mark that can only close stands later in the paragraph, before one that opens. */
  #laterSingleClosers(): Set<number> {
    const before = new Set<number>();
    let later = false;
    for (let index = this.#paragraph.to - 1; index >= this.#paragraph.from; index--) {
      const mark = quoteMarkAt(this.#tokens, index);
      if (mark?.family !== MarkFamily.single) continue;
      if (later) before.add(index);
      if (mark.leansRight && mark.shape !== MarkShape.closing) later = false;
      else if (mark.leansLeft) later = true;
    }
    return before;
  }

  /** A single mark that ends a plural ("workers’ rights"), or stands where no quotation can begin or end. */
  #isApostrophe(mark: QuoteMark, laterSingles: ReadonlySet<number>): boolean {
    if (mark.family !== MarkFamily.single || mark.shape === MarkShape.opening) return false;
    const isOpen = this.#open.some((open) => open.mark.family === MarkFamily.single);
    if (!isOpen) return mark.shape === MarkShape.closing || !mark.leansRight || !laterSingles.has(mark.index);
    if (!mark.leansLeft) return mark.shape === MarkShape.closing || !mark.leansRight;
    return laterSingles.has(mark.index) && this.#endsPlural(mark.index);
  }

  /** "workers’ rights" */
  #endsPlural(index: number): boolean {
    const after = this.#tokens[index + 1];
    return lowerAt(this.#tokens, index - 1).endsWith('s') && after?.spaced === true && !after.capital;
  }

  #closes(mark: QuoteMark): boolean {
    const isOpen = this.#open.some((open) => open.mark.family === mark.family);
    if (mark.shape === MarkShape.closing) return isOpen || !mark.leansRight;
    if (mark.shape === MarkShape.opening) return isOpen && mark.leansLeft;
    return mark.leansLeft || (isOpen && !mark.leansRight);
  }

  #opens(mark: QuoteMark): boolean {
    return mark.leansRight || mark.shape === MarkShape.opening || !mark.leansLeft;
  }

  #opened(mark: QuoteMark): void {
    const same = this.#open.findIndex((open) => open.mark.family === mark.family);
    const sameMark = this.#open[same];
    if (same === 0 && sameMark !== undefined) this.#endUnclosed(sameMark, mark.index);
    else if (same > 0) this.#open.length = same;
    this.#open.push({ mark, depth: this.#open.length });
  }

  #close(mark: QuoteMark): void {
    const at = this.#open.findLastIndex((open) => open.mark.family === mark.family);
    const open = this.#open[at];
    if (open === undefined) {
      this.#closeUnopened(mark);
      return;
    }
    this.#open.length = at;
    this.#add({ from: open.mark.index, to: mark.index + 1, closed: true, depth: open.depth, goesOn: false });
  }

  #closeUnopened(mark: QuoteMark): void {
    if (mark.family === MarkFamily.single || this.#open.length > 0) return;
    const from = startOfUnopened(this.#tokens, { from: this.#free, to: mark.index });
    if (from < mark.index) this.#add({ from, to: mark.index + 1, closed: true, depth: 0, goesOn: false });
  }

  #endUnclosed(open: Open, to: number): void {
    this.#open.length = 0;
    const from = open.mark.index;
    const end = endOfUnclosed(this.#tokens, { from, to });
    if (end > from + 1) this.#add({ from, to: end, closed: false, depth: 0, goesOn: false });
  }

  #add(quote: Quote): void {
    const goesOn = this.#goesOn && quote.depth === 0 && quote.from === this.#paragraph.from;
    const { from, to, closed, depth } = quote;
    this.#found.push({ from, to, closed, depth, goesOn });
    if (quote.depth === 0) this.#free = quote.to;
  }
}
