/** Where a running server tells what happens to it. Each message is one event; a fault brings its stack along. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
