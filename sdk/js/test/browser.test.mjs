// The same modules in a browser, without a bundler: the page signs and verifies the vectors and says so.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const root = fileURLToPath(new URL("..", import.meta.url));
const vectors = new URL("../../../types/reading/testdata/vectors.json", import.meta.url);

const page = `<!doctype html><title>device</title><body>waiting<script type="importmap">
{"imports":{"@noble/curves/":"/node_modules/@noble/curves/","@noble/hashes/":"/node_modules/@noble/hashes/","@trellis-network/device":"/src/index.js"}}
</script><script type="module">
import { Device, fromHex, memorySequence, signReading, SoftwareKey, storageOutbox, toHex, verifyReading } from "@trellis-network/device";
try {
  for (const v of await (await fetch("/vectors.json")).json()) {
    const key = new SoftwareKey(v.algorithm, fromHex(v.privateKey));
    const [, , chainId, projectId] = v.source.split(":");
    const { bytes } = await signReading({ source: { chainId: BigInt(chainId), projectId: BigInt(projectId) }, subject: v.subject, type: v.type, sequence: v.sequence, time: v.time, data: v.data }, key);
    if (toHex(bytes) !== v.signed) throw new Error(v.algorithm + " signs otherwise");
    verifyReading(bytes, key.publicKey);
  }
  const signed = await new Device({ key: SoftwareKey.generate(), source: { chainId: 1, projectId: 1 }, type: "t", sequence: memorySequence() }).sign({ a: "1.5" });
  await storageOutbox("device").append(signed.bytes);
  if (toHex((await storageOutbox("device").load())[0]) !== toHex(signed.bytes)) throw new Error("localStorage gives back something else");
  document.body.textContent = "the browser agrees";
} catch (error) {
  document.body.textContent = "failed: " + error.stack;
}
</script>`;

test("a browser signs the vectors' bytes", { skip: existsSync(chromium) ? false : "no browser: apt-get install chromium", timeout: 120_000 }, async (t) => {
  const server = createServer((request, response) => {
    if (request.url === "/") return response.setHeader("Content-Type", "text/html").end(page);
    if (request.url === "/vectors.json") return response.setHeader("Content-Type", "application/json").end(readFileSync(vectors));
    if (!/^\/(src|node_modules\/@noble)\/[a-z0-9_/-]+\.js$/.test(request.url)) return response.writeHead(404).end();
    response.setHeader("Content-Type", "text/javascript").end(readFileSync(join(root, request.url)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const profile = mkdtempSync(join(tmpdir(), "trellis-browser-"));
  t.after(() => {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const { stdout } = await promisify(execFile)(chromium, ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, "--virtual-time-budget=30000", "--dump-dom", `http://127.0.0.1:${server.address().port}/`], { timeout: 110_000 });
  assert.match(stdout, /<body>the browser agrees/);
});
