// Packs and unpacks with didcomm-node (the WebAssembly of didcomm-rust).
// stdin: {documents, secrets, pack: [{message, to, from, signBy, protect, encryption}], unpack: [text]}
// stdout: {packed: [text], unpacked: [{message, metadata} | {error}]}
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const { Message } = createRequire(import.meta.url)('didcomm-node');
const question = JSON.parse(await text(process.stdin));

const documents = { resolve: async (did) => question.documents.find((d) => d.id === did) ?? null };
const secrets = {
  get_secret: async (id) => question.secrets.find((s) => s.id === id) ?? null,
  find_secrets: async (ids) => ids.filter((id) => question.secrets.some((s) => s.id === id)),
};

const packed = [];
for (const p of question.pack ?? []) {
  const message = new Message(p.message);
  const [raw] = p.to
    ? await message.pack_encrypted(p.to, p.from ?? null, p.signBy ?? null, documents, secrets,
      { forward: false, protect_sender: p.protect ?? false, enc_alg_anon: p.encryption ?? undefined })
    : await message.pack_signed(p.signBy, documents, secrets);
  packed.push(raw);
}

const unpacked = [];
for (const raw of question.unpack ?? []) {
  try {
    const [message, metadata] = await Message.unpack(raw, documents, secrets, {});
    unpacked.push({ message: message.as_value(), metadata });
  } catch (error) {
    unpacked.push({ error: String(error) });
  }
}
process.stdout.write(JSON.stringify({ packed, unpacked }));
