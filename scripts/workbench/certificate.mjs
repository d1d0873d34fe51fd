// The certificate of the workbench's two servers, made on this computer and kept in the checkout's cache: a browser that was
// told once to go on remembers it by the certificate.
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLockUntilDone } from "../lock.mjs";
import { root } from "../project.mjs";

const DAY = 24 * 60 * 60_000;
/** Systems refuse certificates that are good for much longer. */
const LIFETIME = 365 * DAY;
/** Nobody should have to tell the browser anew in the middle of a week's work. */
const SPARE = 7 * DAY;
const DNS = 2;
const IP = 7;
const EXTENSIONS = [
  { name: "basicConstraints", cA: false, critical: true },
  { name: "keyUsage", digitalSignature: true, critical: true },
  { name: "extKeyUsage", serverAuth: true },
  {
    name: "subjectAltName",
    altNames: [
      { type: DNS, value: "localhost" },
      { type: IP, ip: "127.0.0.1" },
      { type: IP, ip: "::1" },
    ],
  },
];

/** Key and certificate for localhost as PEM texts: the kept ones, or new ones where those are missing, damaged or about to end. */
export async function localhostCertificate({
  folder = path.join(root, ".cache"),
  now = new Date(),
} = {}) {
  const file = path.join(folder, "localhost.pem");
  const kept = keptIn(file, now);
  if (kept !== undefined) return kept;
  const waiting = "另一个进程正在制作证书，请稍候……";
  return withLockUntilDone(path.join(folder, "certificate.lock"), waiting, async () => {
    // Whoever held the lock before may have made it.
    return keptIn(file, now) ?? (await make(file, now));
  });
}

function keptIn(file, now) {
  if (!existsSync(file)) return undefined;
  const pem = readFileSync(file, "utf8");
  return isGood(pem, now) ? { key: pem, cert: pem } : undefined;
}

function isGood(pem, now) {
  try {
    const certificate = new X509Certificate(pem);
    return (
      certificate.checkPrivateKey(createPrivateKey(pem)) &&
      certificate.checkHost("localhost") !== undefined &&
      Date.parse(certificate.validTo) > now.getTime() + SPARE
    );
  } catch {
    return false;
  }
}

async function make(file, now) {
  // Loaded only here: scripts start before the dependencies are installed.
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + LIFETIME),
    extensions: EXTENSIONS,
  });
  // Both in one file, which is there as a whole or not at all: a key never meets another one's certificate.
  const pem = `${made.private}${made.cert}\n`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, pem, { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
  return { key: pem, cert: pem };
}
