import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { IconImage } from "./icon-image";
import type { Pressing } from "./large-button";
import type { RibbonMenu } from "./ribbon";
import { useRibbonStyles } from "./ribbon-styles";
import { SupertipBox } from "./supertip-box";

/** A control of the bar that unfolds: by a click, Enter, Space or the arrow down. */
export function LargeMenu({ menu, isBusy, press }: Pressing & { readonly menu: RibbonMenu }) {
  const styles = useRibbonStyles();
  return (
    <Menu positioning="below-start">
      <SupertipBox supertip={menu.supertip} beside={false}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={mergeClasses(styles.large, isBusy && styles.waiting)}
            disabledFocusable={isBusy}
            icon={{
              className: styles.picture,
              children: <IconImage icons={menu.icons} size={32} />,
            }}
          >
            <span className={styles.words}>
              {menu.label} <ChevronDownRegular className={styles.chevron} />
            </span>
          </Button>
        </MenuTrigger>
      </SupertipBox>
      <MenuPopover className={styles.popover}>
        <MenuItems menu={menu} isBusy={isBusy} press={press} />
      </MenuPopover>
    </Menu>
  );
}

function MenuItems({ menu, isBusy, press }: Pressing & { readonly menu: RibbonMenu }) {
  return (
    <MenuList>
      {menu.items.map((item) => (
        <SupertipBox key={item.id} supertip={item.supertip} beside>
          <MenuItem
            disabled={isBusy}
            icon={<IconImage icons={item.icons} size={16} />}
            onClick={() => press(item)}
          >
            {item.label}
          </MenuItem>
        </SupertipBox>
      ))}
    </MenuList>
  );
}
