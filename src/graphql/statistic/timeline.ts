import { Arg, type ClassType, Field, Int } from 'type-graphql';
import { TimelineBucket } from './timeline-bucket.type.ts';
import { TimelineUnit } from './timeline-unit.ts';

/**
 * Gives a connection type the field `timeline`.
 * @param instant the instant of a row that it goes by, for the description
 */
export function addTimeline({ prototype }: ClassType, instant: string): void {
  Field(() => [TimelineBucket], {
    description: `How many of the whole list there are in each unit of time, by ${instant}, earliest first; units without any are left out.`,
  })(prototype, 'timeline');
  Arg('bucket', () => TimelineUnit, { defaultValue: TimelineUnit.MONTH, description: 'How long each unit is.' })(
    prototype,
    'timeline',
    0,
  );
  Arg('last', () => Int, { defaultValue: 366, description: 'The latest so many units that have any, 0 to 3660.' })(
    prototype,
    'timeline',
    1,
  );
}
