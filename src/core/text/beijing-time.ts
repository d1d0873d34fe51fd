const HOURS_AHEAD = 8;

/**
 * A moment as clocks in China show it, the same on every machine: 2021年12月31日16:05. China has one time and no summer time.
 */
export function beijingTime(moment: Date): string {
  const shown = new Date(moment.getTime() + HOURS_AHEAD * 3_600_000);
  const two = (number: number) => number.toString().padStart(2, "0");
  const day = `${shown.getUTCFullYear()}年${shown.getUTCMonth() + 1}月${shown.getUTCDate()}日`;
  return `${day}${two(shown.getUTCHours())}:${two(shown.getUTCMinutes())}`;
}
