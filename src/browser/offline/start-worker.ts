import { shellStore } from './store-names.ts';
import { writingLock } from './writing-lock.ts';

/** @throws where the browser refuses it */
export async function startWorker(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}service-worker.js`);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void takeOver(registration, base);
    });
  });
  await takeOver(registration, base);
  // Everything was deleted, by the reader or by the browser.
  if (!(await caches.has(shellStore(base)))) registration.active?.postMessage('store-shell');
}

/** Lets a version that waits take over, unless somebody writes in a window of the site; the next page asks again. */
async function takeOver({ waiting }: ServiceWorkerRegistration, base: string): Promise<void> {
  if (!waiting) return;
  await navigator.locks.request(writingLock(base), { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    waiting.postMessage('take-over');
    // Whoever begins to write now waits for the new version.
    await new Promise<void>((resolve) => {
      waiting.addEventListener('statechange', () => {
        if (waiting.state !== 'installed') resolve();
      });
    });
  });
}
