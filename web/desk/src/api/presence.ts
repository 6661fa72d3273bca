// Longer than the page's own rhythm of reading, so that the read after a touch always tells of it.
const ATTENDED = 90_000;

let touched = Date.now();

for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus']) {
  globalThis.addEventListener?.(sign, () => (touched = Date.now()), { capture: true, passive: true });
}

/** Whether somebody has touched the page a moment ago. */
export function isAttended(): boolean {
  return Date.now() - touched < ATTENDED;
}
