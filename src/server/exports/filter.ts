import type { Reading } from './export.ts';

/** Reads the parameters of an address as a filter of the contract; throws a refusal that names what may stand there. */
export function filterOf(
  parameters: Record<string, unknown>,
  readings: Record<string, Reading>,
): Record<string, unknown> {
  const names = Object.keys(readings).join(', ');
  const entries = Object.entries(parameters).map(([name, given]) => {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined;
    if (reading === undefined || typeof given !== 'string')
      throw refusal(
        `This export has no filter ${JSON.stringify(name)}, or it is given twice; it may be filtered once each by ${names}.`,
      );
    return [name, read(name, given, reading)];
  });
  return Object.fromEntries(entries);
}

/** An error that is the client's to mend. */
export function refusal(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}

function read(name: string, given: string, reading: Reading): unknown {
  if (reading === 'text') return given;
  if (reading === 'list') return given.split(',').map((one) => one.trim());
  if (given === 'true' || given === 'false') return given === 'true';
  throw refusal(`${name} is ${JSON.stringify(given)}; write true or false.`);
}
