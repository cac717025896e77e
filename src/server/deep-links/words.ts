import { TOLERANCE_1 } from '../../model/tolerance.ts';
import type { DeepLink } from './deep-link.ts';

type Described = { name: string; description: string | null };

/** What explains the words and the rule of these pages. */
export const words: DeepLink[] = [
  {
    path: '/glossary',
    query: '{ __schema { types { name description } } }',
    read(answer) {
      const { types } = (answer as unknown as { __schema: { types: Described[] } }).__schema;
      const name = 'Glossary';
      const told = types.filter(
        (type) =>
          type.description && !/^__|(Connection|Edge|Filter|Order|OrderField|PageInfo)$/.test(type.name),
      );
      return {
        title: name,
        description: 'The words of these pages and of the schema, each as the schema describes it.',
        jsonLd: {
          '@type': 'DefinedTermSet',
          name,
          hasDefinedTerm: told.map(({ name, description }) => ({
            '@type': 'DefinedTerm',
            name,
            description,
          })),
        },
        lines: told.map(({ name, description }) => ({ text: `${name}: ${description}` })),
      };
    },
  },
  {
    path: '/tolerance/:id',
    query: '{ __typename }',
    read(_, { id }) {
      if (`tolerance/${id}` !== TOLERANCE_1.id) return null;
      const name = `Policy ${TOLERANCE_1.id}: when two figures contradict`;
      return {
        title: name,
        description: TOLERANCE_1.describes,
        jsonLd: { '@type': 'WebPage', name, description: TOLERANCE_1.describes },
        lines: [
          {
            text: 'Two figures that count the same thing contradict when their ranges have no number in common.',
          },
          { text: 'Contradictions on record', href: '/contradictions?kind=VALUE' },
        ],
      };
    },
  },
];
