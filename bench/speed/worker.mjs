// A process for one system. It says when it is ready and what loading it cost, then answers each message of pages with
// what each of them cost, in CPU microseconds, and with the most memory it held so far.
import { STAGES, SYSTEMS } from "./systems.mjs";

const name = process.env.SPEED_SYSTEM;
for (const method of ["log", "warn", "error", "debug"]) console[method] = () => undefined; // peers talk
const before = process.cpuUsage();
const read = await SYSTEMS[name]();
const load = spent(before);

process.on("message", async ({ pages }) => {
  const times = [];
  const stages = [];
  for (const page of pages) {
    const start = process.cpuUsage();
    try {
      const result = await read(page);
      if (name === STAGES) stages.push(result);
    } catch {
      // A peer may fail on a page; what it cost until then counts.
    }
    times.push(spent(start));
  }
  process.send({ times, stages, memory: process.resourceUsage().maxRSS * 1024 });
});
process.send({ ready: load });

function spent(start) {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
