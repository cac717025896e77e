import { useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { Combobox, calledBy } from '../../parts/combobox.tsx';
import { type Choice, Facet } from '../../parts/facets.tsx';
import { Choices, type LeftQuery, type ProposalFilter, type ProposalKind } from '../../queries.generated.ts';
import { KINDS } from './shown.ts';

type Counts = LeftQuery['proposalCounts'];

/** What the address narrows the proposals to. */
export function filterIn({
  kind,
  rule,
  source,
}: Readonly<Record<string, string | undefined>>): ProposalFilter {
  return {
    ...(kind && kind in KINDS ? { kind: [kind as ProposalKind] } : {}),
    ...(rule ? { rule } : {}),
    ...(source ? { source } : {}),
  };
}

/** Narrows the proposals by kind, rule and source, each with its number. */
export function Narrowing({ counts }: { counts: Counts }) {
  const { values } = useAddress();
  const { answer } = useAnswer(Choices, { chosen: values.source ? [values.source] : [] });
  const ofRule = counts.filter(({ rule }) => !values.rule || rule === values.rule);
  const ofKind = counts.filter(({ kind }) => !values.kind || kind === values.kind);
  return (
    <>
      <Facet
        name="kind"
        title="Kind"
        choices={summed(ofRule, ({ kind }) => kind, values.kind).map((one) => ({
          ...one,
          name: KINDS[one.value as ProposalKind] ?? one.value,
        }))}
      />
      <Facet
        name="rule"
        title="Proposed by"
        choices={summed(ofKind, ({ rule }) => rule, values.rule).map((one) => ({
          ...one,
          name: one.value.replace(/^rule:/, 'rule '),
        }))}
      />
      <Combobox
        name="source"
        title="Source"
        kinds={['SOURCE']}
        chosen={values.source && calledBy(values.source, answer?.nodes)}
      />
    </>
  );
}

/** Numbers by one of the two, the one in force kept where it has none. */
function summed(
  counts: Counts,
  by: (one: Counts[number]) => string,
  chosen: string | undefined,
): Omit<Choice, 'name'>[] {
  const sums = new Map<string, number>(chosen ? [[chosen, 0]] : []);
  for (const one of counts) sums.set(by(one), (sums.get(by(one)) ?? 0) + one.count);
  return [...sums].map(([value, count]) => ({ value, count }));
}
