import type { Area } from "./book/area";
import type { Box } from "./book/box";

/** Ranges that clients hold on to between requests. */
export class References {
  private readonly areas = new Map<string, Area>();
  private readonly kept = new Set<string>();
  private last = 0;

  /** A new reference; it lasts for this request unless it is kept. */
  add(area: Area): string {
    this.last += 1;
    const name = `{${this.last}}`;
    this.areas.set(name, area);
    return name;
  }

  find(name: string): Area | undefined {
    return this.areas.get(name);
  }

  keep(name: string): void {
    this.kept.add(name);
  }

  remove(name: string): void {
    this.kept.delete(name);
    this.areas.delete(name);
  }

  /** Lets go of what nobody kept. */
  forgetUnkept(): void {
    for (const name of this.areas.keys()) if (!this.kept.has(name)) this.areas.delete(name);
  }

  /** Moves references with their cells; one whose cells are gone is gone too. */
  move(sheetId: string, moved: (box: Box) => Box | undefined): void {
    for (const [name, area] of this.areas) {
      if (area.sheetId !== sheetId) continue;
      const box = moved(area.box);
      if (box === undefined) this.remove(name);
      else this.areas.set(name, { sheetId, box });
    }
  }

  get size(): number {
    return this.kept.size;
  }
}
