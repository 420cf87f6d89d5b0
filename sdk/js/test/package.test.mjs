// What `npm pack` would publish: all that the exports name, and nothing that is not meant.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

test("the package holds what it exports, and no tests", () => {
  const [{ files, unpackedSize }] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  const paths = files.map((f) => f.path);
  for (const target of Object.values(manifest.exports).flatMap((e) => Object.values(e))) assert.ok(paths.includes(target.slice(2)), target);
  for (const path of paths) assert.match(path, /^(src\/[a-z]+\.js|types\/[a-z]+\.d\.ts|package\.json|README\.md|LICENSE)$/);
  assert.ok(unpackedSize < 192 * 1024, `${unpackedSize} bytes`);
});

test("dependencies are pinned, and what browsers load needs no Node", () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) assert.match(version, /^\d+\.\d+\.\d+$/);
  for (const file of ["bytes", "cbor", "decimal", "device", "document", "identity", "index", "key", "merkle", "reading", "receipt", "recount", "resolve", "sender", "settlement", "shape"]) {
    assert.doesNotMatch(readFileSync(new URL(`../src/${file}.js`, import.meta.url), "utf8"), /node:|\bBuffer\b|\bprocess\./, file);
  }
});
