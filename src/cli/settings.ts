import { statSync } from 'node:fs';
import { isIP, isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import type { SignIn } from '../access/tokens.ts';
import { bytesOf } from '../database/sizes.ts';
import { InvalidArgument } from '../model/errors.ts';
import { readSignIn, signInSettings } from './sign-in-settings.ts';
import { readTraces, traceSettings } from './trace-settings.ts';

/** What the environment may set, each checked. */
export type Settings = {
  port: number;
  /** Whether PORT was asked for, so that another one would be a surprise. */
  isPortExplicit: boolean;
  host: string;
  /** Who may read: anybody who reaches the server, or whoever has a key or a token. */
  reading: Reading;
  /** Whose tokens are taken beside keys. */
  signIn?: SignIn;
  dataDir: string;
  heap: string;
  pageCache: string;
  /** How much is kept of the logs that lead a backup on to later moments. */
  logs: string;
  logLevel: string;
  /** From how many ms on an operation is logged as slow. */
  slowMs: number;
  /** Whether `/metrics` is served. */
  metrics: boolean;
  /** How many bytes of answers are kept for those who ask the same again. */
  memory: number;
  /** Whether traces are sent to whoever the variables of OpenTelemetry name. */
  traces: boolean;
  /** How many requests a minute are answered for one key, account or address; any number where it is not set. */
  rateLimit?: number;
  /** Proxies that are believed when they say whose request they pass on: addresses and networks. */
  trustedProxies: readonly string[];
  /** A folder of dashboards to use instead of those that ship. */
  dashboardsDir?: string;
  /** Origins of other sites whose pages may ask. */
  corsOrigins: readonly string[];
  /** A Neo4j to use instead of the embedded one. */
  remote?: { uri: string; user: string; password: string; database?: string };
};

export type Reading = 'open' | 'key';

export type Setting = {
  name: string;
  /** What an unset one means; empty when it means nothing. */
  preset: string;
  meaning: string;
  /** What it may be, and null when `text` is that. */
  fault(text: string): string | null;
};

const anything = () => null;
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'];

/** The table behind both the check and `--help`. */
export const settings: readonly Setting[] = [
  { name: 'PORT', preset: '4000', meaning: 'port to serve at', fault: faultOfPort },
  { name: 'HOST', preset: '127.0.0.1', meaning: 'address to serve at', fault: faultOfHost },
  {
    name: 'READING',
    preset: 'open',
    meaning: 'who may read: open to all who reach the server, or key (or token)',
    fault: (text) => (text === 'open' || text === 'key' ? null : 'open or key'),
  },
  ...signInSettings,
  { name: 'DATA_DIR', preset: '.data', meaning: 'folder of the embedded graph', fault: anything },
  {
    name: 'DASHBOARDS',
    preset: '',
    meaning: 'folder of dashboards; each is a folder of queries',
    fault: faultOfFolder,
  },
  {
    name: 'CORS_ORIGINS',
    preset: '',
    meaning: 'other sites whose pages may query this server, separated by commas',
    fault: faultOfOrigins,
  },
  {
    name: 'LOG_LEVEL',
    preset: 'warn',
    meaning: 'what is logged; info tells of each operation',
    fault: (text) => (LOG_LEVELS.includes(text) ? null : LOG_LEVELS.join(', ')),
  },
  {
    name: 'SLOW_MS',
    preset: '1000',
    meaning: 'from how many ms on an operation is logged as slow',
    fault: (text) => (/^\d{1,7}$/.test(text) ? null : 'a whole number of milliseconds'),
  },
  {
    name: 'METRICS',
    preset: 'off',
    meaning: 'whether /metrics is served for Prometheus: on or off',
    fault: (text) => (text === 'on' || text === 'off' ? null : 'on or off'),
  },
  {
    name: 'ANSWERS_MB',
    preset: '32',
    meaning: 'memory for answers to what is asked again, in MB; 0 for none',
    fault: (text) => (/^\d{1,5}$/.test(text) ? null : 'a whole number from 0 to 99999'),
  },
  ...traceSettings,
  {
    name: 'RATE_LIMIT',
    preset: 'off',
    meaning: 'requests a minute for one key, account or address: a number or off',
    fault: (text) =>
      text === 'off' || /^[1-9]\d{0,6}$/.test(text) ? null : 'off, or a whole number from 1 to 9999999',
  },
  {
    name: 'TRUST_PROXY',
    preset: '',
    meaning: 'proxies whose X-Forwarded-For is believed, separated by commas',
    fault: faultOfProxies,
  },
  { name: 'NEO4J_HEAP', preset: '512m', meaning: "memory of the embedded Neo4j's heap", fault: faultOfSize },
  { name: 'NEO4J_PAGE_CACHE', preset: '128m', meaning: 'memory of its page cache', fault: faultOfSize },
  {
    name: 'NEO4J_LOGS',
    preset: '1g',
    meaning: 'how much of its logs is kept, for restore --until; off for none',
    fault: (text) => (text === 'off' || faultOfSize(text) === null ? null : `off, or ${faultOfSize(text)}`),
  },
  { name: 'NEO4J_URI', preset: '', meaning: 'a Neo4j to use instead of the embedded one', fault: faultOfUri },
  { name: 'NEO4J_USER', preset: 'neo4j', meaning: 'user of that Neo4j', fault: anything },
  { name: 'NEO4J_PASSWORD', preset: '', meaning: 'password of that Neo4j', fault: anything },
  {
    name: 'NEO4J_DATABASE',
    preset: '',
    meaning: "database there, if not the user's own",
    fault: faultOfDatabase,
  },
];

/** Reads the settings; the first wrong one is an InvalidArgument that says what it may be. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const text = (name: string): string => {
    const setting = settings.find((each) => each.name === name)!;
    return env[name]?.trim() || setting.preset;
  };
  for (const { name, fault } of settings) {
    const value = text(name);
    const may = value === '' ? null : fault(value);
    if (may !== null)
      throw new InvalidArgument(name, `${name} is ${JSON.stringify(value)}; it may be ${may}.`);
  }
  const remote = readRemote(env, text);
  const signIn = readSignIn(text);
  return {
    port: Number(text('PORT')),
    isPortExplicit: Boolean(env.PORT?.trim()),
    host: text('HOST'),
    reading: text('READING') as Reading,
    ...(signIn ? { signIn } : {}),
    dataDir: resolve(text('DATA_DIR')),
    logLevel: text('LOG_LEVEL'),
    slowMs: Number(text('SLOW_MS')),
    metrics: text('METRICS') === 'on',
    memory: Number(text('ANSWERS_MB')) * 1_048_576,
    traces: readTraces(text, env),
    heap: text('NEO4J_HEAP'),
    pageCache: text('NEO4J_PAGE_CACHE'),
    logs: text('NEO4J_LOGS'),
    corsOrigins: listed(text('CORS_ORIGINS')),
    trustedProxies: listed(text('TRUST_PROXY')),
    ...(text('RATE_LIMIT') === 'off' ? {} : { rateLimit: Number(text('RATE_LIMIT')) }),
    ...(text('DASHBOARDS') ? { dashboardsDir: resolve(text('DASHBOARDS')) } : {}),
    ...(remote ? { remote } : {}),
  };
}

/** The settings as `--help` prints them. */
export function settingsHelp(): string {
  const rows = settings.map(({ name, preset, meaning }) => [
    name,
    preset ? `${meaning} (${preset})` : meaning,
  ]);
  const widest = Math.max(...rows.map(([name]) => name!.length));
  return [
    'Settings in the environment:',
    ...rows.map(([name, text]) => `  ${name!.padEnd(widest + 2)}${text}`),
  ].join('\n');
}

function readRemote(env: NodeJS.ProcessEnv, text: (name: string) => string): Settings['remote'] {
  const uri = text('NEO4J_URI');
  const database = text('NEO4J_DATABASE');
  if (!uri) {
    if (!database || database === 'neo4j') return undefined;
    throw new InvalidArgument(
      'NEO4J_DATABASE',
      `NEO4J_DATABASE is ${JSON.stringify(database)}, and the embedded Neo4j has the one database neo4j; set NEO4J_URI too, or leave it out.`,
    );
  }
  if (env.NEO4J_PASSWORD === undefined) {
    throw new InvalidArgument(
      'NEO4J_PASSWORD',
      'NEO4J_URI is set and NEO4J_PASSWORD is not; set it, or set it to nothing for a Neo4j without authentication.',
    );
  }
  return { uri, user: text('NEO4J_USER'), password: env.NEO4J_PASSWORD, ...(database ? { database } : {}) };
}

function faultOfPort(text: string): string | null {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
    ? null
    : 'a whole number from 1 to 65535';
}

function faultOfHost(text: string): string | null {
  return isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
    ? null
    : 'an address such as 127.0.0.1, 0.0.0.0 or ::, or the name of a host';
}

function faultOfFolder(text: string): string | null {
  return statSync(text, { throwIfNoEntry: false })?.isDirectory()
    ? null
    : 'a folder that exists, with a folder of .graphql files for each dashboard';
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** An origin is compared letter by letter, so one that a browser would write otherwise would never match. */
function faultOfOrigins(text: string): string | null {
  return listed(text).every((one) => URL.canParse(one) && new URL(one).origin === one)
    ? null
    : 'origins such as https://desk.example.org, in small letters, without a path or a slash at the end';
}

/** That everybody is believed is not among what it may be: then each client could choose its own address. */
function faultOfProxies(text: string): string | null {
  return listed(text).every((one) => {
    const [, address, bits] = /^([^/%]+?)(?:\/(\d{1,3}))?$/.exec(one) ?? [];
    if (address === undefined || !isIP(address)) return false;
    return bits === undefined || (Number(bits) >= 1 && Number(bits) <= (isIPv4(address) ? 32 : 128));
  })
    ? null
    : 'addresses and networks such as 127.0.0.1,10.0.0.0/8,fd00::/8';
}

function faultOfSize(text: string): string | null {
  try {
    bytesOf(text, '');
    return null;
  } catch {
    return 'a whole number and k, m or g, such as 512m or 2g';
  }
}

function faultOfUri(text: string): string | null {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/.test(text)
    ? null
    : 'bolt://HOST:PORT or neo4j://HOST:PORT, each also with +s or +ssc for an encrypted connection';
}

function faultOfDatabase(text: string): string | null {
  return /^[a-z][a-z0-9.-]{2,62}$/i.test(text)
    ? null
    : 'a name of 3 to 63 letters, digits, dots and dashes that starts with a letter';
}
