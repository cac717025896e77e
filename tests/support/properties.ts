import fc from 'fast-check';

// The same values in each run, so that a failure comes of a change; ON_RECORD_SEED=N tries others.
fc.configureGlobal({ seed: Number(process.env.ON_RECORD_SEED ?? 20261123) });

export { fc };
