// `npm run serve`: the add-in from source at https://localhost:3000, built anew at every change. Excel accepts the address only
// with a certificate that the machine trusts: `npm run excel` asks Microsoft's tool to make one, which is used here when it is there.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { generatedFiles } from "./addin/generated-files.mjs";
import { addinOptions, DEVELOPMENT_ORIGIN } from "./addin/options.mjs";
import { giveUp, root } from "./project.mjs";
import { setUp } from "./set-up.mjs";

const require = createRequire(import.meta.url);
const certificates = path.join(os.homedir(), ".office-addin-dev-certs");

await serve().catch(giveUp);

async function serve() {
  setUp();
  const options = addinOptions(process.argv.slice(2));
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const { addIn } = require("../webpack.config.js");
  const generated = await generatedFiles(options);
  const configs = addIn({ ...options, generated, development: true });
  const compiler = webpack(configs.map((config) => ({ ...config, context: root })));
  const { hostname, port } = new URL(DEVELOPMENT_ORIGIN);
  const server = new WebpackDevServer(
    {
      host: hostname,
      port,
      server: { type: "https", options: trustedCertificate() },
      // The pages' policy forbids the sockets and styles of live reloading: reload the pane by hand.
      hot: false,
      liveReload: false,
      client: false,
      static: false,
    },
    compiler,
  );
  await server.start();
  process.stdout.write(
    `${DEVELOPMENT_ORIGIN}/taskpane.html（改动后在窗格里重新加载；函数说明改了要重启）\n`,
  );
}

function trustedCertificate() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((file) =>
    path.join(certificates, file),
  );
  if (!existsSync(key) || !existsSync(cert)) {
    process.stderr.write("没有受信任的证书，用临时的：浏览器会警告，Excel 不会打开。\n");
    return {};
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
