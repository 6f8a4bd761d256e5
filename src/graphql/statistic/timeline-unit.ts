import { registerEnumType } from 'type-graphql';

export const TimelineUnit = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type TimelineUnit = (typeof TimelineUnit)[keyof typeof TimelineUnit];

registerEnumType(TimelineUnit, {
  name: 'TimelineUnit',
  description: 'How long each part of a timeline is, in UTC.',
  valuesConfig: {
    DAY: { description: 'From midnight to midnight.' },
    WEEK: { description: 'From Monday to Sunday (ISO 8601).' },
    MONTH: { description: 'From the first day to the last.' },
    YEAR: { description: 'From 1 January to 31 December.' },
  },
});
