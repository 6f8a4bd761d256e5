import { ActorKind, type ArticleRecord, ReviewState, type StatementRecord } from '#domain';
import type { LinkedStatement } from '#store';
import { existingMoment } from './existing-moment.ts';
import { linkSpeaker } from './link-speaker.ts';
import type { NameLinker } from './name-linker.ts';

/** Whom it was said to is linked where it is known; unlike a speaker, an addressee has no type to be new with. */
export function linkStatement(statement: StatementRecord, article: ArticleRecord, linker: NameLinker): LinkedStatement {
  const { kind, spans, cue, mention, speaker, issues } = statement;
  const { confidence = 1, rule = 'annotation', review = ReviewState.UNREVIEWED } = statement;
  return {
    kind,
    spans,
    cue,
    mention,
    speakerId: linkSpeaker(speaker, linker),
    speakerName: speaker.name,
    addresseeId: linkAddressee(statement.addressee ?? null, linker),
    eventId: statement.event == null ? null : linker.eventId(statement.event),
    saidAt: existingMoment(statement.saidAt ?? article.publishedAt),
    confidence,
    rule,
    review,
    issueIds: [...new Set(issues.map((issue) => linker.issueId(issue)))],
  };
}

function linkAddressee(name: string | null, linker: NameLinker): string | null {
  if (name === null) return null;
  const match = linker.findActor(name, [ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY]);
  return match.outcome === 'KNOWN' ? match.named.id : null;
}
