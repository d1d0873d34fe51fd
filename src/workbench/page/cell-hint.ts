import type { Book } from "../host/book/book";
import { sheetOfId } from "../host/book/book";
import { cellKey } from "../host/book/sheet";
import type { Json } from "../host/wire/request";

/** The words that Excel shows beside a selected cell, where its rule has any; the grid itself shows none. */
export function cellHint({
  selection,
  ...book
}: Book): { readonly title: string; readonly text: string } | undefined {
  const sheet = sheetOfId({ ...book, selection }, selection.sheetId);
  const { row, column } = selection.box;
  const prompt = sheet?.validations.get(cellKey(row, column))?.prompt;
  const title = textOf(prompt, "title");
  const text = textOf(prompt, "message");
  return title === "" && text === "" ? undefined : { title, text };
}

function textOf(value: Json | undefined, part: string): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const found = (value as Readonly<Record<string, Json>>)[part];
  return typeof found === "string" ? found : "";
}
