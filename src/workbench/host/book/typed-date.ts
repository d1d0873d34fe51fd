import type { Entered } from "./entered";
import { serialOfDay } from "./serial-date";

const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_AND_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const CHINESE_DAY = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;
const CHINESE_MONTH = /^(\d{4})年(\d{1,2})月$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Text that a Chinese Excel takes for a day or a time: 2024-3-1, 3/1, 3-1, 2024年3月1日, 8:30. */
export function typedDate(text: string, today: Date): Entered | undefined {
  const thisYear = today.getUTCFullYear();
  const full = YEAR_FIRST.exec(text);
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]), "yyyy/m/d");
  const short = MONTH_AND_DAY.exec(text);
  if (short) return day(thisYear, Number(short[1]), Number(short[2]), 'm"月"d"日"');
  const chinese = CHINESE_DAY.exec(text);
  if (chinese) {
    const [, year, month, dayOfMonth] = chinese;
    const format = year === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"';
    return day(Number(year ?? thisYear), Number(month), Number(dayOfMonth), format);
  }
  const month = CHINESE_MONTH.exec(text);
  if (month) return day(Number(month[1]), Number(month[2]), 1, 'yyyy"年"m"月"');
  return time(text);
}

function day(year: number, month: number, dayOfMonth: number, numberFormat: string) {
  const value = serialOfDay(year, month, dayOfMonth);
  return value === undefined ? undefined : { value, numberFormat };
}

function time(text: string): Entered | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: parts[3] === undefined ? "h:mm" : "h:mm:ss" };
}
