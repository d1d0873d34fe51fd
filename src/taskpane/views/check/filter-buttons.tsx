import { ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useCheckStyles } from "./check-styles";
import { type Filter, type FilterPart, toggled } from "./filters";

/** One thing that can be filtered by. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly icon?: ReactElement;
}

interface Props {
  /** What the buttons are for, to screen readers. */
  readonly label: string;
  readonly part: FilterPart;
  readonly choices: readonly Choice[];
  readonly filter: Filter;
  readonly onChange: (change: (before: Filter) => Filter) => void;
}

/** Buttons that stay pressed, each with how many findings it shows. */
export function FilterButtons({ label, part, choices, filter, onChange }: Props) {
  const styles = useCheckStyles();
  const pressed: ReadonlySet<string> = filter[part];
  return (
    <div role="group" aria-label={label} className={styles.row}>
      {choices.map(({ value, name, count, icon }) => (
        <ToggleButton
          key={value}
          size="small"
          checked={pressed.has(value)}
          {...(icon && { icon })}
          onClick={() => onChange((before) => toggled(before, part, value))}
        >
          {name} <span className={styles.count}>{count}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
