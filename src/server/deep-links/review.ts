import { counted } from '../../model/in-words.ts';
import type { DeepLink } from './deep-link.ts';

const KINDS: Record<string, readonly [string, string]> = {
  RESPONSE: ['response', 'responses'],
  CONTRADICTION: ['contradiction', 'contradictions'],
  IDENTITY: ['identity', 'identities'],
  SAME_MEASURE: ['same measure', 'same measures'],
};

/** How much waits for a decision, and where articles are brought in; doing either takes scripts and a key. */
export const review: DeepLink[] = [
  {
    path: '/review',
    query: '{ proposalCounts { kind rule count } }',
    read({ proposalCounts }) {
      const total = proposalCounts.reduce((sum, { count }) => sum + count, 0);
      return {
        title: 'Review',
        description: `${counted(total, 'proposal')} of rules and people that nobody has decided on. Deciding needs the key of a reviewer.`,
        jsonLd: { '@type': 'WebPage', name: 'Review' },
        lines: proposalCounts.map(({ kind, rule, count }) => ({
          text: `${counted(count, ...KINDS[kind]!)} by ${rule}`,
        })),
      };
    },
  },
  {
    path: '/draft',
    query: '{ __typename }',
    read: () => ({
      title: 'Bring in an article',
      description:
        'An article is read by rules, corrected beside its text, and imported. It needs the key of a contributor.',
      jsonLd: { '@type': 'WebPage', name: 'Bring in an article' },
      lines: [{ text: 'What waits for a decision', href: '/review' }],
    }),
  },
];
