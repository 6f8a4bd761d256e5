/** A step of the way from a text to its record: what it looks at, what it adds, and how. It changes nothing else. */
export interface Stage<Needs extends object, Adds extends object> {
  /** What the stage does, as a sentence without its subject: "splits sentences". */
  readonly name: string;
  readonly run: (given: Needs) => Adds;
}

/** What is known so far. The engine leaves room in objects of a class, and has not to make a table of names of them. */
class Known {}

/**
 * Stages in an order in which each has what it needs: `with` takes only a stage whose needs the stages before it have
 * added, so that a wrong order does not compile.
 */
export class Pipeline<Start extends object, Has extends Start> {
  readonly #run: (start: Start) => Has;

  private constructor(run: (start: Start) => Has) {
    this.#run = run;
  }

  /** A pipeline that gives what it is given. */
  static from<Start extends object>(): Pipeline<Start, Start> {
    // A copy, to which every stage adds: whoever gave it keeps what was given.
    return new Pipeline((start) => Object.assign(new Known(), start));
  }

  /** The pipeline with one more stage at its end. */
  with<Adds extends object>(stage: Stage<Has, Adds>): Pipeline<Start, Has & Adds> {
    return new Pipeline((start) => {
      const given = this.#run(start);
      return Object.assign(given, stage.run(given));
    });
  }

  run(start: Start): Has {
    return this.#run(start);
  }
}
