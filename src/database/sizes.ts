import { InvalidArgument } from '../model/errors.ts';

const units: Record<string, number> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Bytes of a size as people write it for Neo4j: `512m`, `2g`. */
export function bytesOf(size: string, name: string): number {
  const [, digits, unit] = /^(\d+)([kmg])$/i.exec(size.trim()) ?? [];
  if (!digits || !unit) {
    throw new InvalidArgument(
      name,
      `${name} is ${JSON.stringify(size)}; write a whole number and k, m or g, such as 512m or 2g.`,
    );
  }
  return Number(digits) * units[unit.toLowerCase()]!;
}
