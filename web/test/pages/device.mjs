// A real device for the tests: its keys, its maker's voucher and the process that serves its own page.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes a device that the network's operator vouches for, and starts it. */
export async function makeDevice(facts) {
  const trellis = process.env.TRELLIS;
  if (!trellis) throw new Error('TRELLIS must name the binary; test/real.sh does');
  const dir = await mkdtemp(join(tmpdir(), 'device-'));
  const home = dirname(dirname(process.env.KEY_FILE)); // the operator's
  const file = (name) => join(dir, name);
  const answer = async (...args) => JSON.parse((await run(trellis, [...args, '--json', '--home', home, '--rpc', process.env.RPC_URL])).stdout);
  const didOf = async (key) => (await answer('device', 'new', '--key', file(key))).did;
  const did = await didOf('first.key');
  const next = (await didOf('next.key')).slice('did:io:'.length);
  await answer('project', 'quota', '--buy', '1'); // so that the owner pays nothing
  await answer('device', 'voucher', did, '--out', file('voucher.json'));

  let process_, host, code;
  async function start(...flags) {
    const named = Object.entries(facts).flatMap(([k, v]) => ['--fact', `${k}=${v}`]);
    process_ = spawn(trellis, ['device', 'provision', '--listen', '127.0.0.1:0', '--code-file', file('code'), '--console=false', ...named, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listening = new Promise((ok, no) => {
      const hear = (data) => {
        said += data;
        const found = [/^listens on http:\/\/([^\s,]+)/m, /^pairing code (\S+)\n/m].map((x) => said.match(x)?.[1]);
        if (found.every(Boolean)) ok(found);
      };
      process_.stdout.on('data', hear);
      process_.stderr.on('data', hear);
      process_.on('exit', () => no(new Error(`the device ended: ${said}`)));
    });
    const late = setTimeout(() => process_.kill(), 20_000); // what it said by then tells why
    [host, code] = await listening.finally(() => clearTimeout(late));
  }
  async function stop() {
    if (process_.exitCode !== null || process_.signalCode !== null) return;
    const gone = new Promise((ok) => process_.once('exit', ok));
    process_.kill();
    await gone;
  }
  await start('--key', file('first.key'), '--voucher', file('voucher.json'), '--next-key', file('next.key'));
  return {
    address: did.slice('did:io:'.length), next, host: () => host, code: () => code,
    /** After a rotation the device signs with its new key, under its old name. */
    async restartWithNext() {
      await stop();
      await start('--key', file('next.key'), '--did', did);
    },
    async end() {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
