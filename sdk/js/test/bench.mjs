// Readings signed and verified in a second of processor time, for docs/benchmarks.md: npm run bench
import { Device, memorySequence, SoftwareKey, verifyReading } from "../src/index.js";

for (const algorithm of ["ES256K", "ES256"]) {
  const key = new SoftwareKey(algorithm, new Uint8Array(32).fill(7));
  const device = new Device({ key, source: { chainId: 4690n, projectId: 1n }, type: "network.trellis.air.v1", sequence: memorySequence() });
  const { bytes } = await device.sign({ pm25: "12.5", count: -3 }, 1514750400000);
  for (const [what, once] of [["sign", () => device.sign({ pm25: "12.5", count: -3 }, 1514750400000)], ["verify", async () => verifyReading(bytes, key.publicKey)]]) {
    for (let i = 0; i < 200; i++) await once(); // warm up
    const rates = [];
    for (let run = 0; run < 10; run++) {
      const start = process.cpuUsage();
      for (let i = 0; i < 300; i++) await once();
      const { user, system } = process.cpuUsage(start); // in microseconds
      rates.push(300_000_000 / (user + system));
    }
    rates.sort((a, b) => a - b);
    console.log(`${algorithm} ${what}: ${rates[5].toFixed(0)}/s (${rates[0].toFixed(0)}–${rates[9].toFixed(0)}, 10 runs of 300)`);
  }
}
