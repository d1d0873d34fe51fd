import type { Tally } from "./planted-tally";

/** One way of planting, as the table's head calls it. */
export interface Way {
  readonly head: string;
  readonly tallies: readonly Tally[];
}

/** Tallies as a table of docs/benchmarks.md: a line for each kind, three columns for each way of planting. */
export function plantedTable(title: string, ways: readonly Way[]): string {
  const kinds = ways[0]?.tallies.map(({ kind }) => kind) ?? [];
  const heads = ways.flatMap(({ head }) => [head, "right value offered", "seen"]);
  const lines = kinds.map((kind) => {
    const its = ways.flatMap(({ tallies }) => tallies.filter((tally) => tally.kind === kind));
    return row([kind, ...its.flatMap(cellsOf)]);
  });
  return ["", `### ${title}`, "", row(["kind", ...heads]), row(heads.concat("").map(() => "---"))]
    .concat(lines, "")
    .join("\n");
}

function cellsOf({ reports, verdicts, valueOffered }: Tally): readonly string[] {
  const seen = reports - verdicts.unseen;
  const { first, tied, later, missed } = verdicts;
  const shares = [first, tied, later, missed].map((part) => share(part, seen));
  return [shares.join(" / "), `${share(valueOffered, seen)} %`, `${seen} of ${reports}`];
}

function share(part: number, of: number): string {
  if (of === 0) return "–";
  const percent = (100 * part) / of;
  return percent === 0 || percent === 100 ? String(percent) : percent.toFixed(1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
