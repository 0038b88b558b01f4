import { InvalidArgumentError, Option } from 'commander';

/** `--port`, on which a server of this computer answers. */
export function portOption(): Option {
  return new Option('--port <number>', 'the port it answers on; the next free one if it is taken')
    .default(4321)
    .argParser((given: string) => {
      const port = Number(given);
      if (/^\d+$/.test(given) && port <= 65_535) return port;
      throw new InvalidArgumentError('A port is a number up to 65535.');
    });
}

/** `--host`: without it, only this computer sees the pages. */
export function hostOption(): Option {
  return new Option('--host <address>', 'the address it answers on; 0.0.0.0 shows it to other devices').default(
    'localhost',
  );
}
