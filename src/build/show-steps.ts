import { SingleBar } from 'cli-progress';
import type { Step, TellStep } from './step.ts';

/** Between two lines where there is no terminal. */
const EVERY_MS = 10_000;

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows the steps of a build: in a terminal a bar with counts and the time left, elsewhere (a log, a pipe) a plain line
 * for each step and one every ten seconds within it.
 */
export function showSteps(out: Output & NodeJS.WritableStream = process.stdout): { tell: TellStep; stop: () => void } {
  return out.isTTY ? showBars(out) : showLines(out);
}

function showBars(stream: NodeJS.WritableStream): { tell: TellStep; stop: () => void } {
  let shown: { name: string; bar: SingleBar } | undefined;
  const stop = () => shown?.bar.stop();
  return {
    tell({ step, done = 0, total = 0 }) {
      if (shown?.name !== step) {
        stop();
        const format = '{step} [{bar}] {value}/{total}, {eta_formatted} left';
        const uncounted = '{step}';
        const bar = new SingleBar({
          stream,
          hideCursor: true,
          format: (options, params, payload) =>
            (params.total > 0 ? format : uncounted)
              .replace('{step}', String((payload as Step).step))
              .replace('{bar}', makeBar(options.barsize ?? 30, params.progress))
              .replace('{value}', String(params.value))
              .replace('{total}', String(params.total))
              .replace('{eta_formatted}', `${Math.ceil(params.eta)} s`),
        });
        bar.start(total, done, { step });
        shown = { name: step, bar };
      }
      shown.bar.setTotal(total);
      shown.bar.update(done);
    },
    stop,
  };
}

function makeBar(size: number, progress: number): string {
  const filled = Math.round(size * progress);
  return '█'.repeat(filled) + '░'.repeat(size - filled);
}

function showLines(out: Output): { tell: TellStep; stop: () => void } {
  let name = '';
  let said = 0;
  return {
    tell({ step, done, total }) {
      const now = performance.now();
      if (step === name && now - said < EVERY_MS) return;
      const count = done === undefined || total === undefined ? '' : ` ${done}/${total}`;
      out.write(`${step}${step === name ? count : ''}\n`);
      name = step;
      said = now;
    },
    stop: () => undefined,
  };
}
