import { told } from './told.ts';

const people = {
  ada: { id: 'person:ada-birch', name: 'Ada Birch' },
  ben: { id: 'person:ben-cole', name: 'Ben Cole' },
};
const publishers = {
  gazette: { id: 'organisation:gazette', name: 'The Gazette', kind: 'PUBLISHER' },
  herald: { id: 'organisation:herald', name: 'The Herald', kind: 'PUBLISHER' },
};

/** Two sources of one title, of different publishers. */
export const oneTitle = (['gazette', 'herald'] as const).map((publisher, index) =>
  told(
    `briefing-${publisher}`,
    [
      { words: `The quay is ${index === 0 ? 'open' : 'shut'}.` },
      {
        words: 'That is wrong.',
        speaker: 'ben',
        on: '2031-05',
        respondsTo: [{ to: 'ada', kind: 'REJECTS' }],
      },
    ],
    {
      people,
      organisations: { [publisher]: publishers[publisher] },
      source: { title: 'Morning briefing', publisher },
    },
  ),
);
