/** What people are told after a command that has no pane to say it in. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

const QUERY = "notice";

/**
 * The notice as the query of an address: base64 of UTF-16 units, two bytes each. Half the length of percent signs for Chinese,
 * and any text passes unchanged, half a surrogate pair too.
 */
export function queryOfNotice({ title, text }: Notice): string {
  const units = JSON.stringify([title, shortened(text)]);
  const bytes = Array.from({ length: units.length }, (_, at) =>
    bytesOf(units.charCodeAt(at)),
  ).flat();
  return `?${QUERY}=${encodeURIComponent(btoa(String.fromCharCode(...bytes)))}`;
}

/** The notice that an address carries; `undefined` where there is none, or it was cut off. */
export function noticeOfQuery(search: string): Notice | undefined {
  const packed = new URLSearchParams(search).get(QUERY);
  if (packed === null) return undefined;
  const parts = unpacked(packed);
  if (!Array.isArray(parts)) return undefined;
  const [title, text] = parts as readonly unknown[];
  return typeof title === "string" && typeof text === "string" ? { title, text } : undefined;
}

/** Office refuses addresses of more than about 2,000 characters. */
const MOST_CHARACTERS = 400;

function shortened(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function bytesOf(unit: number): readonly [number, number] {
  return [unit >> 8, unit & 0xff];
}

function unpacked(packed: string): unknown {
  try {
    const bytes = atob(packed);
    const units = Array.from({ length: bytes.length / 2 }, (_, index) =>
      String.fromCharCode((bytes.charCodeAt(2 * index) << 8) | bytes.charCodeAt(2 * index + 1)),
    );
    return JSON.parse(units.join(""));
  } catch {
    return undefined;
  }
}
