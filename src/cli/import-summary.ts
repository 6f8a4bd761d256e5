import { Extraction } from '#domain';
import type { ArticleOutcome } from '#ingestion';

/** What became of the articles of an import, counted as they come, so that there may be very many. */
export interface ImportSummary {
  written: number;
  unchanged: number;
  failed: number;
  copies: number;
  statements: number;
  /** Stored without what they state, because of their language. */
  otherLanguage: number;
  /** Stored without what they state, because there is no extractor. */
  unextracted: number;
}

export function emptySummary(): ImportSummary {
  return { written: 0, unchanged: 0, failed: 0, copies: 0, statements: 0, otherLanguage: 0, unextracted: 0 };
}

export function count(summary: ImportSummary, outcome: ArticleOutcome): void {
  if (outcome.outcome === 'FAILED') {
    summary.failed++;
    return;
  }
  if (outcome.outcome === 'WRITTEN') summary.written++;
  else summary.unchanged++;
  if (outcome.copyOf !== null) summary.copies++;
  if (outcome.extraction === Extraction.OTHER_LANGUAGE) summary.otherLanguage++;
  if (outcome.extraction === Extraction.UNAVAILABLE) summary.unextracted++;
  summary.statements += outcome.statements;
}

/** A summary in words; what did not happen is not spoken of. */
export function told(summary: ImportSummary): string {
  const words: Readonly<Record<keyof ImportSummary, string>> = {
    written: 'new or changed',
    unchanged: 'unchanged',
    failed: 'failed',
    copies: 'copies of others',
    otherLanguage: 'in a language that is not extracted',
    unextracted: 'stored without their statements: this build has no extractor',
    statements: 'statements',
  };
  const parts = Object.entries(words).flatMap(([noun, said]) => {
    const number = summary[noun as keyof ImportSummary];
    return number === 0 ? [] : [`${number} ${said}`];
  });
  return parts.length === 0 ? 'No article was found.' : `Articles: ${parts.join(', ')}.`;
}

/** An outcome as programs read it: one line of a report. */
export function reportLine(outcome: ArticleOutcome): string {
  return `${JSON.stringify('cause' in outcome ? { ...outcome, cause: undefined } : outcome)}\n`;
}
