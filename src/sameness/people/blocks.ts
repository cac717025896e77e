import { fold } from '../../model/names.ts';
import type { Described } from './described.ts';
import { organisationKey, organisationShort, parseOrganisation } from './organisations.ts';
import { parseName } from './parse-name.ts';

/**
 * Keys under which a description is looked for: two that may be of one speaker share one. A person's is the last name; an
 * organisation has its name, what is left of it without the words for what it is, and its first letters. A group has none:
 * what one article calls "aides" or "a resident" is nobody of another article.
 */
export function blockKeys({ kind, names }: Pick<Described, 'kind' | 'names'>): string[] {
  if (kind === 'GROUP') return [];
  const keys = names.flatMap((name) => (kind === 'PERSON' ? personKeys(name) : organisationKeys(name)));
  return [...new Set(keys)].sort();
}

function personKeys(printed: string): string[] {
  const name = parseName(printed);
  return name ? [`person ${name.last.split(' ').at(-1)}`] : [];
}

function organisationKeys(printed: string): string[] {
  const name = parseOrganisation(printed);
  if (!name) return [];
  const keys = [organisationKey(name), organisationShort(name), ...(name.acronym ? [name.acronym] : [])];
  return keys.map((key) => `organisation ${key}`);
}

/**
 * The key under which somebody is remembered as named beside others: a person's last name, an organisation's name. So one who
 * is named in full here and by the last name there is the same company.
 */
export function companyKey({ kind, names }: Pick<Described, 'kind' | 'names'>): string {
  const printed = names[0] ?? '';
  if (kind === 'PERSON') return parseName(printed)?.last ?? fold(printed);
  const name = parseOrganisation(printed);
  return name ? organisationKey(name) : fold(printed);
}
