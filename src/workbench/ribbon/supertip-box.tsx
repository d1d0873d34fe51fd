import { Tooltip, type TooltipProps } from "@fluentui/react-components";
import type { Supertip } from "./ribbon";
import { useRibbonStyles } from "./ribbon-styles";

/** What Excel shows beside a control that is pointed at or has the focus. */
export function SupertipBox({
  supertip: { title, description },
  beside,
  children,
}: {
  readonly supertip: Supertip;
  /** The controls below stay in sight: those of a menu stand under each other. */
  readonly beside: boolean;
  readonly children: NonNullable<TooltipProps["children"]>;
}) {
  const styles = useRibbonStyles();
  const content = (
    <>
      <div className={styles.tipTitle}>{title}</div>
      <div>{description}</div>
    </>
  );
  return (
    <Tooltip
      relationship="description"
      positioning={beside ? BESIDE : "below-start"}
      content={content}
    >
      {children}
    </Tooltip>
  );
}

/** A narrow window has room below only. */
const BESIDE: NonNullable<TooltipProps["positioning"]> = {
  position: "after",
  align: "top",
  fallbackPositions: ["before-top", "below-start"],
};
