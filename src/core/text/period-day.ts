/** A day of the calendar as reports name it; the last day of a month is its end, named 底, 末 or by number. */
export interface Day {
  /** Absent where the words do not say it. */
  readonly year?: number;
  readonly month: number;
  readonly day: "end" | "early" | "middle" | "late" | number;
}

/** Reads a day: 2021年11月底, 11月30日, 12月 (its end), 年底; `undefined` for other words and for 13月. */
export function readDay(text: string): Day | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const [, year, month = "12", day] = match;
  const read = dayWithin(Number(month), day);
  if (read === undefined) return undefined;
  return { ...(year === undefined ? {} : { year: Number(year) }), month: Number(month), day: read };
}

/** Whether two days are one, a year that only one of them names being taken for granted. */
export function sameDay(a: Day, b: Day): boolean {
  const sameYear = a.year === undefined || b.year === undefined || a.year === b.year;
  return sameYear && a.month === b.month && a.day === b.day;
}

const DAY =
  /^(?:(\d{4})年|[本今当]?年)?(?:(\d{1,2})月(?:份)?((?:\d{1,2}日)|[底末初]|[上中下]旬)?|(?<=年)[底末])(?:为?止|截[至止]|期间)?$/;

const NAMED_DAYS: ReadonlyMap<string, Day["day"]> = new Map<string, Day["day"]>([
  ["底", "end"],
  ["末", "end"],
  ["初", "early"],
  ["上旬", "early"],
  ["中旬", "middle"],
  ["下旬", "late"],
]);

/** Days of each month; February has 29 so that neither of its last days is refused. */
const MONTH_LENGTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayWithin(month: number, day: string | undefined): Day["day"] | undefined {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) return undefined;
  if (day === undefined) return "end";
  const named = NAMED_DAYS.get(day);
  if (named !== undefined) return named;
  const number = Number(day.replace("日", ""));
  if (number < 1 || number > length) return undefined;
  return number === length || (month === 2 && number === 28) ? "end" : number;
}
