/** Commands run at once, so that a counter tells what this program does itself from what people do in the grid. */
export class OwnCommands {
  private depth = 0;

  get running(): boolean {
    return this.depth > 0;
  }

  during<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }
}
