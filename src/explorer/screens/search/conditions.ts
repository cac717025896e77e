import type { FacetsQuery, SearchKind, Speech, StatementFilter, Status } from '../../queries.generated.ts';

/** The facets that narrow a list of statements, by the name that each has in the address; those of the contract save `month`. */
export type FacetName = Exclude<keyof FacetsQuery['facets'], 'counted' | 'complete' | 'kind' | 'type'>;

const STATEMENTS: readonly string[] = ['QUOTE', 'FIGURE'] satisfies SearchKind[];
const SPEECHES: readonly Speech[] = ['DIRECT', 'MIXED', 'INDIRECT'];
const STATUSES: readonly Status[] = ['PROPOSED', 'CONFIRMED', 'DISPUTED', 'REJECTED'];
const KINDS: readonly SearchKind[] = [
  'QUOTE',
  'FIGURE',
  'PERSON',
  'ORGANISATION',
  'GROUP',
  'PLACE',
  'EVENT',
  'MEASURE',
  'SOURCE',
];

/** What an address asks for. */
export type Conditions = {
  /** What kind of thing to look for; with words alone it may be none that is said. */
  kind: SearchKind | null;
  filter: StatementFilter;
  /** Whether anything but the kind is asked for, so that nothing but statements is found. */
  isNarrowed: boolean;
};

/** Reads the conditions that stand in an address; what is no value of a condition is left out. */
export function conditionsOf(values: Record<string, string>): Conditions {
  const kind = KINDS.find((one) => one === values.kind) ?? null;
  const speech = SPEECHES.find((one) => one === values.speech);
  const filter: StatementFilter = {
    type: kind === 'QUOTE' || kind === 'FIGURE' ? kind : null,
    speaker: values.speaker || null,
    organisation: values.organisation || null,
    place: values.place || null,
    source: values.source || null,
    from: values.month || values.from || null,
    to: values.month || values.to || null,
    printedFrom: values.printed || null,
    printedTo: values.printed || null,
    speech: speech ? [speech] : null,
    status: STATUSES.find((one) => one === values.status) ?? null,
    hasResponse: truth(values.hasResponse),
    contradicted: truth(values.contradicted),
  };
  return {
    kind,
    filter,
    isNarrowed: Object.entries(filter).some(([name, value]) => name !== 'type' && value !== null),
  };
}

/** Whether this is a kind of statement, so that the other facets have something to say of it. */
export function isStatementKind(kind: SearchKind | null): boolean {
  return kind === null || STATEMENTS.includes(kind);
}

function truth(value: string | undefined): boolean | null {
  return value === 'true' ? true : value === 'false' ? false : null;
}
