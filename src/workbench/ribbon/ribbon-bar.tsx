import { Spinner, Tab, TabList, useArrowNavigationGroup } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { Language } from "../../core/messages/language";
import type { Ribbon, RibbonButton } from "./ribbon";
import { RibbonSection } from "./ribbon-section";
import { useRibbonStyles } from "./ribbon-styles";
import { RIBBON_WORDS } from "./ribbon-words";

export interface RibbonBarProps {
  readonly ribbon: Ribbon;
  readonly language: Language;
  /** Id of the control whose command runs; nothing can be pressed until it is done. */
  readonly busy?: string | undefined;
  readonly onPane: (url: string) => void;
  readonly onCommand: (functionName: string, controlId: string) => void;
  /** What stands before the tab, where Excel has 文件. */
  readonly file?: ReactNode;
}

/** Excel's ribbon with the add-in's tab in front: one stop of the keyboard for the tab, one for all controls. */
export function RibbonBar({ ribbon, language, busy, onPane, onCommand, file }: RibbonBarProps) {
  const styles = useRibbonStyles();
  const id = useId();
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true });
  const { tab } = ribbon;
  const words = RIBBON_WORDS[language];
  const press = ({ id: control, action }: RibbonButton) => {
    if (action.kind === "pane") onPane(action.url);
    else onCommand(action.functionName, control);
  };
  return (
    <div className={styles.ribbon}>
      <div className={styles.strip}>
        {file}
        <TabList
          aria-label={words.tabs}
          className={styles.tabs}
          selectedValue={tab.id}
          size="small"
        >
          <Tab id={`${id}-tab`} value={tab.id} aria-controls={`${id}-bar`}>
            {tab.label}
          </Tab>
        </TabList>
        <div role="status" className={styles.running}>
          {busy !== undefined && <Running sentence={words.running(labelOf(ribbon, busy))} />}
        </div>
      </div>
      <div role="tabpanel" id={`${id}-bar`} aria-labelledby={`${id}-tab`}>
        <div
          role="toolbar"
          aria-label={tab.label}
          aria-busy={busy !== undefined}
          className={styles.bar}
          {...arrows}
        >
          {tab.groups.map((group) => (
            <RibbonSection key={group.id} group={group} isBusy={busy !== undefined} press={press} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Running({ sentence }: { readonly sentence: string }) {
  const styles = useRibbonStyles();
  const label = { className: styles.runningWords, children: sentence };
  return <Spinner size="extra-tiny" className={styles.spinner} label={label} />;
}

/** What a control is called; an id that no control has is shown as it is. */
function labelOf({ tab }: Ribbon, id: string): string {
  const controls = tab.groups.flatMap((group) => group.controls);
  const items = controls.flatMap((control) => (control.kind === "menu" ? control.items : []));
  return [...controls, ...items].find((control) => control.id === id)?.label ?? id;
}
