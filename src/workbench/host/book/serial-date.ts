const DAY = 86_400_000;

/** Day 0 of the 1900 system, so that every day from March 1900 on has Excel's number. */
const ZERO = Date.UTC(1899, 11, 30);

/** Excel's number of a day; undefined where there is no such day, or it lies before 1900-03-01 or after 9999. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (date.getTime() - ZERO) / DAY;
  return exists && serial > 60 && year <= 9999 ? serial : undefined;
}

/** The day and time of a number, in UTC. */
export function dateOfSerial(serial: number): Date {
  return new Date(ZERO + Math.round(serial * 86_400) * 1000);
}
