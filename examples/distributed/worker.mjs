// One worker process: takes pages from the queue, parses them, keeps each result under its page's name.
// A page that is taken twice, because a worker was killed with it, is kept once: equal input, equal output.
//
// usage: REDIS_PORT=… node worker.mjs      as many as you like, on as many machines as reach the Redis and the pages
import { readFileSync } from "node:fs";
import { Worker } from "bullmq";
import { Redis } from "ioredis";
import { parseArticle } from "nutgraf";
import { QUEUE, RESULTS, TRIES } from "./names.mjs";

const redis = new Redis({ host: "127.0.0.1", port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null });

new Worker(QUEUE, readPage, {
  connection: redis,
  lockDuration: 4000, // a killed worker's page goes to another after this, at the next look
  stalledInterval: 1000,
  maxStalledCount: 5, // a page that kills its worker each time is given up, and reported
});

async function readPage(job) {
  const { path, name } = job.data;
  await redis.hincrby(TRIES, name, 1);
  await redis.hset(RESULTS, name, JSON.stringify({ page: name, ...read(path) }));
}

function read(path) {
  try {
    const article = parseArticle(readFileSync(path));
    return article.paragraphs.length > 0 ? { article } : { problem: "no article on this page" };
  } catch (error) {
    return { problem: error.message };
  }
}
