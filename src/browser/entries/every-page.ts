/** The script of every page: lets it work without a network. */
import '../require-floor.ts';
import { siteBase } from '../offline/site-base.ts';
import { startWorker } from '../offline/start-worker.ts';

const base = siteBase();
// The page itself comes first. Where the browser refuses, as in some private windows, the site needs a network.
if (base !== undefined) addEventListener('load', () => void startWorker(base).catch(() => undefined));
