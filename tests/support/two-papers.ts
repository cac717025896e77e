import type { CheckedDocument } from '../../src/model/document.ts';
import { told } from './told.ts';

const SPEECH = 'We will rebuild the old harbour wall before the herring come back to this town in the spring';

/** Everything that may stand beside a figure, as a rule would read it. */
const SLOTS = {
  noun: 'boats',
  set: ['small'],
  act: 'sank',
  whose: ['Town'],
  where: ['Shire'],
  when: 'last November',
  mode: 'FACT',
  poll: 'Shire Poll',
  group: ['traders'],
  beside: ['gale'],
  around: ['herring'],
  turns: [{ kind: 'CHANGE', words: 'from 40 to 60' }],
};

/** Two papers that print the same speech, the second with one word changed, and count boats that sank in the same gale. */
export const twoPapers: readonly CheckedDocument[] = [
  told(
    'morning',
    [
      { words: `“${SPEECH},”`, speech: 'DIRECT' },
      { words: 'some 40 boats', figures: [{ words: 'some 40 boats', measure: 'boats' }] },
    ],
    { measures: { boats: measure('Boats that sank, says the morning') } },
  ),
  told(
    'evening',
    [
      { words: `“${SPEECH.replace('herring', 'salmon')},”`, speech: 'DIRECT' },
      { words: 'some 41 boats', figures: [{ words: 'some 41 boats', measure: 'boats' }] },
    ],
    { measures: { boats: measure('Boats that sank, says the evening') } },
  ),
];

function measure(name: string) {
  return { name, definition: 'Boats that sank.', dimension: 'COUNT', unit: 'boat', slots: SLOTS };
}
