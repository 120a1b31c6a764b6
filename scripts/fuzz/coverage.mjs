import { Session } from "node:inspector";
import { pathToFileURL } from "node:url";

/**
 * V8's block coverage of one file: `begin` forgets what ran until now, `fresh` says how many stretches of code that
 * never ran before have run since, and `keep` that they count as known from now on.
 */
export function startCoverage(path, length) {
  const session = new Session();
  session.connect();
  const post = (method, parameters) => {
    let answer;
    session.post(method, parameters, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer; // the inspector of one's own thread answers at once
  };
  post("Profiler.enable");
  post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const url = pathToFileURL(path).href;
  const covered = new Uint8Array(length);
  const known = new Map(); // a function that did not run since it was last asked is left out of the answer
  const take = () => post("Profiler.takePreciseCoverage").result.find((one) => one.url === url)?.functions ?? [];
  const fresh = ({ keep }) => {
    const functions = take();
    const ran = new Map(functions.map(({ ranges }) => [`${ranges[0].startOffset}-${ranges[0].endOffset}`, ranges]));
    for (const [key, [whole]] of ran) known.set(key, { ...whole, count: 0 });
    const ranges = [...known].flatMap(([key, whole]) => ran.get(key) ?? [whole]);
    return countFresh(covered, whatRan(ranges, length), keep);
  };
  return { begin: take, fresh, share: () => covered.reduce((sum, one) => sum + one, 0) / length };
}

/** 1 at each place that ran: what an inner range says of its stretch counts. */
function whatRan(ranges, length) {
  const ran = new Uint8Array(length);
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran;
}

function countFresh(covered, ran, keep) {
  let stretches = 0;
  let inside = false;
  for (let i = 0; i < ran.length; i++) {
    const isNew = ran[i] === 1 && covered[i] === 0;
    if (isNew && !inside) stretches++;
    if (isNew && keep) covered[i] = 1;
    inside = isNew;
  }
  return stretches;
}
