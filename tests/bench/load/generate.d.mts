/** Checked documents of a made-up graph, without their names. */
export function documents(statements: number, seed?: number): Generator<Record<string, unknown>>;
