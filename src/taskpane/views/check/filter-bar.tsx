import { Button } from "@fluentui/react-components";
import type { OpenReport } from "../../../app/open-report";
import { sheetOf } from "../../../app/report-scene";
import { useWords } from "../../state/pane-context";
import { type CheckItem, LEVELS, type Level } from "./check-items";
import { useCheckStyles } from "./check-styles";
import { type Choice, FilterButtons } from "./filter-buttons";
import { countsBy, type Filter, filtered, filters, type FilterPart, NO_FILTER } from "./filters";
import { LevelMark } from "./level-mark";
import { CHECK_WORDS } from "./words";

interface Props {
  readonly report: OpenReport;
  readonly items: readonly CheckItem[];
  readonly filter: Filter;
  readonly onChange: (change: (before: Filter) => Filter) => void;
}

/** The totals, which filter by severity, and behind a lid the filters by section and 责任科室. */
export function FilterBar({ report, items, filter, onChange }: Props) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const of = (part: FilterPart, names: ReadonlyMap<string, string>) => ({
    part,
    filter,
    onChange,
    choices: choicesOf(items, filter, part, names),
  });
  const byLevel = of("level", levelNames(words.level, items));
  return (
    <div className={styles.view}>
      <FilterButtons
        {...byLevel}
        label={words.levels}
        choices={byLevel.choices.map((choice) => ({
          ...choice,
          icon: <LevelMark level={choice.value as Level} />,
        }))}
      />
      <details>
        <summary className={styles.summary}>{words.filter}</summary>
        <div className={styles.view}>
          <FilterButtons {...of("section", sheetNames(report))} label={words.part.section} />
          <FilterButtons {...of("office", officeNames(report))} label={words.part.office} />
        </div>
      </details>
      {filters(filter) && (
        <div className={styles.row}>
          <span role="status">
            {shownWords(filtered(items, filter).length, items.length, words)}
          </span>
          <Button size="small" onClick={() => onChange(() => NO_FILTER)}>
            {words.clearFilter}
          </Button>
        </div>
      )}
    </div>
  );
}

type Words = (typeof CHECK_WORDS)["zh-CN"];

function shownWords(shown: number, all: number, words: Words): string {
  return shown === 0 && all > 0 ? words.allHidden(all) : words.filterOn(shown, all);
}

/** Choices that would show something, and those that are chosen. */
function choicesOf(
  items: readonly CheckItem[],
  filter: Filter,
  part: FilterPart,
  names: ReadonlyMap<string, string>,
): readonly Choice[] {
  const counts = countsBy(items, filter, part);
  const chosen: ReadonlySet<string> = filter[part];
  return [...names].flatMap(([value, name]) => {
    const count = counts.get(value) ?? 0;
    return count > 0 || chosen.has(value) || part === "level" ? [{ value, name, count }] : [];
  });
}

/** Severities always show their number, 0 too; 已说明 only once there is something. */
function levelNames(names: Words["level"], items: readonly CheckItem[]) {
  const hasExplained = items.some(({ level }) => level === "explained");
  const shown = LEVELS.filter((level) => level !== "explained" || hasExplained);
  return new Map<string, string>(shown.map((level) => [level, names[level]]));
}

function sheetNames(report: OpenReport): ReadonlyMap<string, string> {
  const sections = report.definition.sections.filter(({ rows }) => rows.length > 0);
  return new Map(sections.map((section) => [section.id, sheetOf(section, report)]));
}

function officeNames({ definition }: OpenReport): ReadonlyMap<string, string> {
  const offices = [...definition.figures.values()].flatMap(({ office }) => office ?? []);
  return new Map(offices.map((office) => [office, office]));
}
