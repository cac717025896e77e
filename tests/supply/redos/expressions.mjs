import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFileSync } from '@swc/core';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/**
 * Every regular expression that is written in src, with the files that hold it, and the files in which others are put together while
 * the program runs, once for each.
 */
export function expressionsOf() {
  const written = new Map();
  const built = [];
  for (const file of readdirSync(src, { recursive: true }).map(String).sort()) {
    if (!/\.(?:ts|tsx|mjs)$/.test(file)) continue;
    const tree = parseFileSync(src + file, {
      syntax: 'typescript',
      tsx: file.endsWith('x'),
      target: 'es2022',
    });
    walk(tree, (node) => {
      if (node.type === 'RegExpLiteral') {
        const { pattern, flags } = node;
        const known = written.get(`${flags} ${pattern}`) ?? { pattern, flags, files: [] };
        if (!known.files.includes(file)) known.files.push(file);
        written.set(`${flags} ${pattern}`, known);
      } else if (node.callee?.type === 'Identifier' && node.callee.value === 'RegExp') built.push(file);
    });
  }
  return { written: [...written.values()], built };
}

function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
