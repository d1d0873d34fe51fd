import { HostError } from "./host-error";
import type { HostErrorCode } from "./host-error";

/** Something that goes wrong with one request. */
export interface Fault {
  /** Which request from now on, the first being 1; clean-up requests are not counted. */
  readonly request: number;
  /**
   * `before`: nothing is done. `amid`: the actions before the one at `action` are done. `after`: all is done, and the
   * answer is the error all the same. `never`: all is done and no answer comes. `lost`: nothing is done and no answer comes.
   */
  readonly when: "before" | "amid" | "after" | "never" | "lost";
  /** Absent only where no answer comes. */
  readonly code?: HostErrorCode;
  /** Where `amid` stops, counted from 0; before the middle one of the request's changes when absent. */
  readonly action?: number;
}

/** The faults that are still to come. */
export class FaultPlan {
  private faults: readonly { readonly at: number; readonly fault: Fault }[] = [];
  private seen = 0;

  add(...faults: readonly Fault[]): void {
    const added = faults.map((fault) => ({ at: this.seen + fault.request, fault }));
    this.faults = [...this.faults, ...added];
  }

  clear(): void {
    this.faults = [];
  }

  /** The fault of the request that begins now. */
  next(): Fault | undefined {
    this.seen += 1;
    const found = this.faults.find(({ at }) => at === this.seen);
    this.faults = this.faults.filter((one) => one !== found);
    return found?.fault;
  }
}

export function errorOf({ code = "GeneralException" }: Fault): HostError {
  return new HostError(code);
}
