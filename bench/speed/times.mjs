import { ask, median, start } from "./child.mjs";
import { BASE, STAGES } from "./systems.mjs";

const WARM_UP = 4; // passes before the clock counts: compilers are at work until then

/**
 * What each page costs each system: CPU microseconds, the median of the passes. Every system lives in a process of its own
 * and works while the others wait; passes are interleaved, so that a busy machine disturbs all alike.
 */
export async function readTimes(pages, passes, wanted) {
  const rows = new Map();
  for (const name of new Set([BASE, ...wanted])) {
    const worker = await start(name);
    if (worker) rows.set(name, { child: worker.child, times: pages.map(() => []), stages: pages.map(() => []) });
  }
  for (let pass = -WARM_UP; pass < passes; pass++) {
    for (const { child, times, stages } of rows.values()) {
      const answer = await ask(child, pages);
      if (pass < 0) continue;
      answer.times.forEach((time, i) => times[i].push(time));
      answer.stages.forEach((stage, i) => stages[i].push(stage));
    }
  }
  for (const { child } of rows.values()) child.kill();
  return new Map([...rows].map(([name, row]) => [name, summary(name, row)]));
}

function summary(name, { times, stages }) {
  if (name !== STAGES) return { times: times.map(median), stages: null };
  const ofPage = (passes) => passes[0].map((_, stage) => median(passes.map((pass) => pass[stage])));
  return { times: times.map(median), stages: stages.map(ofPage) };
}
