import { entities } from './entities.ts';
import { members } from './members.ts';
import type { Question } from './question.ts';
import { search } from './search.ts';
import { statements } from './statements.ts';
import { timeline } from './timeline.ts';
import { whatMembersSay } from './what-members-say.ts';

/** All that is asked, in the order of the report. */
export const questions: readonly Question[] = [members, statements, whatMembersSay, entities, search, timeline];
