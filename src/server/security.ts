import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type onRequestHookHandler } from 'fastify';

type Directives = Record<string, string[]>;

const OURS_ALONE: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The headers of every answer: nothing is loaded from elsewhere, nothing inline runs, no other site may frame us. */
export const strictHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: OURS_ALONE },
  // Left to whatever speaks TLS before us: we speak plain HTTP, also on a LAN.
  strictTransportSecurity: false,
  frameguard: { action: 'deny' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'same-origin' },
};

/** Headers that helmet gives, worked out once: an answer is sent by the thousand, and some are sent before any plugin runs. */
export async function headersBy(options: FastifyHelmetOptions): Promise<Record<string, string>> {
  const site = Fastify();
  await site.register(helmet, options);
  let headers = {};
  site.get('/', (_request, reply) => {
    // Helmet has acted on the bare response by now.
    headers = { ...reply.raw.getHeaders() };
    return '';
  });
  await site.inject('/');
  await site.close();
  return headers;
}

/** A hook that gives an answer these headers, whoever answers. */
export function withHeaders(headers: Record<string, string>): onRequestHookHandler {
  return (_request, reply, done) => {
    reply.headers(headers);
    done();
  };
}

/**
 * What GraphiQL cannot do without: its editor makes style elements while it runs, keeps its letters in the style
 * sheet, and checks queries in workers of its own origin. Scripts stay as strict as everywhere.
 */
export const graphiqlHeaders: FastifyHelmetOptions = {
  ...strictHeaders,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...OURS_ALONE,
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'", 'data:'],
      'img-src': ["'self'", 'data:'],
      'worker-src': ["'self'"],
    },
  },
};
