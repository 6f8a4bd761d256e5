// How answers are served: HTTP, Apollo Server, the explorers, health, and a graceful end.
export type { Log } from './log.ts';
export { type RunningServer, type Service, serve } from './serve.ts';
export { defaultServerSettings, type ServerSettings } from './settings.ts';
