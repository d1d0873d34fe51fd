import { makeStyles, tokens } from "@fluentui/react-components";
import { doubleOfDecimal } from "../../../core/model/decimal";
import type { TableRow, TableValue } from "../../../core/model/figure-table";

/**
 * Two bars under a figure's name, this year's over last year's, the larger one across the whole width; none where one of
 * the two is no exact number or is below 0. The numbers stand beside them, so that nobody has to see them.
 */
export function YearBars({ row: { now, before } }: { readonly row: TableRow }) {
  const styles = useBarStyles();
  const [is, was] = [lengthOf(now), lengthOf(before)];
  if (is === undefined || was === undefined) return null;
  const most = Math.max(is, was);
  if (most === 0) return null;
  const width = (length: number) => `${((length / most) * 100).toFixed(1)}%`;
  return (
    <div aria-hidden="true" className={styles.bars}>
      <div className={styles.now} style={{ width: width(is) }} />
      <div className={styles.before} style={{ width: width(was) }} />
    </div>
  );
}

function lengthOf(value: TableValue): number | undefined {
  if (value.kind === "words" || value.value.units < 0n) return undefined;
  return doubleOfDecimal(value.value);
}

const bar = { height: "4px", border: "1px solid", boxSizing: "border-box" } as const;

const useBarStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: "1px", maxWidth: "120px" },
  now: {
    ...bar,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
    borderLeftColor: tokens.colorBrandBackground,
  },
  before: { ...bar },
});
