// Reads the contracts' syntax trees and reports what reviewers of Solidity look for first:
//
//   banned    tx.origin, selfdestruct, delegatecall, callcode, the 2,300 gas of transfer and send, a low-level call whose
//             success is dropped
//   stranger  a call to an address that is no immutable of the contract, where code that the caller chose may run
//   late      a write to storage after such a call, in a function that can be entered anew meanwhile
//
// Each finding is either repaired or stands, with its reason, in reviewed.txt; one that is not there fails, and so does a
// line there that nothing needs any more. Internal functions are followed into libraries and base contracts; the order is
// that of the text, so a loop's next turn counts as nothing new.
//
//   node tools/inspect.mjs            compare with reviewed.txt
//   node tools/inspect.mjs --list     print all findings
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const solc = createRequire(import.meta.url)("solc");

function walk(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? walk(join(dir, e.name)) : e.name.endsWith(".sol") ? [join(dir, e.name)] : [],
  );
}

function parse() {
  const sources = {};
  for (const file of walk(join(root, "src"))) {
    sources[relative(root, file).split(sep).join("/")] = { content: readFileSync(file, "utf8") };
  }
  const input = { language: "Solidity", sources, settings: { evmVersion: "osaka", outputSelection: { "*": { "": ["ast"] } } } };
  const read = (path) => ({ contents: readFileSync(join(root, "node_modules", path), "utf8") });
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
  const errors = (output.errors ?? []).filter((e) => e.severity === "error");
  if (errors.length) throw new Error(errors.map((e) => e.formattedMessage).join("\n"));
  return output.sources;
}

// visit calls back for every node, in the order of the text.
function visit(node, enter) {
  if (Array.isArray(node)) return node.forEach((n) => visit(n, enter));
  if (node === null || typeof node !== "object") return;
  if (node.nodeType && enter(node) === false) return;
  // What is called is written before its arguments, and runs after them.
  const keys = Object.keys(node).filter((k) => typeof node[k] === "object");
  keys.sort((a, b) => start(node[a]) - start(node[b]));
  for (const k of keys) visit(node[k], enter);
}

const start = (v) => Number((Array.isArray(v) ? v.find((e) => e?.src) : v)?.src?.split(":")[0] ?? 0);

const byId = new Map();
const contracts = [];
const asts = parse();
for (const [file, { ast }] of Object.entries(asts)) {
  visit(ast, (n) => {
    if (n.id !== undefined) byId.set(n.id, n);
    if (n.nodeType === "ContractDefinition") contracts.push(Object.assign(n, { file }));
  });
}

const signature = (f) => f.name + "(" + f.parameters.parameters.map((p) => p.typeDescriptions.typeIdentifier).join() + ")";

// resolve finds the function that runs when `contract` calls `f` by name.
function resolve(contract, f, isSuper) {
  if (!f.virtual || isSuper || !f.parameters) return f;
  const want = signature(f);
  for (const id of contract.linearizedBaseContracts) {
    const found = byId.get(id).nodes.find((n) => n.nodeType === "FunctionDefinition" && n.body && signature(n) === want);
    if (found) return found;
  }
  return f;
}

function base(e) {
  while (e) {
    if (e.nodeType === "MemberAccess" || e.nodeType === "FunctionCallOptions") e = e.expression;
    else if (e.nodeType === "IndexAccess") e = e.baseExpression;
    else if (e.nodeType === "TupleExpression" && e.components.length === 1) e = e.components[0];
    else if (e.nodeType === "FunctionCall" && e.kind === "typeConversion") e = e.arguments[0];
    else return e;
  }
}

// isOwn says whether the address that an expression calls was fixed when the contract was made, or is its own.
function isOwn(e) {
  const b = base(e);
  if (b?.nodeType !== "Identifier") return false;
  if (b.name === "this" || b.name === "super") return true;
  const d = byId.get(b.referencedDeclaration);
  return d?.nodeType === "VariableDeclaration" && (d.mutability === "immutable" || d.mutability === "constant");
}

const isStorage = (e) => {
  const b = base(e);
  const d = b?.nodeType === "Identifier" ? byId.get(b.referencedDeclaration) : undefined;
  return Boolean(d?.stateVariable) || / storage /.test(` ${b?.typeDescriptions?.typeString ?? ""} `);
};

const textOf = (file, node) => {
  const [at, length] = node.src.split(":").map(Number);
  const source = readFileSync(join(root, file.startsWith("src/") ? file : join("node_modules", file)));
  return source.subarray(at, at + length).toString().replace(/\s+/g, " ");
};

const fileOf = new Map(Object.values(asts).map((s) => [s.id, s.ast.absolutePath]));
const where = (n) => fileOf.get(Number(n.src.split(":")[2]));

// events lists, in order, what running a function does: {kind: "write" | "call" | "static" | banned, node}.
function events(contract, f, path = []) {
  const out = [];
  if (!f?.body || path.includes(f.id)) return out;
  const inner = [...path, f.id];
  const follow = (callee, isSuper) => out.push(...events(contract, resolve(contract, callee, isSuper), inner));
  for (const m of f.modifiers ?? []) {
    const d = byId.get(m.modifierName.referencedDeclaration);
    if (d?.nodeType === "ModifierDefinition" && d.name !== "nonReentrant") out.push(...events(contract, d, inner));
  }
  const dropped = new Set();
  visit(f.body, (n) => {
    switch (n.nodeType) {
      case "ExpressionStatement":
        if (/^t_function_bare(call|delegatecall|staticcall)/.test(calleeType(n.expression))) dropped.add(n.expression);
        return;
      case "Assignment":
        for (const l of n.leftHandSide.components ?? [n.leftHandSide]) if (l && isStorage(l)) out.push({ kind: "write", node: n });
        return;
      case "UnaryOperation":
        if (["++", "--", "delete"].includes(n.operator) && isStorage(n.subExpression)) out.push({ kind: "write", node: n });
        return;
      case "YulFunctionCall":
        if (["sstore", "tstore"].includes(n.functionName.name)) out.push({ kind: "write", node: n });
        if (n.functionName.name === "call") out.push({ kind: "call", node: n });
        if (["delegatecall", "callcode", "selfdestruct"].includes(n.functionName.name)) out.push({ kind: "banned", node: n });
        return;
      case "MemberAccess":
        if (n.memberName === "origin" && n.expression.name === "tx") out.push({ kind: "banned", node: n });
        return;
      case "FunctionCall":
        return call(n);
    }
  });
  return out;

  function call(n) {
    if (n.kind !== "functionCall") return;
    const type = calleeType(n);
    const target = unwrap(n.expression);
    // Arguments run first.
    visit(n.arguments, (a) => (a.nodeType === "FunctionCall" ? call(a) : undefined));
    if (dropped.has(n)) out.push({ kind: "banned", node: n });
    if (/^t_function_(transfer|send|selfdestruct|barecallcode|baredelegatecall)_/.test(type)) out.push({ kind: "banned", node: n });
    else if (/^t_function_barecall_/.test(type)) out.push({ kind: isOwn(target) ? "own" : "call", node: n });
    else if (/^t_function_barestaticcall_/.test(type)) out.push({ kind: isOwn(target) ? "own" : "static", node: n });
    else if (/^t_function_external_/.test(type)) {
      const still = /^t_function_external_(view|pure)/.test(type);
      out.push({ kind: isOwn(target) ? "own" : still ? "static" : "call", node: n });
    } else if (/^t_function_arrayp(ush|op)/.test(type)) out.push({ kind: "write", node: n });
    else if (/^t_function_(internal|delegatecall)_/.test(type)) {
      const callee = byId.get(target.referencedDeclaration);
      if (callee?.nodeType === "FunctionDefinition") follow(callee, target.expression?.name === "super");
    }
    visit(n.expression, (a) => (a.nodeType === "FunctionCall" ? call(a) : undefined));
    return false;
  }
}

const unwrap = (e) => (e.nodeType === "FunctionCallOptions" ? e.expression : e);
const calleeType = (n) => n.expression?.typeDescriptions?.typeIdentifier ?? "";

// findings returns what the entry points of a contract do that wants a reason.
function* findings(contract) {
  const seen = new Set();
  for (const id of contract.linearizedBaseContracts) {
    for (const f of byId.get(id).nodes) {
      if (f.nodeType !== "FunctionDefinition" || !["external", "public"].includes(f.visibility)) continue;
      if (!f.body || f.kind === "constructor" || resolve(contract, f) !== f) continue;
      const name = f.kind === "function" ? f.name : f.kind;
      const guarded = f.modifiers.some((m) => m.modifierName.name === "nonReentrant");
      let after = false;
      for (const e of events(contract, f)) {
        let kind;
        if (e.kind === "banned") kind = "banned";
        else if (e.kind === "call") [kind, after] = ["stranger", true];
        else if (e.kind === "write" && after && !guarded && !["view", "pure"].includes(f.stateMutability)) kind = "late";
        if (!kind) continue;
        const text = kind === "late" ? "" : " " + textOf(where(e.node), e.node).slice(0, 90);
        const line = `${kind} ${contract.name}.${name}${text}`;
        if (!seen.has(line)) yield line;
        seen.add(line);
      }
    }
  }
}

const found = [];
for (const c of contracts) {
  if (!c.file.startsWith("src/") || c.contractKind !== "contract" || c.abstract) continue;
  found.push(...findings(c));
}
found.sort();

if (process.argv.includes("--list")) {
  for (const line of found) console.log(line);
  process.exit(0);
}

// A paragraph of reviewed.txt is a reason, as a comment, over the findings that it holds for.
const reviewed = new Set();
for (const line of readFileSync(join(root, "reviewed.txt"), "utf8").split("\n")) {
  if (line.trim() && !line.startsWith("#")) reviewed.add(line);
}
const fresh = found.filter((line) => !reviewed.has(line));
const stale = [...reviewed].filter((line) => !found.includes(line));
for (const line of fresh) console.error(`not reviewed: ${line}`);
for (const line of stale) console.error(`nothing does this any more: ${line}`);
if (fresh.length || stale.length) {
  console.error("repair the contract, or say in reviewed.txt why it is safe");
  process.exit(1);
}
