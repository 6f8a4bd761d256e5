import {
  type ArticleRecord,
  isInOrder,
  isPartialDate,
  momentOf,
  type PartialDate,
  type Span,
  type StatementRecord,
  spanFault,
} from '#domain';

/** What is wrong with a record, and where (a JSON pointer). */
export interface RecordFault {
  readonly pointer: string;
  readonly fault: string;
}

/** What no schema can say: dates that do not exist, spans outside the text, the same statement twice. */
export function* faultsIn(record: ArticleRecord): Generator<RecordFault> {
  yield* momentFaults('/publishedAt', record.publishedAt);
  for (const [index, statement] of record.statements.entries()) {
    yield* statementFaults(`/statements/${index}`, statement, record.text);
  }
  yield* repeatedStatements(record.statements);
  for (const list of ['positions', 'memberships'] as const) {
    for (const [index, fact] of record[list].entries()) {
      yield* factFaults(`/${list}/${index}`, fact, record.text);
    }
  }
}

function* statementFaults(pointer: string, statement: StatementRecord, text: string): Generator<RecordFault> {
  yield* momentFaults(`${pointer}/saidAt`, statement.saidAt ?? null);
  yield* spanFaults(`${pointer}/cue`, statement.cue, text);
  yield* spanFaults(`${pointer}/mention`, statement.mention, text);
  let end = 0;
  for (const [index, span] of statement.spans.entries()) {
    yield* spanFaults(`${pointer}/spans/${index}`, span, text);
    if (span.start < end) {
      yield {
        pointer: `${pointer}/spans/${index}`,
        fault: 'begins before the span before it has ended; put spans in the order of the text',
      };
    }
    end = span.end;
  }
}

function* spanFaults(pointer: string, span: Span | null, text: string): Generator<RecordFault> {
  if (span === null) return;
  const fault = spanFault(text, span);
  if (fault !== null) yield { pointer, fault: `the span ${span.start} to ${span.end} ${fault}` };
}

function* momentFaults(pointer: string, moment: string | null): Generator<RecordFault> {
  if (moment !== null && momentOf(moment) === null)
    yield { pointer, fault: `"${moment}" is no day or time that exists` };
}

/** A statement is told from others by its content and its mention. */
function* repeatedStatements(statements: readonly StatementRecord[]): Generator<RecordFault> {
  const first = new Map<string, number>();
  for (const [index, { spans, mention }] of statements.entries()) {
    const claim = JSON.stringify([...spans, mention].map((span) => [span?.start, span?.end]));
    const earlier = first.get(claim);
    if (earlier === undefined) first.set(claim, index);
    else
      yield {
        pointer: `/statements/${index}`,
        fault: `has the content and the mention of /statements/${earlier}; remove one`,
      };
  }
}

interface Fact {
  readonly since?: PartialDate | null;
  readonly until?: PartialDate | null;
  readonly evidence: Span;
}

function* factFaults(
  pointer: string,
  { since = null, until = null, evidence }: Fact,
  text: string,
): Generator<RecordFault> {
  for (const [field, date] of Object.entries({ since, until })) {
    if (date !== null && !isPartialDate(date))
      yield { pointer: `${pointer}/${field}`, fault: `"${date}" is no date that exists` };
  }
  if (!isInOrder(since, until)) yield { pointer: `${pointer}/until`, fault: 'is before since' };
  yield* spanFaults(`${pointer}/evidence`, evidence, text);
}
