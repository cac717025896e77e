import neo4j from 'neo4j-driver';
import type { GraphSettings } from './connect.ts';
import { within } from './deadline.ts';

/** Asks a database whether it still answers, over a connection of its own, so that busy ones stand in nobody's way. */
export type Pulse = {
  /** Rejects with the driver's error, or when no answer came in time. */
  beat(ms: number): Promise<void>;
  close(): void;
};

export type PulseSettings = Pick<GraphSettings, 'uri' | 'user' | 'password' | 'database'>;

export function openPulse({ uri, user, password, database }: PulseSettings): Pulse {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: 2,
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 1_500,
    userAgent: 'on-record',
    telemetryDisabled: true,
  });
  const reading = { defaultAccessMode: neo4j.session.READ, ...(database === undefined ? {} : { database }) };
  return {
    async beat(ms) {
      const session = driver.session(reading);
      try {
        await within(ms, session.run('RETURN 1', {}, { timeout: neo4j.int(ms) }));
      } finally {
        session.close().catch(() => {});
      }
    },
    close: () => void driver.close().catch(() => {}),
  };
}
