// For the Go test: reads one JSON object a line and answers one a line. {sign: reading, key: text} signs; {verify: hex, …} verifies.
import { createInterface } from "node:readline";

import { formatDecimal, fromHex, newDocument, newPublicKey, signReading, SoftwareKey, toHex, verifyReading } from "../src/index.js";

const answers = {
  async sign({ sign, key }) {
    const [, , chainId, projectId] = sign.source.split(":");
    const { bytes } = await signReading({ ...sign, source: { chainId: BigInt(chainId), projectId: BigInt(projectId) }, sequence: BigInt(sign.sequence) }, SoftwareKey.parse(key));
    return { signed: toHex(bytes) };
  },
  async verify({ verify, algorithm, point }) {
    const { reading } = verifyReading(fromHex(verify), newPublicKey(algorithm, fromHex(point)));
    const data = Object.fromEntries(Object.entries(reading.data).map(([name, value]) => [name, formatDecimal(value)]));
    return { reading: { ...reading, source: `urn:trellis:${reading.source.chainId}:${reading.source.projectId}`, sequence: String(reading.sequence), data } };
  },
  async document({ document, algorithm, point }) {
    const { text, hash, uri } = newDocument(newPublicKey(algorithm, fromHex(point)), document);
    return { text, hash: toHex(hash), uri };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  let answer;
  try {
    answer = await answers[Object.keys(answers).find((name) => name in question)](question);
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
