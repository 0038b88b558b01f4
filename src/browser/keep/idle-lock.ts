import { isIdle, touchKey } from './tab-key.ts';

const LOOK_EVERY_MS = 15_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/** Calls `lock` once an opened vault was not touched for a while; also when one comes back to the page later. */
export function lockWhenIdle(lock: () => void): void {
  let noted = 0;
  const note = () => {
    const now = Date.now();
    // Once a second is exact enough.
    if (now - noted < 1000) return;
    noted = now;
    if (isIdle(now)) lock();
    else touchKey(now);
  };
  const look = () => {
    if (isIdle(Date.now())) lock();
  };
  for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, note, { passive: true, capture: true });
  document.addEventListener('visibilitychange', look);
  setInterval(look, LOOK_EVERY_MS);
}
