import { fork } from "node:child_process";
import { join } from "node:path";

/** A process for one system, and the CPU microseconds that loading it cost; `null` where it does not load. */
export async function start(name) {
  const child = fork(join(import.meta.dirname, "worker.mjs"), [], {
    env: { ...process.env, SPEED_SYSTEM: name },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ready = await new Promise((resolve) => {
    child.once("message", resolve);
    child.once("exit", () => resolve(null));
  });
  if (ready === null) console.error(`left out, does not load: ${name}`);
  return ready && { child, load: ready.ready };
}

export function ask(child, pages) {
  return new Promise((resolve) => {
    child.once("message", resolve);
    child.send({ pages });
  });
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
