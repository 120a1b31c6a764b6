// A registry of one's own (verdaccio) that holds the tarball and asks the usual registry for what it depends on.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "./install.mjs";

/** @returns {Promise<{ url: string, stop: () => void }>} */
export async function startRegistry(folder, tarball) {
  const url = `http://127.0.0.1:${await freePort()}`;
  const uplink = run("npm", ["config", "get", "registry"], { cwd: folder }).trim();
  const config = join(folder, "verdaccio.yaml");
  writeFileSync(
    config,
    `storage: ${join(folder, "storage")}
uplinks: { npm: { url: "${uplink}" } }
packages:
  nutgraf: { access: $all, publish: $all }
  "**": { access: $all, proxy: npm }
log: { type: stdout, format: pretty, level: error }
`,
  );
  const program = join(import.meta.dirname, "node_modules/verdaccio/bin/verdaccio");
  const server = spawn(process.execPath, [program, "--config", config, "--listen", url], {
    cwd: folder,
    stdio: "ignore",
  });
  const stop = () => server.kill();
  try {
    await untilAnswers(`${url}/-/ping`);
    // Anyone may publish here, but npm sends nothing without a token.
    writeFileSync(join(folder, ".npmrc"), `registry=${url}/\n//${new URL(url).host}/:_authToken=none\n`);
    run("npm", ["publish", tarball, "--ignore-scripts", "--tag", "latest", "--provenance=false"], { cwd: folder });
  } catch (error) {
    stop();
    throw error;
  }
  return { url, stop };
}

export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function untilAnswers(url, tries = 150) {
  for (let left = tries; left > 0; left -= 1) {
    const response = await fetch(url).catch(() => null);
    if (response) return;
    await sleep(200);
  }
  throw new Error(`nothing answers at ${url}`);
}
