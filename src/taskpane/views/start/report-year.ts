/** The year that a report begun today is most likely on: reports are written from October of their year on. */
export function likelyYear(today: Date): number {
  return today.getMonth() >= 9 ? today.getFullYear() : today.getFullYear() - 1;
}

/** A year as typed, in digits of any width, 年 or not; absent for anything else. */
export function readYear(typed: string): number | undefined {
  const [, digits] = /^(\d{4})年?度?$/.exec(typed.normalize("NFKC").trim()) ?? [];
  const year = Number(digits);
  return year >= 1949 && year <= 2199 ? year : undefined;
}
