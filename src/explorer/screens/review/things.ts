import type { SearchKind } from '../../queries.generated.ts';
import type { Item } from './shown.ts';

/** Something that can be merged with its like. */
export type Thing = { id: string; name: string };

const KINDS: Readonly<Record<string, SearchKind>> = {
  person: 'PERSON',
  organisation: 'ORGANISATION',
  group: 'GROUP',
  place: 'PLACE',
  measure: 'MEASURE',
};

/** What of the search may be the same as something with this id. */
export function kindsLike(id: string): SearchKind[] {
  return [kindOf(id)!];
}

function kindOf(id: string): SearchKind | undefined {
  return KINDS[id.slice(0, id.indexOf(':'))];
}

type Shown = { saidBy: readonly Thing[]; measure?: Thing | null; place?: Thing | null };

/** The speakers, measures and places that a proposal shows, each once, first what it is about. */
export function mergeableIn(item: Item): Thing[] {
  const all = thingsIn(item).filter(({ id }) => kindOf(id) !== undefined);
  return all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place);
}

function thingsIn(item: Item): Thing[] {
  switch (item.__typename) {
    case 'Identity':
      return [item.speaker];
    case 'SameMeasure':
      return [...item.measures];
    case 'Contradiction':
      return [...item.statements.flatMap(counted), ...item.statements.flatMap(({ saidBy }) => saidBy)];
    case 'Response': {
      const { response, target } = item;
      const whom = 'saidBy' in target ? target.saidBy : [target];
      return [...response.saidBy, ...whom, ...counted(response)];
    }
    default:
      return [];
  }
}

function counted({ measure, place }: Partial<Shown>): Thing[] {
  return [measure, place].filter((one) => one !== null && one !== undefined);
}
