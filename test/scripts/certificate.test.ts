import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../support/command-line";
import { runLines, script } from "./support/run-lines";

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 28, 8);
const folder = temporaryFolder();

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const LINES = `
  import { localhostCertificate } from "./scripts/workbench/certificate.mjs";
  tell(await localhostCertificate({ folder: input.folder, now: new Date(input.now) }));`;

/** The certificate of a computer's day, kept in a folder of the test's own. */
function certificateOn(now: number, name: string): Certificate {
  return runLines(LINES, { folder: folder.at(name), now }) as Certificate;
}

describe("the certificate of the workbench", () => {
  it("is for localhost by name and by both addresses, and for nothing else", () => {
    const made = new X509Certificate(certificateOn(NOW, "made").cert);
    expect(made.subjectAltName).toBe(
      "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
    );
    expect(made.ca).toBe(false);
    expect(made.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  });

  it("is good for a year from now on, which every browser accepts", () => {
    const { validFrom, validTo } = new X509Certificate(certificateOn(NOW, "year").cert);
    expect([Date.parse(validFrom), Date.parse(validTo)]).toEqual([NOW, NOW + 365 * DAY]);
  });

  it("is kept, so that a browser's exception lasts", () => {
    const first = certificateOn(NOW, "kept");
    expect(certificateOn(NOW + 357 * DAY, "kept")).toEqual(first);
    expect(folder.read("kept/localhost.pem").toString()).toBe(first.cert);
  });

  it("is one and the same for two processes that need it at once", async () => {
    const argv = script(LINES, { folder: folder.at("both"), now: NOW });
    const ask = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", argv]);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.stdout).toContain("BEGIN CERTIFICATE");
    expect(other.stdout).toBe(one.stdout);
    expect(readdirSync(folder.at("both"))).toEqual(["localhost.pem"]);
  });

  it("is made anew in the week before it ends", () => {
    const first = certificateOn(NOW, "ending");
    const second = certificateOn(NOW + 359 * DAY, "ending");
    expect(second.cert).not.toBe(first.cert);
    expect(Date.parse(new X509Certificate(second.cert).validTo)).toBe(NOW + (359 + 365) * DAY);
  });

  it.each([
    ["half a file", (pem: string) => pem.slice(0, pem.length / 2)],
    ["no key", (pem: string) => pem.slice(pem.indexOf("-----BEGIN CERTIFICATE"))],
    ["an empty file", () => ""],
    [
      "a key of another certificate",
      (pem: string) => {
        const other = certificateOn(NOW, "other").cert;
        const start = "-----BEGIN CERTIFICATE";
        return pem.slice(0, pem.indexOf(start)) + other.slice(other.indexOf(start));
      },
    ],
  ])("is made anew where there is %s", (name, damage) => {
    const first = certificateOn(NOW, name);
    const damaged = damage(first.cert);
    folder.put(`${name}/localhost.pem`, damaged);
    const second = certificateOn(NOW, name);
    expect([first.cert, damaged]).not.toContain(second.cert);
    expect(new X509Certificate(second.cert).checkHost("localhost")).toBe("localhost");
  });

  it("leaves one file, which only its owner can read", () => {
    certificateOn(NOW, "mode");
    // Windows has no such bits; there the folder of the person is what protects it.
    const mode =
      process.platform === "win32" ? 0o600 : statSync(folder.at("mode/localhost.pem")).mode;
    expect(mode & 0o777).toBe(0o600);
  });
});
