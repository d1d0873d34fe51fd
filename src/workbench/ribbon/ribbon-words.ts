import type { Language } from "../../core/messages/language";
import type { RibbonMistake } from "./ribbon-mistake";

/** What the ribbon says besides the manifest's own words. */
export interface RibbonWords {
  readonly tabs: string;
  /** A command that has not said yet that it is done. */
  readonly running: (command: string) => string;
  readonly mistake: (mistake: RibbonMistake) => string;
}

export const RIBBON_WORDS: Readonly<Record<Language, RibbonWords>> = {
  "zh-CN": {
    tabs: "功能区选项卡",
    running: (command) => `正在运行“${command}”…`,
    mistake: (mistake) => {
      switch (mistake.kind) {
        case "not-xml":
          return `加载项清单不是 XML：${mistake.detail}`;
        case "not-a-manifest":
          return `这不是加载项清单：根元素是 ${mistake.found}。`;
        case "missing":
          return `清单里 ${mistake.place} 缺 ${mistake.what}。`;
        case "unknown-resource":
          return `清单里 ${mistake.place} 用的资源 ${mistake.resid} 在 ${mistake.table} 里没有。`;
        case "not-an-address":
          return `清单里 ${mistake.place} 的地址打不开：${mistake.found}`;
        case "not-imitated":
          return `清单里 ${mistake.place} 用了这里还不会画的 ${mistake.found}。`;
      }
    },
  },
  en: {
    tabs: "Ribbon tabs",
    running: (command) => `Running ${command}…`,
    mistake: (mistake) => {
      switch (mistake.kind) {
        case "not-xml":
          return `The manifest is not XML: ${mistake.detail}`;
        case "not-a-manifest":
          return `This is not an add-in's manifest: its root is ${mistake.found}.`;
        case "missing":
          return `${mistake.place} in the manifest lacks ${mistake.what}.`;
        case "unknown-resource":
          return `${mistake.place} in the manifest uses the resource ${mistake.resid}, which ${mistake.table} does not have.`;
        case "not-an-address":
          return `${mistake.place} in the manifest has an address that cannot be opened: ${mistake.found}`;
        case "not-imitated":
          return `${mistake.place} in the manifest uses ${mistake.found}, which is not drawn here.`;
      }
    },
  },
};
