import { documentFormat } from './document.ts';

/** The keys that the format knows where a path leads, found by walking the definition itself. */
export function keysKnownAt(path: readonly (string | number)[]): string[] {
  let current: unknown = documentFormat;
  for (const key of path) current = step(unwrap(current), key);
  return Object.keys(shapeOf(unwrap(current)) ?? {});
}

type Definition = { _zod: { def: Record<string, unknown> } };

function unwrap(schema: unknown): unknown {
  const def = (schema as Definition | undefined)?._zod.def;
  return def?.type === 'optional' ? unwrap(def.innerType) : schema;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const def = (schema as Definition | undefined)?._zod.def;
  if (def?.type === 'union')
    return (def.options as unknown[]).map((each) => shapeOf(unwrap(each))).find(Boolean);
  return def?.shape as Record<string, unknown> | undefined;
}

function step(schema: unknown, key: string | number): unknown {
  const def = (schema as Definition | undefined)?._zod.def;
  if (!def) return undefined;
  if (def.type === 'union')
    return (def.options as unknown[]).map((each) => step(unwrap(each), key)).find(Boolean);
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return (def.shape as Record<string, unknown> | undefined)?.[key];
}
