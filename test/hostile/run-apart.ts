import { fork } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import type { Question } from "./apart.ts";

/** A process that answers one question after the other, each within a time. */
export interface Apart {
  ask<T>(question: Question): Promise<T>;
  stop(): void;
}

/** Starts one with arguments for the runtime: a small stack, a small heap. */
export async function startApart(execArgv: readonly string[]): Promise<Apart> {
  const outfile = join(process.cwd(), `.build/hostile/apart-${process.pid}.mjs`);
  const entryPoints = [join(process.cwd(), "test/hostile/apart.ts")];
  await build({ entryPoints, bundle: true, packages: "external", format: "esm", charset: "utf8", outfile });
  const child = fork(outfile, { execArgv: [...execArgv] });
  const ask = <T>(question: Question): Promise<T> =>
    new Promise((done, failed) => {
      const ended = (code: number | null): void => failed(new Error(`the process ended with ${code}`));
      child.once("exit", ended);
      child.once("message", (answer) => {
        child.off("exit", ended);
        done(answer as T);
      });
      child.send(question);
    });
  return { ask, stop: () => child.disconnect() };
}
