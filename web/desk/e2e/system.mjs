// The whole product in a process of its own, for one test file: a temporary data folder, free ports,
// and the clock of a day that leaves a whole published year.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = process.env.SANXIANG_TEST_BIN ?? fileURLToPath(new URL('../../../bin/sanxiang-dev', import.meta.url));
const PATIENCE = 60_000;

/**
 * A port that was free a moment ago, below those that the kernel gives to outgoing connections: the browser
 * opens many, and one of them could take it before the program does.
 * @returns {Promise<number>}
 */
async function freePort(tries = 100) {
  const port = randomInt(20_000, 32_000);
  const free = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  if (free) return port;
  if (tries === 0) throw new Error('no port is free');
  return freePort(tries - 1);
}

export const PASSWORD = 'sanxiang-demo-2026';

/**
 * Runs one of the program's commands on the data folder of a system that was stopped.
 * @param {string} data
 * @param {string[]} args
 */
export async function runCommand(data, args) {
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SANXIANG_DATA: data, SANXIANG_LOG_LEVEL: 'ERROR' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`);
  return said;
}

/**
 * Starts the program and waits until it is ready.
 * @param {{ start?: string, data?: string, env?: Record<string, string> }} [options] the day on which the demo clock begins; a folder to go on with;
 * settings of a test's own
 */
export async function startSystem({ start = '2026-07-01', data: before, env = {} } = {}) {
  const data = before ?? (await mkdtemp(join(tmpdir(), 'sanxiang-desk-')));
  const [port, temporal, ui] = await Promise.all([freePort(), freePort(), freePort()]);
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(program, ['dev'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      SANXIANG_DATA: data,
      SANXIANG_ADDR: `127.0.0.1:${port}`,
      SANXIANG_TEMPORAL_PORT: String(temporal),
      SANXIANG_UI_PORT: String(ui),
      SANXIANG_DEMO_START: start,
      SANXIANG_LOG_LEVEL: 'WARN',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const until = Date.now() + PATIENCE;
  while (!(await answers(base))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${program} did not get ready:\n${said}`);
    }
    await pause(100);
  }
  return {
    base,
    data,
    /** Stops the program and leaves its folder. */
    pause: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** @param {string} base */
async function answers(base) {
  try {
    return (await fetch(`${base}/readyz`)).ok;
  } catch {
    return false; // it is not listening yet
  }
}
