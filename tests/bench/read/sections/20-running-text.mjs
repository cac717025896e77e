// Running text: F1 of words, and of words with the right speaker.
import { errorsOf, judgedOf, judgedResponsesOf } from '../errors.mjs';
import { runningText } from '../running-text.mjs';

const DIRECT = ['--types', 'direct,mixed'];

/** Figures in percent, by half, with the classes of errors and the reliability of what was stated. */
export async function section({ extraction, work, all }) {
  const sets = await runningText(extraction, work, all);
  const [polnear, live, seed] = sets;
  const rows = [];
  const add = (name, goal, of) => {
    const [value, half1, half2] = [null, 1, 2].map((half) => 100 * of(half));
    rows.push({ name, value, half1, half2, goal });
  };
  add('direct and mixed, F1', 90, (half) => polnear.score(half, ...DIRECT).relaxed.f1);
  add('direct and mixed with speaker, F1', 87, (half) => polnear.score(half, ...DIRECT).joint.f1);
  add('all speech, F1', 81, (half) => polnear.score(half).relaxed.f1);
  add('all speech with speaker, F1', 77, (half) => polnear.score(half).joint.f1);
  add('all speech, precision', undefined, (half) => polnear.score(half).relaxed.p);
  add('all speech, recall', undefined, (half) => polnear.score(half).relaxed.r);
  add('all speech, speaker right', undefined, (half) => polnear.score(half).speaker.acc);
  for (const [name, set, goal] of [
    ['live blog with resolved speaker, F1', live, 98.6],
    ['Calais with resolved speaker, F1', seed, 100],
  ])
    rows.push({ name, value: 100 * set.score(null).entityJoint.f1, goal });
  return {
    title: 'Running text',
    rows,
    errors: errorsOf(polnear.gold, polnear.drafts),
    judged: sets.flatMap(({ gold, drafts }) => [
      ...judgedOf(gold, drafts),
      ...judgedResponsesOf(gold, drafts),
    ]),
  };
}
