// A folder of pages over several worker processes and a Redis of its own: one JSON line a page on standard output.
// With --kill every worker is killed once in the middle and started again; nothing is lost and nothing doubled.
//
// usage: npm install && node run.mjs FOLDER [--workers 3] [--kill] > articles.jsonl      (needs redis-server)
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { QUEUE, RESULTS, TRIES } from "./names.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: "string", default: "3" }, kill: { type: "boolean" } },
});
const workers = [];
let stopping = false;
let fault = null;
const folder = resolve(positionals[0] ?? ".");
const port = await freePort();
const data = mkdtempSync(join(tmpdir(), "nutgraf-redis-"));
const redisServer = await startRedis();
const redis = new Redis({ host: "127.0.0.1", port, maxRetriesPerRequest: null });
const queue = new Queue(QUEUE, { connection: redis });

try {
  const names = await enqueue();
  for (let index = 0; index < Number(values.workers); index += 1) startWorker(index);
  if (values.kill) await killInTheMiddle(names.length);
  await until(async () => (await redis.hlen(RESULTS)) + (await queue.getFailedCount()) >= names.length);
  await report(names);
} finally {
  stopping = true;
  for (const worker of workers) worker.kill();
  await queue.close();
  redis.disconnect();
  redisServer.kill();
  await once(redisServer, "exit");
  rmSync(data, { recursive: true, force: true });
}

/** The same page has the same id, so that a second run, or a run twice started, queues nothing twice. */
async function enqueue() {
  const names = readdirSync(folder).sort();
  const options = (name) => ({ jobId: createHash("sha256").update(name).digest("hex"), removeOnComplete: true });
  await queue.addBulk(
    names.map((name) => ({ name: "page", data: { name, path: join(folder, name) }, opts: options(name) })),
  );
  return names;
}

/** A worker that is killed is started again; one that gives up by itself ends the run. */
function startWorker(index) {
  const env = { ...process.env, REDIS_PORT: String(port) };
  const worker = spawn(process.execPath, [join(import.meta.dirname, "worker.mjs")], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  workers[index] = worker;
  worker.once("exit", (code) => {
    if (code === null && !stopping) startWorker(index);
    else if (code > 0) fault = new Error(`worker ${index + 1} ended with code ${code}`);
  });
}

async function killInTheMiddle(total) {
  for (const index of workers.keys()) {
    const enough = ((index + 1) * total) / (workers.length + 1);
    await until(async () => (await redis.hlen(RESULTS)) >= enough);
    workers[index].kill("SIGKILL");
    console.error(`killed worker ${index + 1} with ${await redis.hlen(RESULTS)} of ${total} pages done`);
  }
}

async function report(names) {
  const results = await redis.hgetall(RESULTS);
  const tries = await redis.hgetall(TRIES);
  const kept = names.filter((name) => results[name]).map((name) => JSON.parse(results[name]));
  const skipped = kept.filter((result) => result.problem);
  for (const name of names) if (!results[name]) console.error(`given up ${name}`);
  for (const { page, problem } of skipped) console.error(`skipped ${page}: ${problem}`);
  for (const result of kept) if (!result.problem) process.stdout.write(`${JSON.stringify(result)}\n`);
  const again = names.filter((name) => Number(tries[name]) > 1).length;
  console.error(
    `${kept.length} of ${names.length} pages done, ${skipped.length} skipped, ${again} begun again after a kill`,
  );
}

async function startRedis() {
  const options = ["--port", port, "--bind", "127.0.0.1", "--dir", data, "--appendonly", "yes", "--save", ""];
  const server = spawn("redis-server", options.map(String), { stdio: ["ignore", "pipe", "inherit"] });
  server.once("error", () => {
    console.error("redis-server is missing: apt-get install redis-server");
    process.exit(1);
  });
  let log = "";
  server.stdout.on("data", (text) => (log += text)); // read on, or the server stops at a full pipe
  await until(() => log.includes("Ready to accept connections"));
  return server;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function until(isSo) {
  while (!(await isSo())) {
    if (fault) throw fault;
    await sleep(50);
  }
}
