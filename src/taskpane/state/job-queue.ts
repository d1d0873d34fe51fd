/** Does one thing after another: the workbook is never asked for two things at once by the same pane. */
export interface JobQueue {
  /**
   * Does the work when its turn comes; the promise settles when it is done. Work of a kind that is already waiting is
   * not queued twice, for it will see everything that is there when its turn comes.
   *
   * @param work must not reject
   */
  run(kind: string, work: () => Promise<void>): Promise<void>;
}

export function jobQueue(): JobQueue {
  let last: Promise<void> = Promise.resolve();
  const waiting = new Map<string, Promise<void>>();
  return {
    run: (kind, work) => {
      const same = waiting.get(kind);
      if (same !== undefined) return same;
      const turn = last.then(() => {
        waiting.delete(kind);
        return work();
      });
      waiting.set(kind, turn);
      last = turn;
      return turn;
    },
  };
}
