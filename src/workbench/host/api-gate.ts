import { HostError } from "./host-error";
import table from "./api-versions.json";

/** Which members a declared requirement set has; the client itself sends whatever it is asked to. */
export interface ApiGate {
  /** @throws HostError `ApiNotFound` for a member above the set */
  allow(className: string, wireName: string): void;
  has(className: string, wireName: string): boolean;
}

/** Members by class: `Range.values` to the ExcelApi that brought it, or another set's name where it is in none. */
const VERSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(table as Record<string, Record<string, string>>).flatMap(([className, sets]) =>
    Object.entries(sets).flatMap(([set, members]) =>
      members.split(" ").map((member) => [`${className}.${member}`, set] as const),
    ),
  ),
);

/** A few members travel under a name of their own. */
const API_NAMES: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
};

/** @param highest the highest ExcelApi of the host, `1.14` */
export function apiGate(highest: string): ApiGate {
  const known = new Map<string, boolean>();
  const fits = (since: string): boolean => {
    const fit = known.get(since) ?? isWithin(since, highest);
    known.set(since, fit);
    return fit;
  };
  const tooNew = (className: string, wireName: string): string | undefined => {
    const member =
      eventName(wireName) ?? API_NAMES[`${className}.${wireName}`] ?? apiName(wireName);
    const since = VERSIONS.get(`${className}.${member}`);
    return since === undefined || fits(since) ? undefined : since;
  };
  return {
    has: (className, wireName) => tooNew(className, wireName) === undefined,
    allow(className, wireName) {
      const since = tooNew(className, wireName);
      if (since === undefined) return;
      const member = `${className}.${apiName(wireName)}`;
      throw new HostError("ApiNotFound", `${member} needs ${setName(since)}.`, member);
    },
  };
}

/** `_RegisterDataChangedEvent` belongs to `onChanged`. */
function eventName(wireName: string): string | undefined {
  const event = /^_(?:R|Unr)egister(\w+)Event$/.exec(wireName)?.[1];
  return event && `on${event === "DataChanged" ? "Changed" : event}`;
}

function apiName(wireName: string): string {
  return wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

function setName(since: string): string {
  return /^\d/.test(since) ? `ExcelApi ${since}` : since;
}

function isWithin(since: string, highest: string): boolean {
  const [major = 0, minor = 0] = since.split(".").map(Number);
  const [most = 0, least = 0] = highest.split(".").map(Number);
  return major < most || (major === most && minor <= least);
}
