import { serverAudits } from 'graphql-http';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('marram.yaml'));
const served = serveGraph(over);
const audits = serverAudits({ url: () => `${served.origin}/graphql`, fetchFn: fetch });

describe('GraphQL over HTTP is spoken as its specification says', () => {
  test.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (_name, audit) => {
    const { status, ...rest } = await audit();
    expect({ status, ...(status === 'error' || status === 'warn' ? rest : {}) }).toEqual({
      status: expect.stringMatching(/^(ok|notice)$/),
    });
  });
});
