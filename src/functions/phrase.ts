import { decimalOfDouble } from "../core/model/decimal";
import type { Entry } from "../core/model/entry";
import type { Result } from "../core/model/result";
import { fail, succeed } from "../core/model/result";
import { readAbsence } from "../core/text/absence";
import { qualifierOfWord } from "../core/text/qualifiers";
import { readEntry } from "../core/text/reading";
import { tidyText } from "../core/text/tidy-text";
import { type Measured, printedUnit } from "../core/text/units";
import { writeEntry } from "../core/text/writing";
import { type Answer, NOTHING, shownText } from "./answer";
import { type Argument, isBlank, onlyCell, written } from "./cell-values";
import { inPercent } from "./rates";
import type { Refusal } from "./refusal";

/** A number with its measure word as a report writes it: 近32000张, 180余人, 98.3%, 0次（未开展）. */
export function phrase(value: Argument, unit: Argument, qualifier?: Argument): Answer {
  const [cell, measure, word] = [onlyCell(value), onlyCell(unit), onlyCell(qualifier)];
  if (!cell.ok) return cell;
  if (!measure.ok) return measure;
  if (!word.ok) return word;
  const measured = measuredBy(isBlank(measure.value) ? "" : written(measure.value).trim());
  const entry = entryOf(cell.value, measured);
  if (!entry.ok) return entry;
  const said = withWord(entry.value, isBlank(word.value) ? "" : written(word.value), cell.value);
  if (!said.ok) return said;
  return said.value.state === "blank"
    ? NOTHING
    : shownText(writeEntry(said.value, measured, "full"));
}

function measuredBy(unit: string): Measured {
  return { unit, kind: tidyText(unit) === "%" ? "rate" : "amount" };
}

function entryOf(value: unknown, measured: Measured): Result<Entry, Refusal> {
  if (isBlank(value)) return succeed({ state: "blank" });
  if (typeof value === "number" && Number.isFinite(value)) {
    const decimal = decimalOfDouble(value);
    const isPercent = printedUnit(measured) === "%";
    return succeed({
      state: "stated",
      quantity: { value: isPercent ? inPercent(decimal) : decimal },
    });
  }
  const text = written(value);
  const entry =
    typeof value === "string" ? readEntry(text, measured) : { state: "unreadable" as const, text };
  return entry.state === "unreadable" || entry.state === "text"
    ? fail({ code: "not-a-number", found: text })
    : succeed(entry);
}

function withWord(entry: Entry, word: string, cell: unknown): Result<Entry, Refusal> {
  const twice = () => fail<Refusal>({ code: "qualified-twice", found: written(cell), word });
  if (word.trim() === "") return succeed(entry);
  const absence = readAbsence(tidyText(word), "");
  if (absence !== undefined) {
    return entry.state === "stated" && entry.quantity.value.units !== 0n
      ? twice()
      : succeed({ state: absence });
  }
  const qualifier = qualifierOfWord(word);
  if (qualifier === undefined) return fail({ code: "bad-qualifier", found: word });
  if (entry.state === "blank") return succeed(entry);
  if (entry.state !== "stated") return twice();
  const { value, qualifier: before } = entry.quantity;
  if (before !== undefined && before !== qualifier) return twice();
  return succeed({ state: "stated", quantity: { value, qualifier } });
}
