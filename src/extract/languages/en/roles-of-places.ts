const OFFICE =
  /^(.*\b(?:mayor|governor|president|king|queen|bishop|archbishop|prime minister|premier))\s+of\s+(\p{Lu}[\p{L}' -]+)$/iu;

/** "Mayor of Porthaven" as a title and its place; null for a role that names none. */
export function roleOfPlace(role: string): { title: string; place: string } | null {
  const found = OFFICE.exec(role);
  return found && { title: found[1]!, place: found[2]! };
}
