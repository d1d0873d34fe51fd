// The pages on the kinds of findings as help pages: docs/checks/*.zh-CN.md turned into HTML, which a finding in the pane opens.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.mjs";
import { helpPage } from "./help-page.mjs";

const SOURCE = path.join(root, "docs", "checks");
const FOLDER = "assets/help/checks";
const LIST = "index.zh-CN.md";
const PAGE = /^([\w-]+)\.zh-CN\.md$/;
/** The guide lies in the folder above, here and there. */
const GUIDE = /^\.\.\/user-guide\.zh-CN\.md(#.*)?$/;

/** The pages by their paths in the built add-in. */
export async function checksFiles() {
  const names = readdirSync(SOURCE).filter((name) => PAGE.test(name));
  const made = names.map(async (name) => [
    `${FOLDER}/${name.replace(PAGE, "$1.html")}`,
    await checksPage(readFileSync(path.join(SOURCE, name), "utf8"), names, name === LIST),
  ]);
  return Object.fromEntries(await Promise.all(made));
}

/**
 * One of the pages. Throws at a picture, and at a link to anything but the guide and the pages beside it.
 *
 * @param names the files of the pages beside it
 * @param isList whether it is the list of all of them
 */
export function checksPage(markdown, names, isList = false) {
  return helpPage(markdown, {
    toHelp: "../",
    targetOf: (href) => targetOf(href, names),
    pictureOf: (href) => {
      throw new Error(`问题说明里不放图片：${href}`);
    },
    back: [...(isList ? [] : [["index.html", "全部问题"]]), ["../index.html", "帮助首页"]],
  });
}

function targetOf(href, names) {
  const [, place = ""] = GUIDE.exec(href) ?? [];
  if (GUIDE.test(href)) return `../guide.html${place}`;
  const [file, anchor] = href.split("#");
  const beside = names.includes(file) ? file.replace(PAGE, "$1.html") : "";
  if (beside === "" && (file !== "" || anchor === undefined))
    throw new Error(`问题说明里的链接在帮助页里打不开：${href}`);
  return anchor === undefined ? beside : `${beside}#${anchor}`;
}
