import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { freePort } from '../../src/cli/ports.ts';
import { readSettings } from '../../src/cli/settings.ts';

let other: Server;
let taken: number;
beforeAll(async () => {
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  taken = (other.address() as AddressInfo).port;
});
afterAll(() => void other.close());

test('a port that another program has is passed over, unless it was asked for', async () => {
  const settings = { ...readSettings({}), port: taken };
  expect(await freePort(settings)).toBeGreaterThan(taken);
  await expect(freePort({ ...settings, isPortExplicit: true })).rejects.toMatchObject({
    message: `On Record cannot serve at 127.0.0.1, port ${taken}.`,
    why: 'another program listens there.',
    fix: expect.stringContaining('set PORT to a free port'),
    code: 1,
  });
});

test('an address that this machine does not have is refused with what HOST may be', async () => {
  await expect(freePort({ ...readSettings({}), host: '192.0.2.1' })).rejects.toMatchObject({
    fix: 'set HOST to an address of this machine, such as 127.0.0.1.',
  });
});
