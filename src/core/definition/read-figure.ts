import { claim, type DefinitionReading } from "./definition-reading";
import type { Figure, FigureKind } from "./definition";
import {
  isReservedName,
  NAME_LIMIT,
  refusalOfName,
  RESERVED_FIGURE_NAMES,
  RESERVED_FIGURE_PREFIX,
} from "./figure-name";
import { readOwnFormula } from "./read-own-formula";
import { reportAt, requiredMember, type ObjectSource } from "./source-reader";
import {
  optionalFlag,
  optionalText,
  optionalTexts,
  optionalWhole,
  readChoice,
  readText,
  requiredText,
} from "./source-values";

/** The keys of a figure in a definition. */
export const FIGURE_KEYS: readonly string[] = [
  "id",
  "label",
  "unit",
  "kind",
  "required",
  "decimals",
  "period",
  "office",
  "na",
  "group",
  "derived",
  "aliases",
  "note",
  "formula",
];

const KINDS: readonly FigureKind[] = ["count", "amount", "rate", "text"];

/** Most decimals that a double carries. */
const DECIMALS_LIMIT = 15;

/** Reads one figure that a section asks for, with its own formula. */
export function readFigure(
  object: ObjectSource,
  section: string,
  reading: DefinitionReading,
): Figure | undefined {
  const id = readFigureId(object, reading);
  const label = requiredText(object, "label");
  const kind = readKind(object);
  const unit = readUnit(object, kind);
  const { formula, derived } = readOwnFormula(object, id, kind, reading);
  const decimals = optionalWhole(object, "decimals", DECIMALS_LIMIT);
  const rest = {
    required: optionalFlag(object, "required"),
    na: optionalFlag(object, "na"),
    aliases: optionalTexts(object, "aliases"),
    ...readWords(object),
    ...(decimals === undefined ? {} : { decimals }),
    ...(formula === undefined ? {} : { formula }),
  };
  if (id === undefined || label === undefined || kind === undefined) return undefined;
  return { id, label, unit, kind, derived, section, ...rest };
}

function readFigureId(object: ObjectSource, reading: DefinitionReading): string | undefined {
  const source = requiredMember(object, "id");
  const id = source === undefined ? undefined : readText(source);
  if (source === undefined || id === undefined) return undefined;
  const refusal = refusalOfName(id);
  if (refusal !== undefined) {
    reportAt(
      source,
      refusal === "too-long" ? "too-long" : "refused-name",
      id,
      refusalDetail(refusal),
    );
  } else if (isReservedName(id)) {
    const reserved = [...RESERVED_FIGURE_NAMES, `${RESERVED_FIGURE_PREFIX}*`];
    reportAt(source, "reserved-name", id, reserved.join(", "));
  }
  claim(reading.figures, id.toLowerCase(), source, id);
  return id;
}

function refusalDetail(refusal: string): string {
  return refusal === "too-long" ? String(NAME_LIMIT) : refusal;
}

function readKind(object: ObjectSource): FigureKind | undefined {
  const source = requiredMember(object, "kind");
  return source === undefined ? undefined : readChoice(source, KINDS);
}

/** Rates are percentages unless they say otherwise (百分点); words have no unit. */
function readUnit(object: ObjectSource, kind: FigureKind | undefined): string {
  const unit = optionalText(object, "unit");
  if (unit !== undefined) return unit;
  const needsUnit = kind === "count" || kind === "amount";
  if (needsUnit) requiredMember(object, "unit");
  return kind === "rate" ? "%" : "";
}

function readWords(
  object: ObjectSource,
): Partial<Pick<Figure, "period" | "office" | "group" | "note">> {
  const period = optionalText(object, "period") ?? "";
  const office = optionalText(object, "office") ?? "";
  const group = optionalText(object, "group") ?? "";
  const note = optionalText(object, "note") ?? "";
  return {
    ...(period === "" ? {} : { period }),
    ...(office === "" ? {} : { office }),
    ...(group === "" ? {} : { group }),
    ...(note === "" ? {} : { note }),
  };
}
