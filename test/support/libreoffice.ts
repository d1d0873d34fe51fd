import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Formulas are always recalculated on loading; by default LibreOffice shows the values that the file came with. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Converts a file with LibreOffice, in a profile of its own. A page of HTML is opened in Writer, as text.
 *
 * @returns the path of the result
 */
export function convert(file: string, format: "pdf" | "xlsx" | "docx", folder: string): string {
  const profile = mkdtempSync(path.join(tmpdir(), "fazhi-office-"));
  mkdirSync(path.join(profile, "user"));
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  mkdirSync(folder, { recursive: true });
  execFileSync(process.env.FAZHI_OFFICE ?? "soffice", [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    ...(file.endsWith(".html") ? ["--infilter=HTML (StarWriter)"] : []),
    "--convert-to",
    format,
    "--outdir",
    folder,
    file,
  ]);
  return path.join(folder, `${path.basename(file, path.extname(file))}.${format}`);
}
