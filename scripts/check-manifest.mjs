// `node scripts/check-manifest.mjs [folder]`: whether the built manifest and the files around it fit together, without asking
// any server. Office itself says little about a manifest that it does not like.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { addinOptions } from "./addin/options.mjs";
import { addressProblems, iconProblems, originOf } from "./manifest/addresses.mjs";
import { commandProblems } from "./manifest/commands.mjs";
import { functionProblems } from "./manifest/custom-functions.mjs";
import { orderProblems } from "./manifest/order.mjs";
import { child, named, readXml } from "./manifest/read-xml.mjs";
import { headProblems, resourceProblems } from "./manifest/resources.mjs";
import { giveUp, root } from "./project.mjs";

const folder = path.resolve(process.argv[2] ?? path.join(root, "dist", "addin"));

const problems = await problemsOf(folder);
if (problems.length > 0) giveUp(new Error(problems.join("\n")));
console.log("manifest.xml: everything that it names is there");

async function problemsOf(place) {
  const file = path.join(place, "manifest.xml");
  if (!existsSync(file)) return [`there is no ${file}; run npm run build first`];
  let manifest;
  try {
    manifest = readXml(readFileSync(file, "utf8"));
  } catch (error) {
    return [`manifest.xml: ${error.message}`];
  }
  return [
    ...orderProblems(manifest),
    ...headProblems(manifest),
    ...identityProblems(manifest),
    ...requirementProblems(manifest),
    ...resourceProblems(manifest),
    ...addressProblems(manifest, place),
    ...iconProblems(manifest, place),
    ...commandProblems(manifest, place),
    ...functionProblems(place, originOf(manifest)),
    ...(await foreignReadingProblems(manifest, file)),
  ];
}

function identityProblems(manifest) {
  const { version } = addinOptions();
  const found = child(manifest, "Version")?.text;
  const id = child(manifest, "Id")?.text ?? "";
  const locale = child(manifest, "DefaultLocale")?.text;
  return [
    ...(found === version ? [] : [`<Version> is ${found}, package.json says ${version}`]),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`<Id> is no GUID: ${id}`]),
    ...(locale === "zh-CN" ? [] : [`<DefaultLocale> is ${locale}, not zh-CN`]),
  ];
}

/** A set that is asked for here hides the whole add-in where it is missing; all others are asked for when they are needed. */
function requirementProblems(manifest) {
  const sets = named(manifest, "Set").map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
  );
  const inOverrides = named(manifest, "VersionOverrides").flatMap((each) =>
    named(each, "Requirements"),
  );
  return [
    ...(sets.join() === "ExcelApi 1.1"
      ? []
      : [`required are ${sets.join()}, and not ExcelApi 1.1 alone`]),
    ...(inOverrides.length > 0 ? ["<VersionOverrides> may require nothing"] : []),
    ...(named(manifest, "Runtimes").length > 0 ? ["there may be no shared runtime"] : []),
  ];
}

/** Microsoft's own reader, which the tools that load an add-in use, must see the same add-in; it reads the file and asks nobody. */
async function foreignReadingProblems(manifest, file) {
  const seen = await OfficeAddinManifest.readManifestFile(file);
  const pane = child(child(manifest, "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue;
  const pairs = [
    ["id", seen.id, child(manifest, "Id")?.text],
    ["version", seen.version, child(manifest, "Version")?.text],
    ["address", seen.defaultSettings?.sourceLocation, pane],
  ];
  return pairs
    .filter(([, theirs, ours]) => theirs !== ours)
    .map(([what, theirs, ours]) => `Microsoft's reader sees the ${what} ${theirs}, not ${ours}`);
}
