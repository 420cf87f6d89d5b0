// Compiles src/** with npm's solc and writes artifacts.json: per contract its ABI and creation code, and one hash over
// all sources, so that a reader without Node can tell whether the artefacts are fresh. Same sources, same bytes:
// the metadata trailer, which holds paths and hashes, is left out.
//
//   node tools/compile.mjs          write artifacts.json
//   node tools/compile.mjs --check  compare with it and fail if it differs
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const solc = createRequire(import.meta.url)("solc");
const target = join(root, "artifacts.json");

// byBytes orders as Go's sort.Strings does; localeCompare would depend on the machine.
const byBytes = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function walk(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? walk(join(dir, e.name)) : e.name.endsWith(".sol") ? [join(dir, e.name)] : [],
  );
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort(byBytes).map((k) => [k, sorted(value[k])]));
}

const names = walk(join(root, "src")).map((f) => relative(root, f).split(sep).join("/")).sort(byBytes);
const sources = {};
const hash = createHash("sha256");
for (const name of names) {
  const content = readFileSync(join(root, name), "utf8");
  sources[name] = { content };
  hash.update(name + "\0" + content + "\0");
}

const output = JSON.parse(
  solc.compile(
    JSON.stringify({
      language: "Solidity",
      sources,
      settings: {
        evmVersion: "osaka",
        optimizer: { enabled: true, runs: 200 },
        viaIR: false,
        metadata: { bytecodeHash: "none", appendCBOR: false },
        outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
      },
    }),
    { import: (path) => ({ contents: readFileSync(join(root, "node_modules", path), "utf8") }) },
  ),
);
const complaints = (output.errors ?? []).filter((e) => e.severity === "error" || e.sourceLocation?.file.startsWith("src/"));
for (const e of complaints) console.error(e.formattedMessage);
if (complaints.some((e) => e.severity === "error")) process.exit(1);

const contracts = {};
for (const name of names) {
  for (const [contract, c] of Object.entries(output.contracts[name] ?? {})) {
    // Interfaces and abstract contracts have an ABI but no code; internal libraries have neither worth keeping.
    if (c.abi.length === 0) continue;
    contracts[contract] = { abi: c.abi, bin: c.evm.bytecode.object, source: name };
    const size = c.evm.deployedBytecode.object.length / 2;
    if (size > 24576) {
      console.error(`${contract}: ${size} bytes of code, over the 24576 of EIP-170`);
      process.exitCode = 1;
    }
    if (process.argv.includes("--sizes") && size) console.log(`${contract.padEnd(24)} ${size}`);
  }
}

const text = JSON.stringify(sorted({ compiler: solc.version(), contracts, sources: hash.digest("hex") }), null, 1) + "\n";
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("artifacts.json differs from what the sources compile to; run: make generate");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
