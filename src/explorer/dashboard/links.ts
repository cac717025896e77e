import { isItem } from './table.ts';

/** Who is linked to whom by how many statements; a response has a direction, a contradiction has none. */
export type Tie = { from: string; to: string; kinds: string[]; count: number; directed: boolean };

type Item = Record<string, unknown>;

/** The links between speakers that an answer holds, wherever it holds them. */
export function tiesIn(answer: unknown): Tie[] {
  const ties = new Map<string, Tie>();
  const add = (from: string, to: string, kind: string, directed: boolean, count = 1) => {
    const key = JSON.stringify([from, to, directed]);
    const tie = ties.get(key) ?? { from, to, kinds: [], count: 0, directed };
    if (kind && !tie.kinds.includes(kind)) tie.kinds.push(kind);
    tie.count += count;
    ties.set(key, tie);
  };
  // A thread names a parent by its id; what it is stands elsewhere in the answer.
  const told = new Map<unknown, Item>();
  visit(answer, (item) => {
    if (typeof item.id === 'string' && Array.isArray(item.saidBy)) told.set(item.id, item);
  });
  // A conversation that runs up and down may meet a response twice.
  const met = new Set<unknown>();
  visit(answer, (item) => {
    const kind = typeof item.kind === 'string' ? item.kind.toLowerCase() : '';
    if (isItem(item.response) && isItem(item.target) && !met.has(item.id)) {
      if (item.id !== undefined) met.add(item.id);
      for (const from of namesOf(item.response))
        for (const to of namesOf(item.target)) add(from, to, kind, true);
    }
    if (Array.isArray(item.statements) && item.statements.length === 2) {
      const [one, other] = item.statements as Item[];
      for (const from of namesOf(one!)) for (const to of namesOf(other!)) add(from, to, 'contradicts', false);
    }
    // A conversation's item: the link names both ends; else the depth tells which of the two responds, and without it nothing does.
    if (isItem(item.parent) && isItem(item.statement) && !namesEnds(item.link) && isDeep(item.depth)) {
      const parent = told.get(item.parent.id) ?? item.parent;
      const [response, target] = item.depth > 0 ? [item.statement, parent] : [parent, item.statement];
      for (const from of namesOf(response)) for (const to of namesOf(target)) add(from, to, kind, true);
    }
    if (Array.isArray(item.respondents) && typeof item.name === 'string') {
      for (const { speaker, count } of item.respondents as { speaker?: Item; count?: number }[]) {
        // Where the responses themselves are asked for too, they are counted there.
        if (!('responsesReceived' in item) && speaker)
          for (const from of namesOf(speaker)) add(from, item.name, 'responds', true, count ?? 1);
      }
    }
  });
  return [...ties.values()];
}

function namesEnds(link: unknown): boolean {
  return isItem(link) && isItem(link.response) && isItem(link.target);
}

function isDeep(depth: unknown): depth is number {
  return typeof depth === 'number' && depth !== 0;
}

/** Who an item stands for: those who said it, else its own name. */
function namesOf(item: Item): string[] {
  if (Array.isArray(item.saidBy)) return item.saidBy.map((one: Item) => String(one.name));
  return typeof item.name === 'string' ? [item.name] : [];
}

function visit(value: unknown, meet: (item: Item) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, meet);
  else if (isItem(value)) {
    meet(value);
    for (const one of Object.values(value)) visit(one, meet);
  }
}
