import { Link, makeStyles, tokens } from "@fluentui/react-components";
import {
  type FigureTable,
  omittedNote,
  TABLE_COLUMNS,
  type TableRow,
  tableWords,
} from "../../../core/model/figure-table";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import { WAYS_OUT_WORDS } from "./ways-out-words";
import { YearBars } from "./year-bars";

/** The table behind a lid, in the width of the pane: this year's number leads to its cell. */
export function FigureTableView({ table }: { readonly table: FigureTable }) {
  const words = useWords(WAYS_OUT_WORDS);
  const styles = useTableStyles();
  const { lid, quiet } = useSummaryStyles();
  const count = table.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return null;
  const [label, , now, before, change] = TABLE_COLUMNS;
  return (
    <details>
      <summary className={lid}>{words.table(count)}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {[label, now, before, change].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {table.sections.map(({ id, heading, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.section}>
                <bdi>{heading}</bdi>
              </th>
            </tr>
            {rows.map((row) => (
              <Figure key={row.figure} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      <p className={quiet}>
        {words.bars}
        {omittedNote(table)}
      </p>
    </details>
  );
}

function Figure({ row }: { readonly row: TableRow }) {
  const styles = useTableStyles();
  const actions = usePaneActions();
  const { label, unit, now, before, change, place } = row;
  const stated = <bdi>{tableWords(now)}</bdi>;
  return (
    <tr>
      <th scope="row" className={styles.label}>
        <bdi>{unit === "%" || unit === "" ? label : `${label}（${unit}）`}</bdi>
        <YearBars row={row} />
      </th>
      <td className={styles.number}>
        {place === undefined ? (
          stated
        ) : (
          <Link as="span" inline onClick={() => void actions.select(place)}>
            {stated}
          </Link>
        )}
      </td>
      <td className={styles.number}>
        <bdi>{tableWords(before)}</bdi>
      </td>
      <td className={styles.number}>
        <bdi>{tableWords(change)}</bdi>
      </td>
    </tr>
  );
}

const cell = {
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  padding: "2px 4px",
  overflowWrap: "anywhere",
} as const;

const useTableStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { ...cell, fontWeight: tokens.fontWeightSemibold },
  section: { ...cell, textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  label: { ...cell, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  number: { ...cell, textAlign: "right" },
});
