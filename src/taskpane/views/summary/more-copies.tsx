import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { usePaneActions, useWords } from "../../state/pane-context";
import type { CompiledView } from "./use-compiled";
import type { Copying } from "./use-copying";
import type { DocxSaving } from "./use-docx";
import { WAYS_OUT_WORDS } from "./ways-out-words";

interface Props {
  readonly view: CompiledView;
  readonly copying: Copying;
  readonly docx: DocxSaving;
}

/** The other ways out: with the table, with what was explained and checked, the table alone, a file, and the choice of typefaces. */
export function MoreCopies({ view, copying, docx }: Props) {
  const words = useWords(WAYS_OUT_WORDS);
  const actions = usePaneActions();
  const { withTable, withAppendix, table } = view;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{words.more}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => copying.copy({ text: withTable })}>{words.withTable}</MenuItem>
          <MenuItem onClick={() => copying.copy({ text: withAppendix })}>
            {words.withAppendix}
          </MenuItem>
          <MenuItem onClick={() => copying.copy({ text: table })}>{words.tableAlone}</MenuItem>
          <MenuItem onClick={() => docx.save()}>{words.docx}</MenuItem>
          <MenuItem onClick={() => actions.go("about")}>{words.typefaces}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
