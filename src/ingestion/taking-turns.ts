/**
 * Has work that shares a key done one after the other, in the order in which it is asked for, and other work at once.
 * What fails keeps nobody waiting.
 */
export type Turns = <Result>(keys: readonly string[], work: () => Promise<Result>) => Promise<Result>;

export function takingTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (keys, work) => {
    const earlier = keys.flatMap((key) => last.get(key) ?? []);
    const turn = Promise.allSettled(earlier).then(work);
    for (const key of keys) last.set(key, turn);
    try {
      return await turn;
    } finally {
      for (const key of keys) if (last.get(key) === turn) last.delete(key);
    }
  };
}
