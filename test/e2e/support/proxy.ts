/** A CONNECT proxy that knows two host names and refuses the rest: how Firefox reaches the demo server under the calendar's true name. */
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { FEED_HOST } from '../../../demo/calendar-host';
import { CALL_HOSTS } from '../../../demo/calls/serve';
import { connect, type AddressInfo } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** `host:port` of everything that was refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const SITES = /^(?:calendar\.google\.com|mail\.google\.com|(?:[a-z0-9-]+\.)?zoom\.us):443$/u;
const isKnown = (host: string): boolean => SITES.test(host) || [FEED_HOST, ...CALL_HOSTS].some((one) => host === `${one}:443`);

export async function startProxy(target: number): Promise<Proxy> {
  const refused: string[] = [];
  /** Connections that were handed on are no longer the server's own to close. */
  const tunnels = new Set<Duplex>();
  const server: Server = createServer((request, response) => {
    refused.push(request.headers.host ?? 'unknown');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client, head) => {
    client.on('error', () => client.destroy());
    if (!isKnown(request.url ?? '')) {
      refused.push(request.url ?? 'unknown');
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    tunnels.add(client);
    client.on('close', () => {
      tunnels.delete(client);
      upstream.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const tunnel of tunnels) tunnel.destroy();
      }),
  };
}

/** Preferences that send Firefox through the proxy and keep it from talking to anybody of its own accord. */
export const proxyPrefs = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  // Firefox looks for newer media plug-ins at a host of another company.
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'media.eme.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
});
