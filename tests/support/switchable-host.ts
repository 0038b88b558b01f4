import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SwitchableHost {
  origin: string;
  /** `up` answers, `gone` breaks every connection, `silent` never answers. */
  network: 'up' | 'gone' | 'silent';
  /** Origin of the site that is shown. */
  shown: string;
  close(): Promise<void>;
}

/** One origin behind which the network can go and the site can change. */
export async function startSwitchableHost(shown: string): Promise<SwitchableHost> {
  const server = http.createServer((request, response) => {
    if (host.network === 'gone') return void request.socket.destroy();
    if (host.network === 'silent') return;
    const options = { method: request.method!, headers: request.headers };
    const asked = http.request(host.shown + request.url!, options, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: SwitchableHost = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    network: 'up',
    shown,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return host;
}
