/** How a ribbon command ended: the status of `event.completed()`. */
export interface CommandOutcome {
  readonly id: string;
  readonly status: number;
}

/** Ribbon commands under way, until the page calls `event.completed()`. */
export class Commands {
  private begun = 0;
  private readonly waiting = new Map<string, (outcome: CommandOutcome) => void>();

  begin(): { readonly id: string; readonly outcome: Promise<CommandOutcome> } {
    this.begun += 1;
    const id = `command-${this.begun}`;
    return { id, outcome: new Promise((resolve) => this.waiting.set(id, resolve)) };
  }

  /** @param data `{0: id, 1: status}`, as the page sends it */
  complete(data: Readonly<Record<number, unknown>>): void {
    const id = String(data[0]);
    this.waiting.get(id)?.({ id, status: Number(data[1]) });
    this.waiting.delete(id);
  }
}
