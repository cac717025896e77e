import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fetchPage } from '../../src/cli/fetch-page.ts';
import { isPublicAddress } from '../../src/cli/public-address.ts';

describe('a public address', () => {
  test.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:2800:220:1:248:1893:25c8:1946'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ...[
      '127.0.0.1',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
    ],
    ...[
      '198.18.0.1',
      '203.0.113.7',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
    ],
    ...[
      '64:ff9b::a00:1',
      '2002:7f00:1::',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'fe80::1%eth0',
      'ff02::1',
      'localhost',
      '',
    ],
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('fetching a page', () => {
  const servers: Server[] = [];
  const serve = async (listener: RequestListener) => {
    const server = createServer(listener).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  /** The test's own server is let through, and nothing else that is not public. */
  const own = { isAllowed: (address: string) => address === '127.0.0.1' || isPublicAddress(address) };

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  test('gives its bytes and what HTTP says of their encoding', async () => {
    const port = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=iso-8859-2');
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync('<p>Ann</p>'));
    });
    const page = await fetchPage(`http://127.0.0.1:${port}/a`, own);
    expect(Buffer.from(page.bytes).toString()).toBe('<p>Ann</p>');
    expect(page).toMatchObject({ charset: 'iso-8859-2', url: `http://127.0.0.1:${port}/a` });
  });

  test('follows a redirect to an allowed address', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.end('<p>Ann</p>');
    });
    expect((await fetchPage(`http://127.0.0.1:${port}/a`, own)).url).toMatch(/\/b$/);
  });

  test.each([
    ['a private address', 'http://127.0.0.1:1/', {}, 'is not a public address'],
    ['a name that leads to one', 'http://localhost:1/', {}, 'leads to'],
    ['an IPv6 one', 'http://[::1]:1/', {}, 'is not a public address'],
    ['another protocol', 'file:///etc/passwd', {}, 'is not fetched'],
    ['a password', 'http://a:b@127.0.0.1/', own, 'user name or password'],
  ])('is refused from %s', async (_, address, limits, why) => {
    await expect(fetchPage(address, limits)).rejects.toThrow(why);
  });

  test.each([
    [
      'a redirect into a private network',
      (_: unknown, response: any) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      'is not a public address',
    ],
    [
      'a redirect to a name of this machine',
      (_: unknown, response: any) => response.writeHead(302, { location: 'http://[::1]/' }).end(),
      'is not a public address',
    ],
    [
      'redirects without end',
      (_: unknown, response: any) => response.writeHead(302, { location: '/again' }).end(),
      'redirects more than',
    ],
    [
      'a page that is missing',
      (_: unknown, response: any) => response.writeHead(404).end(),
      'the site answered 404',
    ],
    [
      'a picture',
      (_: unknown, response: any) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      'not a page',
    ],
    [
      'more than the limit, once unpacked',
      (_: unknown, response: any) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(5000))),
      'is larger than',
    ],
    ['a page that never ends', () => {}, 'it took longer than'],
  ])('is given up at %s', async (_, listener, why) => {
    const port = await serve(listener);
    await expect(
      fetchPage(`http://127.0.0.1:${port}/`, { ...own, bytes: 1000, milliseconds: 1500 }),
    ).rejects.toThrow(why);
  });
});
