import { ACTIONS, PATHS } from "./wire/request";
import type { HostAction, HostRequest } from "./wire/request";

/** How often clients asked. */
export interface Counts {
  /** Requests with at least one action that is no clean-up. */
  readonly roundTrips: number;
  /** Requests that only let go of ranges, or ask nothing of the workbook. */
  readonly cleanUps: number;
  readonly actions: number;
  /** Requests that enter something into cells. */
  readonly writes: number;
}

const NONE: Counts = { roundTrips: 0, cleanUps: 0, actions: 0, writes: 0 };

/** Counts requests; can be set back to nothing. */
export class Counters {
  private counts = NONE;

  count(request: HostRequest): void {
    const { roundTrips, cleanUps, actions, writes } = this.counts;
    const clean = isCleanUp(request);
    this.counts = {
      roundTrips: roundTrips + (clean ? 0 : 1),
      cleanUps: cleanUps + (clean ? 1 : 0),
      actions: actions + (request.Actions?.length ?? 0),
      writes: writes + (request.Actions?.some(isEntry) === true ? 1 : 0),
    };
  }

  read(): Counts {
    return this.counts;
  }

  reset(): void {
    this.counts = NONE;
  }
}

/** Whether a request only lets go of ranges, as the client sends it behind the work, or asks nothing of the workbook. */
export function isCleanUp({ Actions = [], ObjectPaths = {} }: HostRequest): boolean {
  const touchesWorkbook = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PATHS.globalObject,
  );
  if (!touchesWorkbook) return true;
  const isRelease = ({ ActionType, Name }: HostAction) =>
    ActionType === ACTIONS.instantiate || Name === "_RemoveReference";
  return Actions.some(({ Name }) => Name === "_RemoveReference") && Actions.every(isRelease);
}

function isEntry({ ActionType, Name = "" }: HostAction): boolean {
  return ActionType === ACTIONS.setProperty && /^(?:Values|Formulas)$/.test(Name);
}
