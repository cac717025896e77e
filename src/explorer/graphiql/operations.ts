/** The names of the operations in a query, as far as its words tell. */
export function operationsIn(query: string): string[] {
  // Comments and texts may hold anything.
  const code = query.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g, ' ');
  return [...code.matchAll(/\b(?:query|mutation|subscription)\s+([A-Za-z_]\w*)/g)].map(([, name]) => name!);
}
