/** A number with its thousands apart: `1,234`. */
export function count(number: number): string {
  return number.toLocaleString('en-GB');
}

/** A number and what it counts: `1 quote`, `1,234 quotes`. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : several}`;
}

/** How long something takes, in whole seconds or minutes. */
export function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

/** Cuts text at a word, for titles and descriptions. */
export function shortened(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1).replace(/\s+\S*$/, '')} …`;
}
