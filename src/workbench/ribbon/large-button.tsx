import { Button, mergeClasses } from "@fluentui/react-components";
import { IconImage } from "./icon-image";
import type { RibbonButton } from "./ribbon";
import { useRibbonStyles } from "./ribbon-styles";
import { SupertipBox } from "./supertip-box";

/** What controls need of the bar. */
export interface Pressing {
  /** Nothing can be pressed while a command runs; the focus stays where it is. */
  readonly isBusy: boolean;
  readonly press: (button: RibbonButton) => void;
}

/** A control of the bar: picture above, words below. */
export function LargeButton({
  button,
  isBusy,
  press,
}: Pressing & { readonly button: RibbonButton }) {
  const styles = useRibbonStyles();
  return (
    <SupertipBox supertip={button.supertip} beside={false}>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.large, isBusy && styles.waiting)}
        disabledFocusable={isBusy}
        icon={{ className: styles.picture, children: <IconImage icons={button.icons} size={32} /> }}
        onClick={() => press(button)}
      >
        <span className={styles.words}>{button.label}</span>
      </Button>
    </SupertipBox>
  );
}
