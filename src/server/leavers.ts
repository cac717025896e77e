import type { PinoLoggerOptions } from 'fastify/types/logger.js';

type LogMethod = NonNullable<NonNullable<PinoLoggerOptions['hooks']>['logMethod']>;

const LEFT = /premature close/i;

/**
 * A hook of the log: that a client went away before its answer was whole is no error of ours, and is told at level debug
 * alone.
 */
export const quietAboutLeavers: LogMethod = function (given, log) {
  const [first] = given as unknown[];
  const { code, message, err } = (first ?? {}) as {
    code?: unknown;
    message?: unknown;
    err?: { message?: unknown };
  };
  const isLeaver = code === 'ERR_STREAM_PREMATURE_CLOSE' || LEFT.test(String(message ?? err?.message ?? ''));
  if (!isLeaver) log.apply(this, given);
  else if (this.isLevelEnabled('debug'))
    this.debug({ left: true }, 'A client left before its answer was whole.');
};
