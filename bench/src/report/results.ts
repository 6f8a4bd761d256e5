import type { Sample } from './sample.ts';

interface Named {
  readonly name: string;
  readonly title: string;
}

/** A figure that is not one of the samples, such as how long the start takes. */
export interface Figure extends Named {
  readonly value: number;
  readonly unit: 'ms' | '×' | 'MB';
}

/** All that a run found. It is what `--json` writes. */
export interface Results {
  /** ISO 8601 */
  readonly when: string;
  readonly machine: {
    readonly processor: string;
    readonly processors: number;
    readonly platform: string;
    readonly node: string;
    readonly postgresql: string;
  };
  readonly scale: number;
  readonly statements: number;
  readonly rounds: number;
  readonly seconds: number;
  /** In the order of the report. */
  readonly questions: readonly Named[];
  readonly contenders: readonly Named[];
  readonly samples: readonly Sample[];
  readonly figures: readonly Figure[];
}
