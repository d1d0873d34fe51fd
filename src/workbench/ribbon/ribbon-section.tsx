import { useId } from "react";
import { LargeButton, type Pressing } from "./large-button";
import { LargeMenu } from "./large-menu";
import type { RibbonGroup } from "./ribbon";
import { useRibbonStyles } from "./ribbon-styles";

/** A group of the bar: its controls, its name below, a line at its end. */
export function RibbonSection({ group, ...pressing }: Pressing & { readonly group: RibbonGroup }) {
  const styles = useRibbonStyles();
  const name = useId();
  return (
    <div role="group" aria-labelledby={name} className={styles.group}>
      <div className={styles.controls}>
        {group.controls.map((control) =>
          control.kind === "button" ? (
            <LargeButton key={control.id} button={control} {...pressing} />
          ) : (
            <LargeMenu key={control.id} menu={control} {...pressing} />
          ),
        )}
      </div>
      <div id={name} className={styles.groupName}>
        {group.label}
      </div>
    </div>
  );
}
