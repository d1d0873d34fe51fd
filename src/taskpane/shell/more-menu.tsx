import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { usePaneActions, useWords } from "../state/pane-context";
import { SHELL_WORDS } from "./words";

/** What is wanted now and then. */
export function MoreMenu() {
  const words = useWords(SHELL_WORDS);
  const actions = usePaneActions();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void actions.reread()}>{words.recheck}</MenuItem>
          <MenuItem onClick={() => void actions.restore()}>{words.restore}</MenuItem>
          <MenuItem onClick={() => actions.go("about")}>{words.view.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
