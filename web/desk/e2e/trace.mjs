// What keeps the browser's main thread busy, from its own trace.

/**
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: any }} TraceEvent
 */

/**
 * Records what the page does meanwhile and answers its longest tasks, in milliseconds. A task is told by the
 * processor's time where the browser gives it, which does not grow with what else the machine does.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} doing
 */
export async function longestTasks(page, doing) {
  const session = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'] } });
  try {
    await doing();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  const main = events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`);
  const tasks = events.filter((e) => e.ph === 'X' && (e.name === 'RunTask' || e.name === 'ThreadControllerImpl::RunTask') && main.includes(`${e.pid} ${e.tid}`));
  /** @param {any} e */
  const took = (e) => ({ wall: (e.dur ?? 0) / 1000, cpu: (e.tdur ?? e.dur ?? 0) / 1000 });
  const all = tasks.map((e) => ({ ...took(e), what: inside(events, e) })).sort((a, b) => b.wall - a.wall);
  if (all.length === 0) throw new Error('the trace holds no task of a page');
  return all.slice(0, 5);
}

/**
 * What the longest part of a task was, for whoever has to make it shorter.
 * @param {TraceEvent[]} events
 * @param {TraceEvent} task
 */
function inside(events, task) {
  const end = task.ts + (task.dur ?? 0);
  const parts = events.filter((e) => e !== task && e.ph === 'X' && e.tid === task.tid && e.pid === task.pid && e.ts >= task.ts && e.ts + (e.dur ?? 0) <= end && e.name !== task.name);
  const longest = parts.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))[0];
  return longest ? `${longest.name} ${Math.round((longest.dur ?? 0) / 1000)} ms` : '';
}

/**
 * Counts what the page takes over the network, as it is sent, compressed.
 * @param {import('playwright-core').Page} page
 */
export async function countBytes(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  /** @type {Map<string, string>} */
  const urls = new Map();
  /** @type {[string, number][]} */
  const each = [];
  session.on('Network.requestWillBeSent', (e) => urls.set(e.requestId, e.request.url));
  session.on('Network.loadingFinished', (e) => {
    bytes += e.encodedDataLength;
    each.push([urls.get(e.requestId) ?? '', e.encodedDataLength]);
  });
  return { bytes: () => bytes, largest: () => each.sort((a, b) => b[1] - a[1]).slice(0, 8) };
}
