import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract/extract.ts';
import type { ExtractedFigure } from '../../src/extract/types.ts';
import { compareFigures } from '../../src/model/comparison.ts';
import { TOLERANCE_1 } from '../../src/model/tolerance.ts';
import { sameAct } from '../../src/sameness/quantities/acts.ts';
import { judge } from '../../src/sameness/quantities/judge.ts';
import { keysOf } from '../../src/sameness/quantities/keys.ts';

/** The verdict on the figures that two articles print first. */
function between(one: string, other: string, saidOn: [string | null, string | null] = [null, null]) {
  const [a, b] = [extract(one).figures[0]!, extract(other).figures[0]!];
  return verdict(a, b, ['one', 'other'], saidOn);
}

/** The verdict on the first two figures of one article. */
function within(text: string) {
  const [a, b] = extract(text).figures;
  return verdict(a!, b!, ['one', 'one'], [null, null]);
}

function verdict(a: ExtractedFigure, b: ExtractedFigure, sources: string[], saidOn: (string | null)[]) {
  const described = (figure: ExtractedFigure, source: string) => ({
    ...figure,
    ...figure.slots,
    source,
    speaker: figure.speaker?.name ?? null,
  });
  const comparable = (figure: ExtractedFigure, on: string | null) => ({
    ...figure,
    measure: null,
    place: null,
    saidOn: on,
  });
  const sameness = judge(described(a, sources[0]!), described(b, sources[1]!));
  return compareFigures(comparable(a, saidOn[0]!), comparable(b, saidOn[1]!), TOLERANCE_1, sameness);
}

describe('figures of different articles', () => {
  test('that count the same by the same act at one place agree', () => {
    const found = between(
      'The storm that sank 41 boats in Porthaven last November cost the port its pride.',
      'Ann Ferris recalled the gale that had sunk 41 boats in Porthaven.',
    );
    expect(found.verdict).toBe('AGREES');
    expect(found.reason).toContain('both in Porthaven');
  });

  test.each([
    ['of different places', 'The storm sank 41 boats in Porthaven.', 'The storm sank 60 boats in Eastmere.'],
    ['of different acts', 'The council repaired 41 boats.', 'The council burned 60 boats.'],
    ['of different owners', 'Birch won 41 delegates.', 'Reed won 60 delegates.'],
    ['of a noun with nothing beside it', 'There were 41 people.', 'There were 60 people.'],
    ['of unlike size', 'There were nine people.', 'Some 23 million people live there.'],
  ])('%s are not comparable', (_, one, other) => {
    expect(between(one, other).verdict).toBe('NOT_COMPARABLE');
  });

  test('that may well count the same are not said to contradict; in one article they are', () => {
    const [one, other] = ['Ann Ferris said 2,500 visitors', 'John Pym said 2,000 visitors'].map(
      (words) => `${words} had come to Porthaven.`,
    ) as [string, string];
    const apart = between(one, other);
    expect(apart).toMatchObject({ verdict: 'NOT_COMPARABLE', gap: null });
    expect(apart.reason).toContain('too little tells that they count the same');
    const aside = 'The quay was closed for most of the winter, and nobody knew why. '.repeat(5);
    expect(within(`${one}\n\n${aside}\n\n${other}`)).toMatchObject({
      verdict: 'CONTRADICTS',
      confidence: 'LOW',
    });
  });

  test('a part is not held against the whole', () => {
    const found = between(
      'The fire in Porthaven destroyed 41 cottages.',
      'The fire in Porthaven destroyed 60 other cottages.',
    );
    expect(found.verdict).toBe('NOT_COMPARABLE');
  });

  test('a count that was printed on another day has changed', () => {
    const found = between(
      'The Porthaven refinery employs 4,100 registered welders.',
      'The Porthaven refinery employs 4,400 registered welders.',
      ['2031-03-03', '2031-06-03'],
    );
    expect(found.verdict).toBe('CHANGED');
  });

  const sacked = (count: number, when: string) =>
    `The Birch refinery in Porthaven sacked ${count} registered welders ${when}.`;

  test.each([
    ['day', 'on Monday', 'on Sunday'],
    ['date', 'on March 3', 'on March 12'],
    ['stretch of time', 'in the past week', 'in the past month'],
  ])('that are of another %s have changed', (_, one, other) => {
    const days = ['2031-06-03', '2031-06-03'] as [string, string];
    expect(between(sacked(140, one), sacked(190, one), days).verdict).toBe('CONTRADICTS');
    expect(between(sacked(140, one), sacked(190, other), days).verdict).toBe('CHANGED');
  });

  test('of “Monday” are of two Mondays where they were printed a week apart', () => {
    const found = between(sacked(140, 'on Monday'), sacked(190, 'on Monday'), ['2031-06-03', '2031-06-10']);
    expect(found.verdict).toBe('CHANGED');
  });

  test.each([
    [
      'who did it to whom',
      'Birch beat Reed by 120 votes in Porthaven.',
      'Reed beat Birch by 300 votes in Porthaven.',
    ],
    [
      'who won in one month',
      'In May 2031, Birch beat Reed by 120 votes in Porthaven.',
      'In May 2031, Reed beat Birch by 300 votes in Porthaven.',
    ],
    [
      'which year it was',
      'Birch Yards built 41 boats in its first year.',
      'Birch Yards built 60 boats in its second year.',
    ],
    ['whether it was', 'Birch did not win 41 seats in Porthaven.', 'Birch won 60 seats in Porthaven.'],
    [
      'plan and fact',
      'The council spent £4 million on the Porthaven quay.',
      'The council will spend £6 million on the Porthaven quay.',
    ],
  ])('that share all words but tell otherwise %s do not contradict', (_, one, other) => {
    expect(between(one, other, ['2031-06-03', '2031-06-03']).verdict).toBe('NOT_COMPARABLE');
  });

  test.each([
    ['different owners', 'Birch raised more than £413,000 in May, above the £394,000 raised by Reed.'],
    ['a list', 'Birch got 33 percent of the vote to Reed’s 20 percent.'],
    [
      'one voice and the text',
      'The yard pays £169,758 in rent. “We paid £260,000 in rent for the yard,” Birch said.',
    ],
    ['one voice', 'Birch pays £169,758 for the quay. Birch has paid her golf club £260,000 for the quay.'],
  ])('two numbers of one text are of two things: %s', (_, text) => {
    expect(within(text).verdict).toBe('NOT_COMPARABLE');
  });

  test('two sums of one text that were paid at two times have changed', () => {
    const found = within('Birch paid £110,684 in rent in June, and £169,758 in rent in July.');
    expect(found.verdict).toBe('CHANGED');
  });

  test('polls of different askers are not held against each other', () => {
    const found = between(
      'In a Harbour Research poll, 41 percent of voters chose Birch.',
      'In an Eastmere Institute poll, 48 percent of voters chose Birch.',
    );
    expect(found.verdict).toBe('NOT_COMPARABLE');
  });
});

describe('what a figure counts', () => {
  const slotsIn = (text: string) => extract(text).figures.map(({ slots, unit }) => ({ ...slots, unit }));

  test.each([
    ['The blast left nine dead.', 'killed'],
    ['The storm took the lives of 49 sailors.', 'killed'],
    ['Birch needs 67 seats to govern.', 'needs'],
    ['Counting her allies, Birch is 71 seats short of a majority.', 'needs'],
    ['Birch holds a 10-point lead in Porthaven.', 'lead'],
    ['The club has spent over £2 million targeting the mayor.', 'spent'],
    ['Birch came to Porthaven with a lead of more than 300 votes.', 'lead'],
  ])('is read with its act: %s', (text, act) => {
    expect(slotsIn(text)[0]!.act).toBe(act);
  });

  test.each([
    ['In May 2031, Birch Yards sacked 190 welders.', 'may 2031', []],
    ['In Porthaven on Monday, Birch Yards sacked 190 welders.', 'monday', ['Porthaven']],
  ])('is of the time and place with which its sentence opens: %s', (text, when, where) => {
    expect(slotsIn(text)[0]).toMatchObject({ when, where });
  });

  test.each([
    ['Unemployment in Porthaven was 9 percent.', 'unemployment', ['Porthaven']],
    ['Turnout has fallen to 58 percent.', 'turnout', []],
    ['In Porthaven, turnout has fallen to 58 percent.', 'turnout', ['Porthaven']],
  ])('is no name for its capital, and stands before its place: %s', (text, noun, where) => {
    expect(slotsIn(text)[0]).toMatchObject({ noun, where, whose: [] });
  });

  test('is no place that a percentage stands before', () => {
    expect(slotsIn('It ranges from 4 percent in Porthaven to a high of 25 percent.')[1]!.noun).not.toBe(
      'percent',
    );
  });

  test('is unemployment where it is called its rate', () => {
    const found = between(
      'Unemployment in Porthaven was 9.1 percent in May 2031.',
      'The unemployment rate in Porthaven was 9.1 percent in May 2031.',
    );
    expect(found).toMatchObject({ verdict: 'AGREES' });
    expect(found.reason).toContain('both count unemployment');
  });

  test.each([
    ['a participle', 'Ann Birch left the quay with a smile, raising £2 million.', ['Ann Birch']],
    [
      'a verb behind an aside',
      'Ann Birch, who had sold the quay, was able to raise £2 million.',
      ['Ann Birch'],
    ],
    ['a pronoun', 'Ann Birch, the mayor, said no. Then she raised £2 million.', ['Ann Birch']],
    ['the speaker', '“We raised £2 million,” Ann Birch said.', ['Ann Birch']],
  ])('is whose the subject is that it leaves out: %s', (_, text, whose) => {
    expect(slotsIn(text)[0]!.whose).toEqual(whose);
  });

  test.each([
    ['with which its sentence opens', 'In Porthaven, the club spent £2 million on boats.', ['Porthaven']],
    ['but no time', 'In January, the club spent £2 million on boats.', []],
    [
      'but not behind another clause',
      'In Porthaven, where Birch lives, the club spent £2 million on boats.',
      [],
    ],
  ])('is counted at the place %s', (_, text, where) => {
    expect(slotsIn(text)[0]!.where).toEqual(where);
  });

  test.each([
    ['two may be meant', 'Ann Birch met Eve Reed. Then she raised £2 million.'],
    ['another clause has its own', 'Ann Birch said that it could help to raise £2 million.'],
    ['two share it', 'Birch and Reed left the quay, raising £2 million.'],
  ])('is nobody’s where %s', (_, text) => {
    expect(slotsIn(text)[0]!.whose).toEqual([]);
  });

  test.each([
    ['Birch leads Reed 458 to 359.', ['Birch', 'Reed']],
    ['Reed trails Birch 458 to 359.', ['Birch', 'Reed']],
    ['Reed trails Mr. Birch 35 percent to 41 percent.', ['Reed', 'Birch']],
  ])('is of a contest the greater for whoever is ahead: %s', (text, whose) => {
    expect(slotsIn(text).flatMap((slots) => slots.whose)).toEqual(whose);
  });

  test.each([
    ['More than 6 in 10 harbour workers liked the plan.', { group: ['harbour', 'workers'] }],
    ['Birch won six of the past seven races.', { noun: 'races' }],
    ['The council has 75 newly elected members.', { noun: 'members', set: ['elected'] }],
    ['They asked for the 154 meetings Birch had held.', { noun: 'meetings' }],
    ['The council lost 197 paid clerks.', { noun: 'clerks' }],
  ])('is the noun with what restricts it: %s', (text, slots) => {
    expect(slotsIn(text)[0]).toMatchObject(slots);
  });

  test('is what people answer in a survey', () => {
    const [slots] = slotsIn('Some 40 percent of sailors said that the quay hurts the harbour.');
    expect(slots).toMatchObject({ act: 'hurts', group: ['sailors'], beside: ['quay', 'harbour'] });
  });

  test('is in a list the same for each owner', () => {
    const [one, two, three] = slotsIn('Birch now has 1,163 delegates to Reed’s 844 and Pym’s 143.');
    expect(one).toMatchObject({ noun: 'delegates', whose: ['Birch'] });
    expect(two).toMatchObject({ noun: 'delegates', whose: ['Reed'], unit: 'person' });
    expect(three).toMatchObject({ noun: 'delegates', whose: ['Pym'], unit: 'person' });
  });
});

test('two shares that a race ends with are no range', () => {
  const { figures } = extract('Birch won by 35 to 12 percent.');
  expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
    [35, '%'],
    [12, '%'],
  ]);
});

describe('verbs for one act', () => {
  test.each([
    ['killed', 'slaughtered', true],
    ['raising', 'drew', true],
    ['take', 'won', false],
    ['repaired', 'burned', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameAct(a, b)).toBe(same);
  });
});

describe('the keys by which figures find each other', () => {
  const keysIn = (text: string) => {
    const figure = extract(text).figures[0]!;
    return keysOf({ ...figure, ...figure.slots, source: text, speaker: null });
  };

  test('lead from a rounded number to the exact one beside the same noun', () => {
    const exact = keysIn('The port lists 206,412 berths.');
    expect(keysIn('The port lists more than 200,000 berths.').some((key) => exact.includes(key))).toBe(true);
    expect(keysIn('Inspectors saw more than 200,000 gulls.').some((key) => exact.includes(key))).toBe(false);
  });
});

describe('numbers of one quantity', () => {
  test('may be a rounded one and the exact one; two exact ones are two', () => {
    const port = (berths: string) => `The port of Porthaven lists ${berths} dry berths.`;
    expect(between(port('870'), port('868')).verdict).toBe('COMPATIBLE');
    expect(within(`${port('870')} ${port('844')}`).verdict).not.toBe('COMPATIBLE');
  });

  test('that is “more than” another leaves room for a greater one', () => {
    const raised = (sum: string) => `Birch has raised ${sum} in Porthaven for the new quay.`;
    expect(between(raised('more than £2 million'), raised('£3 million')).verdict).toBe('COMPATIBLE');
  });
});

test('super delegates are superdelegates', () => {
  const found = between(
    'Birch has 469 super delegates in Porthaven.',
    'Birch has 469 superdelegates in Porthaven.',
  );
  expect(found.reason).toContain('both count delegates');
});

describe('figures that two texts set against each other', () => {
  const claim =
    'Birch falsely claimed that Porthaven had lost 900 boats (the actual number is closer to 40).';

  test('have changed where both give the same pair', () => {
    const found = between(
      'Now 41 percent of sailors trust Birch, down from 60 percent a year ago.',
      'Among sailors 60 percent of sailors trusted Birch a year ago, compared with 41 percent now.',
    );
    expect(found).toMatchObject({ verdict: 'CHANGED', confidence: 'MEDIUM' });
    expect(found.reason).toContain('Both texts set just these numbers against each other');
  });

  test('contradict where one disputes the claim with the number of the other', () => {
    const found = between(claim, 'Porthaven lost 40 boats in the storm.', ['2031-03-03', '2031-06-03']);
    expect(found).toMatchObject({ verdict: 'CONTRADICTS', confidence: 'MEDIUM' });
    expect(found.reason).toContain('One text sets just these numbers against each other');
  });

  test('do not where the other text counts something else', () => {
    expect(between(claim, 'Eastmere sold 40 houses.').verdict).toBe('NOT_COMPARABLE');
  });
});

describe('figures that one text sets against each other', () => {
  test.each([
    ['Some 41 percent would choose Birch. That is a sharp rise from the 4 percent who did so before.'],
    ['Then 47 percent backed Birch, but that number has since dropped slightly to 35 percent.'],
    ['The claims fell from 410 in May to 390 in June.'],
    ['Now 41 percent trust the council, down from 60 percent a year ago.'],
    ['Just 28 percent of sailors liked the plan, compared with 33 percent last month.'],
    ['Some 30 percent of sailors liked the plan. Last month, 26 percent said the same.'],
  ])('have changed: %s', (text) => {
    expect(within(text)).toMatchObject({ verdict: 'CHANGED', confidence: 'HIGH' });
  });

  test('contradict where one is called a false claim', () => {
    const found = within(
      'Birch falsely claimed that the port had lost 900 boats (the actual number is closer to 40).',
    );
    expect(found).toMatchObject({ verdict: 'CONTRADICTS', confidence: 'HIGH' });
    expect(found.reason).toContain('The text itself sets them against each other');
  });

  test('do not where the second belongs to somebody else', () => {
    expect(within('Birch won 410 delegates, compared with 390 delegates that backed Reed.').verdict).toBe(
      'NOT_COMPARABLE',
    );
  });
});

describe('a number that is put otherwise', () => {
  const said = 'Ann Ferris said 50 people had marched';

  test.each([
    ['by whoever puts it at another', `${said}, but the police put it at 20.`],
    ['in the next sentence', `${said}. The police put it at 20.`],
    ['by its noun', `${said}. The police put the number at 20.`],
    ['by what it is in fact', `${said}. In fact, the number was 20.`],
    ['by the actual figure', `${said}. The actual figure is closer to 20, according to the port.`],
    ['by others who say that there were fewer', `${said}, but officials say only 20.`],
    ['by others who say how many did', `${said}, but officials say 20 did.`],
    ['by a crowd of its own', `${said}. The police put the crowd at 20.`],
    ['by others who say what the number was', `${said}. The port said the number was closer to 20.`],
    ['by a report that gives the number', `${said}. The report gives the number as 20.`],
    ['by those who put it in an aside', `${said}, a number that the port put at 20.`],
    [
      'by whoever calls it wrong',
      'Ann Ferris said the quay cost £3 million. “That figure is wrong. It was £8 million,” John Pym said.',
    ],
    ['by records', `${said}, but official records show that only 20 did.`],
    ['by what was done in fact', 'Ann Ferris said the quay cost £3 million. In fact it cost £8 million.'],
    ['by a change in fact', 'Ann Ferris said crime had risen 40 percent, when in fact it rose 4 percent.'],
    [
      'by those who counted',
      'Ann Ferris spoke of a crowd of 30,000, far more than the 8,000 that the port counted.',
    ],
  ])('is a contradiction of the text itself: %s', (_, text) => {
    const found = within(text);
    expect(found).toMatchObject({ verdict: 'CONTRADICTS', confidence: 'HIGH' });
    expect(found.reason).toContain('The text itself sets them against each other');
  });

  test.each([
    ['of what another counts', `${said}, while John Pym said 20.`],
    ['of something else', `${said}. The police put the number of cranes at 20.`],
    ['with a noun of its own', `${said}. In fact, the number was 20 cranes.`],
    ['of a part', `${said}, but officials say only 20 of them were old.`],
    ['of another time', `${said}. The port said the number was 20 last year.`],
    ['of another group in the records', `${said}, but official records show that 20 crews were lost.`],
    ['of another act in fact', 'Ann Ferris said the club had 300 members. In fact it lost 40.'],
    [
      'of what was sold before',
      'Ann Ferris sold 300 boats, far more than the 200 that she reported in April.',
    ],
    ['of another seller', 'Ann Ferris sold 300 boats, far more than the 200 that Pym Yards sold.'],
  ])('is none: %s', (_, text) => {
    const figures = extract(text).figures;
    expect(figures.flatMap(({ slots }) => slots.turns)).toEqual([]);
  });

  test('far behind the count, nobody’s number is read', () => {
    const away =
      'The quay was closed for most of the winter, and so were the yards on both sides of the harbour, they said.';
    expect(extract(`${said}. ${away} ${away} The police put it at 20.`).figures).toHaveLength(1);
  });
});

describe('a count that two voices give', () => {
  test.each([
    ['The ministry says 12 people were killed in the blast. Aid workers say at least 60 were killed.'],
    [
      'The opposition says the tunnel will cost £9 billion. The ministry says the tunnel will cost £5 billion.',
    ],
    [
      'According to the police, 4,000 people took part in the march. According to the organisers, 15,000 people took part.',
    ],
    [
      'The airline said that 130 passengers were on board. The port authority said 118 passengers were on board.',
    ],
    ['“The fire destroyed 400 shops,” the mayor said. The insurer said the fire destroyed 160 shops.'],
    ['Birch claimed that 70 percent of pupils had passed; the school board said that only 52 percent had.'],
  ])('contradicts itself: %s', (text) => {
    const found = within(text);
    expect(found).toMatchObject({ verdict: 'CONTRADICTS', confidence: 'HIGH' });
    expect(found.reason).toContain('The text itself sets them against each other');
  });

  test.each([
    [
      'two places',
      'The Porthaven mayor said 40 people were killed. The Eastmere mayor said 12 people were killed.',
    ],
    [
      'two regions',
      'The army said 40 people were killed in the north. The rebels said 300 people were killed in the south.',
    ],
    [
      'two events',
      'The army said 40 men were killed in the first raid. The ministry said 12 men were killed in the second raid.',
    ],
    [
      'two shops',
      'Eve Reed, a baker, said sales fell 40 percent. John Pym, a butcher, said sales fell 12 percent.',
    ],
    [
      'two owners',
      'The bakers said 40 people worked for their guild. The butchers said 12 people worked for their guild.',
    ],
    [
      'a part',
      'The mayor said 300 people were rescued from the flood; the army said 40 of them were rescued from the flood.',
    ],
    [
      'a cause',
      'The mayor said that 300 trees were felled; the forester said 40 trees were felled by the storm.',
    ],
    [
      'two sides',
      'Police said 2,000 people marched for the tax. The mayor said 300 people marched against the tax.',
    ],
    [
      'two days',
      'Police said 40 people were arrested on Friday. The mayor said 12 people were arrested on Saturday.',
    ],
    ['two acts', 'Police said 40 people were arrested. The mayor said 12 people were injured.'],
    ['plan and fact', 'Reed said the tunnel would cost £4 million. Pym said the tunnel had cost £9 million.'],
    ['two companies', 'Reed Bank said 300 people were arrested. Pym Bank said 40 people were arrested.'],
    [
      'one voice',
      'The mayor said 40 people were killed in the blast. The mayor said 12 people were killed in the blast.',
    ],
    [
      'a bound that leaves room',
      'Police said at least 40 people were killed in the blast. The mayor said 45 people were killed in the blast.',
    ],
  ])('is none where they may speak of %s', (_, text) => {
    expect(extract(text).figures.flatMap(({ slots }) => slots.turns)).toEqual([]);
  });
});

describe('a claim that its own text disputes', () => {
  const disputed =
    'Pym falsely claimed that Porthaven would admit 25,000 Eastmeran sailors to its cottages (the actual number is closer to 400).';
  const verdictOf = (behind: string) => {
    const { figures } = extract(`${disputed}\n\n${behind}`);
    return verdict(figures[1]!, figures.at(-1)!, ['one', 'one'], [null, null]);
  };

  test('is disputed where it is printed once more', () => {
    expect(
      verdictOf('A website said that Porthaven would resettle 25,000 Eastmerans in cottages.'),
    ).toMatchObject({
      verdict: 'CONTRADICTS',
      confidence: 'MEDIUM',
    });
  });

  test('is not where the number counts something else', () => {
    expect(verdictOf('The council burned 25,000 mattresses in Newhaven.').verdict).toBe('NOT_COMPARABLE');
  });
});
