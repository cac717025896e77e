import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Choices } from '../queries.generated.ts';
import { Combobox, calledBy } from './combobox.tsx';

/** Boxes that each choose a speaker: the name in the address, and the title that a reader sees. */
export function SpeakerBoxes({ boxes }: { boxes: readonly (readonly [string, string])[] }) {
  const { values } = useAddress();
  const { answer } = useAnswer(Choices, { chosen: boxes.flatMap(([name]) => idIn(values[name])) });
  return (
    <>
      {boxes.map(([name, title]) => (
        <Combobox
          key={name}
          name={name}
          title={title}
          kinds={['PERSON', 'ORGANISATION', 'GROUP']}
          chosen={values[name] && calledBy(values[name], answer?.nodes)}
        />
      ))}
    </>
  );
}

/** An address may hold a name in place of an id. */
function idIn(value: string | undefined): string[] {
  return value && /^[a-z]+:/.test(value) ? [value] : [];
}
