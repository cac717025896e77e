/** Steps to take when a command ends, the last one added first, however it ends. */
export type Ending = {
  /** A step that comes too late is taken at once. */
  add(step: () => Promise<void>): void;
  /** Takes all steps; a second call waits for the first. */
  run(): Promise<void>;
  /** Resolves with the signal's name once somebody asked the program to end. */
  readonly asked: Promise<NodeJS.Signals>;
};

const impatience = 1_000;

/** Listens to the signals that ask a program to end; one more after a second ends it at once. */
export function endingOnSignals(): Ending {
  const steps: (() => Promise<void>)[] = [];
  let done: Promise<void> | undefined;
  const asked = new Promise<NodeJS.Signals>((resolve) => {
    let first: number | undefined;
    const onSignal = (signal: NodeJS.Signals) => {
      first ??= Date.now();
      // Under npm one Ctrl-C arrives twice: from the terminal, and passed on by npm.
      // The impatient are let go: the database watches for our end and closes by itself.
      if (Date.now() - first > impatience) process.exit(1);
      resolve(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
  return {
    asked,
    add(step) {
      if (done) void taken(step);
      else steps.push(step);
    },
    run() {
      done ??= takeAll(steps);
      return done;
    },
  };
}

async function takeAll(steps: (() => Promise<void>)[]): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) await taken(step);
}

/** One step that fails must not keep the others from being taken: the database is among them. */
async function taken(step: () => Promise<void>): Promise<void> {
  await step().catch((error: unknown) => process.stderr.write(`While ending: ${String(error)}\n`));
}
