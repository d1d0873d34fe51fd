import { useId } from "react";
import { useWords } from "../../state/pane-context";
import { BlankList } from "./blank-list";
import { type CheckItem, type Level, LEVELS } from "./check-items";
import { useCheckStyles } from "./check-styles";
import { FindingCard } from "./finding-card";
import { CHECK_WORDS } from "./words";

/** The findings by what is to be done about them. */
export function FindingGroups({ items }: { readonly items: readonly CheckItem[] }) {
  return LEVELS.map((level) => (
    <Group key={level} level={level} items={items.filter((item) => item.level === level)} />
  ));
}

interface Props {
  readonly level: Level;
  readonly items: readonly CheckItem[];
}

function Group({ level, items }: Props) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const heading = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {words.group[level]}
      </h3>
      <ul className={styles.list}>
        {items
          .filter(({ isBlank }) => !isBlank)
          .map((item) => (
            <li key={item.id}>
              <FindingCard item={item} />
            </li>
          ))}
      </ul>
      <BlankList items={items.filter(({ isBlank }) => isBlank)} />
    </section>
  );
}
