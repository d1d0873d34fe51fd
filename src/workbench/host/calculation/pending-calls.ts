import type { CellValue } from "../book/cell";
import type { Table } from "./formula-value";

/** Calls a custom function of an add-in; undefined where none has that name. */
export type CustomFunctionCaller = (
  name: string,
  given: readonly (CellValue | Table)[],
) => Promise<CellValue | Table> | undefined;

/** Custom functions answer later: until then their cells are busy, and are worked out again when the answer is there. */
export class PendingCalls {
  private readonly answers = new Map<string, CellValue | Table>();
  private readonly waiting = new Map<string, Promise<CellValue | Table>>();

  constructor(private readonly call?: CustomFunctionCaller) {}

  /** The answer, or `#BUSY!` while it is awaited; undefined where there is no such function. */
  ask(name: string, given: readonly (CellValue | Table)[]): CellValue | Table | undefined {
    const key = JSON.stringify([name, given]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const awaited = this.waiting.get(key) ?? this.call?.(name, given);
    if (awaited === undefined) return undefined;
    this.waiting.set(key, awaited);
    return { error: "#BUSY!" };
  }

  /** Waits for what was asked; false where nothing was. */
  async settled(): Promise<boolean> {
    if (this.waiting.size === 0) return false;
    for (const [key, awaited] of this.waiting) this.answers.set(key, await awaited);
    this.waiting.clear();
    return true;
  }

  forget(): void {
    this.answers.clear();
    this.waiting.clear();
  }
}
