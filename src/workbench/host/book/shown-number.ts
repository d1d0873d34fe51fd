import { dateOfSerial } from "./serial-date";

/** A number in its format, as far as this host knows formats; one that it does not know is shown as `General`. */
export function shownNumber(value: number, format: string): string {
  if (format === "General" || format === "@" || format === "") return general(value);
  const parts = format.split(";");
  const [positive = "", negative, zero] = parts;
  if (value === 0 && zero !== undefined) return inFormat(0, zero);
  if (value < 0 && negative !== undefined) return inFormat(-value, negative);
  return value < 0 ? `-${inFormat(-value, positive)}` : inFormat(value, positive);
}

/** Eleven digits at most, as in a cell wide enough. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const sign = Number(exponent) < 0 ? "-" : "+";
    return `${String(Number(mantissa))}E${sign}${String(Math.abs(Number(exponent))).padStart(2, "0")}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function inFormat(value: number, part: string): string {
  const bare = part.replaceAll(/\[[^\]]*\]/g, "");
  const pattern = bare.replaceAll(/"[^"]*"|\\./g, "");
  if (/[ymdhs]/i.test(pattern)) return inDateFormat(value, bare);
  if (!/[0#?]/.test(pattern)) return unquoted(bare);
  return bare
    .replace(/(?:"[^"]*"|\\.|[^0#?.,"\\])*([0#?,.]*[0#?])/, (whole, digits: string) => {
      const before = unquoted(whole.slice(0, whole.length - digits.length));
      return before + digitsOf(pattern.includes("%") ? value * 100 : value, digits);
    })
    .replace(/"([^"]*)"|\\(.)|_./g, "$1$2");
}

function digitsOf(value: number, digits: string): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const most = fraction.length;
  const least = fraction.replaceAll(/[^0]/g, "").length;
  const written = rounded(value, most);
  const [left = "0", right = ""] = written.split(".");
  const kept = right.replace(new RegExp(`0{0,${most - least}}$`), "");
  const shownLeft = left === "0" && !whole.includes("0") ? "" : padded(left, whole);
  const grouped = whole.includes(",") ? shownLeft.replaceAll(/\B(?=(\d{3})+$)/g, ",") : shownLeft;
  return digits.includes(".") ? `${grouped}.${kept}` : grouped;
}

function padded(left: string, whole: string): string {
  return left.padStart(whole.replaceAll(/[^0]/g, "").length, "0");
}

/** Halves away from zero, on the fifteen digits that Excel shows. */
function rounded(value: number, places: number): string {
  const exact = Number(value.toPrecision(15));
  const scaled = Math.round(Number(`${exact}e${places}`));
  return Number.isFinite(scaled) && !String(exact).includes("e")
    ? Number(`${scaled}e-${places}`).toFixed(places)
    : exact.toFixed(places);
}

function inDateFormat(value: number, format: string): string {
  const date = dateOfSerial(value);
  const [hours, minutes, seconds] = [
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
  const two = (number: number) => String(number).padStart(2, "0");
  const timed = format.replaceAll(/(h+[^ymd]*?)m+/gi, (text) =>
    text.replace(/m+$/i, (m) => "n".repeat(m.length)),
  );
  return timed.replaceAll(
    /"([^"]*)"|\\(.)|yyyy|yy|mm?|dd?|hh?|nn?|ss?|AM\/PM/gi,
    (token, text?: string, one?: string) => {
      if (text !== undefined || one !== undefined) return text ?? one ?? "";
      const parts: Readonly<Record<string, string>> = {
        yyyy: String(date.getUTCFullYear()),
        yy: two(date.getUTCFullYear() % 100),
        m: String(date.getUTCMonth() + 1),
        mm: two(date.getUTCMonth() + 1),
        d: String(date.getUTCDate()),
        dd: two(date.getUTCDate()),
        h: String(hours),
        hh: two(hours),
        n: String(minutes),
        nn: two(minutes),
        s: String(seconds),
        ss: two(seconds),
      };
      return parts[token.toLowerCase()] ?? token;
    },
  );
}

function unquoted(text: string): string {
  return text.replaceAll(/"([^"]*)"|\\(.)/g, "$1$2").replaceAll(/_./g, " ");
}
