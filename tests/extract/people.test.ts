import { extract } from '../../src/extract/extract.ts';
import { VOICE_CASES } from '../cases/extract-quotes.ts';

function speakersIn(...paragraphs: string[]): (string | null)[] {
  return extract(paragraphs.join('\n\n')).quotes.map(({ speaker }) => speaker?.name ?? null);
}

describe('who speaks', () => {
  test('a role stands for the person whom an attribution line gives it', () => {
    expect(
      speakersIn('The mayor said the quay must go.', 'We stay here.', '– Ann Ferris, Mayor of Porthaven'),
    ).toEqual(['Ann Ferris', 'Ann Ferris']);
  });

  test('a role learnt late explains a mention far above', () => {
    expect(
      speakersIn(
        'The town’s mayor says the quay must go.',
        'A second entry',
        'Ann Ferris, Mayor of Porthaven, said she would stay.',
      ),
    ).toEqual(['Ann Ferris', 'Ann Ferris']);
  });

  test('a verb of speech is no part of the title that follows it', () => {
    const { speakers } = extract(
      '“The quay must go,” said Mayor Ann Ferris. “It must stay,” added finance minister John Pym.',
    );
    expect(speakers).toMatchObject([
      { name: 'Ann Ferris', roles: ['Mayor'] },
      { name: 'John Pym', roles: ['finance minister'] },
    ]);
  });

  test('a telling word keeps two ministers apart', () => {
    expect(
      speakersIn(
        'Shipping minister Ann Ferris said the quay must go.',
        'Schools minister John Pym said it must stay.',
        'The shipping minister said she was sure.',
        'The schools minister said he was too.',
      ),
    ).toEqual(['Ann Ferris', 'John Pym', 'Ann Ferris', 'John Pym']);
  });

  test('a party’s member is its only speaker in the entry', () => {
    expect(
      speakersIn('Labour’s shadow minister Ann Ferris said it was old.', 'The MP said it was too late.'),
    ).toEqual(['Ann Ferris', 'Ann Ferris']);
  });

  test('“the Democrat” is the person who was just named; officials of an office are a group', () => {
    const { speakers } = extract(
      'Gov. Maria Delgado said it was old. The Democrat said it must go.\n\nWhite House officials said it was new.',
    );
    expect(speakers).toMatchObject([
      { name: 'Maria Delgado', quotes: 2 },
      { name: 'White House officials', kind: 'GROUP' },
    ]);
  });

  test('a pronoun is the person who was last spoken of, and keeps its gender', () => {
    expect(
      speakersIn(
        'Ann Ferris said the quay must go. She said it was old.',
        'John Pym said it was new. He said it must stay.',
        'She said he was wrong.',
      ),
    ).toEqual(['Ann Ferris', 'Ann Ferris', 'John Pym', 'John Pym', 'Ann Ferris']);
  });

  test('two spellings of a first name are one person, with an alias', () => {
    const { speakers } = extract('Natacha Ferris said the quay must go.\n\nNatasha Ferris said it was old.');
    expect(speakers).toMatchObject([{ name: 'Natacha Ferris', aliases: ['Natasha Ferris'], quotes: 2 }]);
  });

  test('a shared last name does not make one person of two', () => {
    expect(speakersIn('Ruth van der Meer said it was old.', 'Rajesh van der Meer said it was new.')).toEqual([
      'Ruth van der Meer',
      'Rajesh van der Meer',
    ]);
  });

  describe('a last name that two people of the article share', () => {
    const far = 'The quay was mended many times by many hands since the town was built. '.repeat(7);

    test('is the one’s whom the title before it fits', () => {
      expect(
        speakersIn(
          'Ruth Ferris and her husband, Tom Ferris, run the quay. Mrs. Ferris said it was old. Mr. Ferris said it was new.',
        ),
      ).toEqual(['Ruth Ferris', 'Tom Ferris']);
    });

    test('is nobody’s where both are named together and nothing tells them apart', () => {
      const { speakers } = extract('Ruth Ferris and Tom Ferris run the quay. Ferris said it was old.');
      expect(speakers).toMatchObject([{ name: 'Ferris', kind: 'PERSON', aliases: [] }]);
    });

    test('stays the one’s who was called so first, but for right behind the other’s name', () => {
      const first = ['Ruth Ferris runs the quay. Ferris said it was old.', far];
      expect(
        speakersIn(...first, 'She has a brother, Tom Ferris.', far, 'Ferris said it must stay.'),
      ).toEqual(['Ruth Ferris', 'Ruth Ferris']);
      expect(speakersIn(...first, 'Her brother, Tom Ferris, sails. Ferris said it must stay.')).toEqual([
        'Ruth Ferris',
        'Ferris',
      ]);
    });

    test('belongs to a family that speaks as one', () => {
      expect(extract('Ruth Ferris runs the quay. The Ferrises said it was old.').speakers).toMatchObject([
        { name: 'Ferrises', kind: 'GROUP' },
      ]);
    });
  });

  test('a father and a son of one name are two', () => {
    expect(speakersIn('Walter Pym Sr. said it was old.', 'Walter Pym Jr. said it was new.')).toEqual([
      'Walter Pym Sr.',
      'Walter Pym Jr.',
    ]);
  });

  test('a speaker who is named in full elsewhere goes by that name', () => {
    const { speakers } = extract('The quay belongs to Ruth Ferris.\n\nFerris said it was old.');
    expect(speakers).toMatchObject([{ name: 'Ruth Ferris', aliases: ['Ferris'] }]);
  });

  describe('whom somebody’s words are about', () => {
    function aboutIn(article: string) {
      return extract(article).quotes.map(({ about }) => about);
    }

    test('is told by full names, also where the words print the last name alone', () => {
      const article = 'Tom Birch owns the quay.\n\nJohn Pym said: “Mr. Birch sold it to Ann Ferris.”';
      expect(aboutIn(article)).toEqual([['Tom Birch', 'Ann Ferris']]);
      expect(extract(article).named).toMatchObject([
        { name: 'Tom Birch', aliases: ['Birch'], quotes: 0 },
        { name: 'Ann Ferris', aliases: [] },
      ]);
    });

    test('leaves out the speaker, what is called after people, and names that may be of two', () => {
      expect(aboutIn('John Pym said John Pym would see Navy Quay from Ferris Tower in Lake Haven.')).toEqual([
        [],
      ]);
      expect(aboutIn('Ruth Ferris and Tom Ferris sail.\n\nJohn Pym said Ferris was late.')).toEqual([[]]);
    });

    test('takes no word of a title in capitals for a name', () => {
      expect(aboutIn('Ann Ferris Blasts Drury Quay Board\n\nJohn Pym said it was old.')).toEqual([[]]);
    });
  });

  test('a role before a name is no part of the name', () => {
    expect(
      speakersIn(
        'Port of Dover chief executive Élodie O’Donnell said it was old.',
        'Immigration and Security Minister John Pym said it was new.',
      ),
    ).toEqual(['Élodie O’Donnell', 'John Pym']);
  });

  test('several people are a group, an office is an organisation, and “they” goes back to them', () => {
    const { speakers } = extract(
      'MPs on the Fisheries Committee said the quay must go. They said it was old.\n\nThe Fisheries Office said it was new.',
    );
    expect(speakers).toMatchObject([
      { name: 'MPs on the Fisheries Committee', kind: 'GROUP', quotes: 2 },
      { name: 'Fisheries Office', kind: 'ORGANISATION', quotes: 1 },
    ]);
  });

  test('a role before a name’s comma and one behind an attribution line’s keep two people apart', () => {
    expect(
      speakersIn(
        'Challenged by the chair of the committee, Sir Alan Pryce, union leader Joe Tanner said it was old.',
        'We know.',
        '– Dr Helen Marsh, trust chief executive',
        'A second entry',
        'The chair said it was new. Dr Marsh said it was not.',
      ),
    ).toEqual(['Joe Tanner', 'Helen Marsh', 'Alan Pryce', 'Helen Marsh']);
  });

  test('“a resident” is nobody who was named before', () => {
    expect(speakersIn('Ann Ferris, a resident, said it was old.', 'A resident said it was new.')).toEqual([
      'Ann Ferris',
      'resident',
    ]);
  });

  test('a speaker of the graph is proposed as a link by name, alias or near spelling, and never taken over', () => {
    const knownSpeakers = [{ id: 'person:natacha-ferris', name: 'Natacha Ferris', aliases: ['N. Ferris'] }];
    const [same] = extract('Natacha Ferris said no to it.', { knownSpeakers }).speakers;
    const [near] = extract('Natasha Ferris said no to it.', { knownSpeakers }).speakers;
    const [other] = extract('John Ferris said no to it.', { knownSpeakers }).speakers;
    expect(same!.proposedLink).toMatchObject({ id: 'person:natacha-ferris' });
    expect(near).toMatchObject({ name: 'Natasha Ferris', proposedLink: { id: 'person:natacha-ferris' } });
    expect(other!.proposedLink).toBeNull();
  });
});

describe('a mention', () => {
  test.each(VOICE_CASES)('of %s: %s', (_, text, who, kind) => {
    const { speakers } = extract(text);
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([[who, kind]]);
  });

  test('of several people of a party is not the one of them who is named', () => {
    expect(
      speakersIn('Mayor Ann Ferris, a Republican, said it was old. Republican opponents said it must stay.'),
    ).toEqual(['Ann Ferris', 'Republican opponents']);
  });

  test('of one written thing is not whom “they” goes back to', () => {
    expect(
      speakersIn(
        'State officials said it was old. According to a complaint, it was new. They said it must stay.',
      ),
    ).toEqual(['State officials', 'complaint', 'State officials']);
  });

  test('that brings somebody new in is nobody who was named before', () => {
    expect(
      speakersIn(
        'Captain Ann Ferris said it was old. The officer in charge of the Porthaven base said it was new.',
      ),
    ).toEqual(['Ann Ferris', 'officer in charge of the Porthaven base']);
  });
});

describe('a last name that is a plain word elsewhere', () => {
  test.each('Lynch Cook May Will Grant Rose Long Winter Still Ford Cooper Blunt Ward Worth March'.split(' '))(
    '%s speaks before and behind marks, and in a sentence of its own',
    (last) => {
      const text = `Anna ${last}, a lawyer, came in. The clerk left. “We have no plan at all,” ${last} told reporters. ${last} said the court was late. “We wait,” said ${last}.`;
      expect(extract(text).quotes.map(({ speaker }) => speaker)).toMatchObject(
        Array(3).fill({ name: `Anna ${last}`, text: last }),
      );
    },
  );

  test('is nobody’s where the article names nobody so, but for what marks and a comma show', () => {
    expect(speakersIn('May was warm, and still the union said the quay must go.')).toEqual(['union']);
    expect(speakersIn('The clerk left. “We have no plan at all,” Lynch told reporters.')).toEqual(['Lynch']);
  });

  test('stays the plain word where the sentence uses it as one', () => {
    expect(
      speakersIn(
        'Theresa May left. In May the union said the quay must go. The quay may fall quite soon, Anna Still said.',
      ),
    ).toEqual(['union', 'Anna Still']);
    expect(speakersIn('Bill Still left. Still, the union said the quay must go.')).toEqual(['union']);
  });
});

describe('whom “he” goes back to who never speaks by name', () => {
  const spoke = 'John Pym said the quay must go. ';
  const after = 'He said the rents were far too high.';

  test('is the person whom the article names in full and spoke of last', () => {
    expect(speakersIn(`${spoke}Sam Tolley left the board. ${after}`)).toEqual(['John Pym', 'Sam Tolley']);
  });

  test('is nobody where the name of somebody else stands between', () => {
    expect(speakersIn(`${spoke}Sam Tolley left with Ben Orr. ${after}`)).toEqual(['John Pym', 'He']);
    expect(speakersIn(`${spoke}Sam Tolley met Ann Ferris. ${after}`)).toEqual(['John Pym', 'Sam Tolley']);
  });

  test('stays whoever speaks where that name is his', () => {
    expect(speakersIn(`${spoke}Sam Tolley thanked John Pym. ${after}`)).toEqual(['John Pym', 'John Pym']);
  });
});

describe('a role that tells nothing more', () => {
  const filler =
    'The boats came in at noon and left again with the tide, and nobody on the quay took much note of them. '.repeat(
      5,
    );
  const speakerOf = (text: string) => extract(text).quotes.at(-1)?.speaker?.name;

  test('is whoever has it, also behind another name where his own stands close', () => {
    expect(speakerOf('Senator Ann Ferris met Jo Reed. “It is late,” the senator said.')).toBe('Ann Ferris');
  });

  test('is nobody where his name is far and another who may have it is named since', () => {
    const text = `Senator Ann Ferris met the pilots. “It is late,” Ferris said. ${filler}Jo Reed came in to give a talk. “It is closing well,” the senator said.`;
    expect(speakerOf(text)).not.toBe('Ann Ferris');
  });

  test('is the president of a country whoever is named since', () => {
    const text = `President Ann Ferris met the pilots. “It is late,” Ferris said. ${filler}Jo Reed came in to give a talk. “It is closing well,” the president said.`;
    expect(speakerOf(text)).toBe('Ann Ferris');
  });
});

describe('a role that nobody is known by', () => {
  const before = 'Mayor Ann Ferris said it was old.';

  test.each([
    ['goes to whoever was named and spoken of last', 'The leader said it was new.', 'Ann Ferris'],
    [
      'is nobody’s where another name stands between',
      'She met John Pym. The candidate said it was new.',
      'candidate',
    ],
    [
      'is nobody’s where it is one of people who are often left unnamed',
      'The spokesman said it was new.',
      'spokesman',
    ],
    [
      'is nobody’s where somebody of that role was brought in without a name',
      'A candidate from the docks came. The candidate said it was new.',
      'candidate',
    ],
    [
      'is not the senator’s whose office it is',
      'Senator Reed’s office said it was new.',
      'Senator Reed’s office',
    ],
  ])('%s', (_, then, who) => {
    expect(speakersIn(`${before} ${then}`)).toEqual(['Ann Ferris', who]);
  });

  test('is the latest of equals’', () => {
    expect(
      speakersIn(
        'Former Kent Gov. Ann Ferris said it was old.',
        'Gov. John Pym said it was new.',
        'The governor said it was red.',
        'The Kent governor said it was blue.',
      ),
    ).toEqual(['Ann Ferris', 'John Pym', 'John Pym', 'Ann Ferris']);
  });
});

describe('a pronoun', () => {
  test.each([
    [
      'goes back over people whose names do not fit',
      'Ann Ferris said it was old. John Pym said it was new. She said it was red.',
      'Ann Ferris',
    ],
    ['is nobody’s where no name fits', 'John Pym said it was new. She said it was red.', 'She'],
    [
      'is nobody’s where somebody stands between who may be meant as well',
      'Ann Ferris said it was old. Zorvek Tolley said it was new. John Pym said it was cold. She said it was red.',
      'She',
    ],
  ])('%s', (_, text, who) => {
    expect(speakersIn(text).at(-1)).toBe(who);
  });
});

describe('unmarked paragraphs', () => {
  test('above an attribution line are its speaker’s, up to the writer’s own words', () => {
    const text = 'John Pym said the quay must go.\n\nWe stay here.\n\nWe always have\n\n– Ann Ferris\n\nNext';
    const { quotes } = extract(text);
    expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name])).toEqual([
      ['the quay must go', 'John Pym'],
      ['We stay here.\n\nWe always have', 'Ann Ferris'],
    ]);
  });

  test('behind “said:” are the speaker’s, a caption between them left out', () => {
    const text =
      'A noisy day came to its end. Ann Ferris said:\n\nAnn Ferris, mayor. Credit: PA\n\nWe stay here.\n\n– Ann Ferris, mayor';
    const { quotes } = extract(text);
    expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name])).toEqual([
      ['We stay here.', 'Ann Ferris'],
    ]);
  });

  test('behind “reports from Calais:” are nobody’s', () => {
    expect(
      speakersIn('Our editor Ann Ferris reports from Porthaven:', 'Second heading', 'The quay is old.'),
    ).toEqual([]);
  });

  test('dashes before each of several lines make a list, not speakers', () => {
    expect(speakersIn('They need these things.', '- Nets\n- Boats\n- Ropes')).toEqual([]);
  });
});
