import { HostError } from "../host-error";
import type { Area } from "../book/area";
import { areaOfAddress } from "../book/area";
import type { Book } from "../book/book";
import { isHostObject } from "../host-object";
import type { Argument } from "../host-object";

/** Reads the arguments of one call; a missing optional one arrives as `null`. */
export class Arguments {
  constructor(
    private readonly given: readonly Argument[],
    private readonly location: string,
  ) {}

  text(index: number): string {
    return this.optionalText(index) ?? this.refuse();
  }

  optionalText(index: number): string | undefined {
    const value = this.given[index] ?? null;
    if (value === null) return undefined;
    return typeof value === "string" ? value : this.refuse();
  }

  whole(index: number): number {
    return this.optionalWhole(index) ?? this.refuse();
  }

  optionalWhole(index: number): number | undefined {
    const value = this.given[index] ?? null;
    if (value === null) return undefined;
    return typeof value === "number" && Number.isInteger(value) ? value : this.refuse();
  }

  flag(index: number): boolean {
    return this.given[index] === true;
  }

  /** A range, or an address seen from a sheet. */
  area(index: number, book: Book, from: string): Area {
    const value = this.given[index] ?? null;
    if (typeof value === "string") return areaOfAddress(book, value, from, this.location);
    return (isHostObject(value) ? value.area : undefined) ?? this.refuse();
  }

  raw(index: number): Argument {
    return this.given[index] ?? null;
  }

  refuse(): never {
    throw new HostError("InvalidArgument", undefined, this.location);
  }
}
