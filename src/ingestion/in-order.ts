/**
 * Works on several things at once and gives the results in the order of the things. Work begins in that order too. The
 * work must not reject; things are taken no faster than results are.
 * @param limit how many may be in work at once
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  limit: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const thing of things) {
    running.push(work(thing));
    if (running.length < limit) continue;
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
  for (const last of running) yield await last;
}
