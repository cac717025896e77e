import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable, Writable } from 'node:stream';
import compress from '@fastify/compress';
import Fastify from 'fastify';
import { quietAboutLeavers } from '../../src/server/leavers.ts';
import { until } from '../support/waiting.ts';

test('a client that leaves is no error in the log, and a fault of ours is', async () => {
  const lines: { level: number; msg: string }[] = [];
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(String(line)));
      done();
    },
  });
  const site = Fastify({ logger: { level: 'debug', stream, hooks: { logMethod: quietAboutLeavers } } });
  await site.register(compress, { threshold: 0 });
  const endless = async function* () {
    for (;;) yield `${Math.random()}`.repeat(1000);
  };
  site.get('/', (_request, reply) => reply.type('text/plain').send(Readable.from(endless())));
  site.get('/fault', () => Promise.reject(new Error('a fault of ours')));
  await site.listen({ host: '127.0.0.1', port: 0 });
  const { port } = site.server.address() as AddressInfo;
  const leaving = request({ port, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    answer.once('data', () => leaving.destroy());
  });
  leaving.on('error', () => {});
  leaving.end();
  await until('it is told that the client left', async () =>
    lines.some(({ msg }) => msg === 'A client left before its answer was whole.'),
  );
  expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
  await fetch(`http://127.0.0.1:${port}/fault`);
  expect(lines.filter(({ level }) => level >= 50).map(({ msg }) => msg)).toEqual(['a fault of ours']);
  await site.close();
});
