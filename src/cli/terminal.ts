/** The streams between a command and whoever runs it. `process` is one. */
export type Terminal = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;
