import { printDocument } from '../../src/documents/print.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { documentOf } from '../../src/extract/document.ts';
import { extract } from '../../src/extract/extract.ts';
import { NO_FACTS } from '../../src/extract/load/article.ts';

function responsesIn(text: string) {
  return extract(text).responses.map(({ kind, target }) => [kind, target.kind, target.name, target.of]);
}

const PYM = 'John Pym, the opposition leader, said the quay must go.\n\n';

describe('a response that tells nobody’s name', () => {
  const critics = (kind: string) => [[kind, 'GROUP', 'unnamed critics', null]];

  test.each([
    ['rejects rumours', 'Ann Ferris rejected rumours that she would sell the quay.', 'REJECTS'],
    ['denies a charge', 'Ann Ferris denied any wrongdoing.', 'REJECTS'],
    ['defends one’s own vote', 'Ann Ferris defended her vote on the quay.', 'REJECTS'],
    ['apologises', 'Ann Ferris apologised for her remarks.', 'CLARIFIES'],
    ['puts one’s own words right', 'Ann Ferris said her remarks were taken out of context.', 'CLARIFIES'],
  ])('%s', (_, text, kind) => {
    expect(responsesIn(text)).toEqual(critics(kind));
  });

  test.each([
    ['whoever made the claim is told', 'Ann Ferris rejected the claims of John Pym.'],
    ['the verb is another clause’s', 'As John Pym spoke and defended his vote, Ann Ferris left.'],
    ['the words are no defence', 'Ann Ferris said his remarks were racist.'],
    ['it is with somebody', 'Ann Ferris took issue with recent criticism.'],
    ['what is rejected is no claim', 'Ann Ferris rejected the offer.'],
  ])('is not there where %s', (_, text) => {
    expect(responsesIn(text).filter(([, , name]) => name === 'unnamed critics')).toEqual([]);
  });
});

describe('a response to whoever spoke before', () => {
  test.each([
    ['in a way of speaking', 'Ann Ferris responded by calling the plan a joke.', 'COMMENTS'],
    ['as a counter', 'Ann Ferris countered on Sunday by suggesting four other plans.', 'REJECTS'],
    ['that hits back', 'Ann Ferris fired back, saying the quay was sound.', 'REJECTS'],
  ])('%s', (_, text, kind) => {
    expect(responsesIn(`${PYM}${text}`)).toEqual([[kind, 'PERSON', 'John Pym', null]]);
  });

  test.each([
    ['a deed', 'Ann Ferris responded by closing the harbour.'],
    ['shots', 'Ann Ferris fired back with her gun.'],
    ['a date', 'Ann Ferris pushed back the date.'],
  ])('is not %s', (_, text) => {
    expect(responsesIn(`${PYM}${text}`)).toEqual([]);
  });

  test('may come from “deep concern about” somebody’s plan', () => {
    expect(responsesIn(`${PYM}Ann Ferris expressed deep concern about Mr. Pym’s plan.`)).toEqual([
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ]);
  });
});

describe('responses', () => {
  test.each([
    [
      'to a person’s comments',
      `${PYM}Responding to criticism from John Pym, Ann Ferris said it would stay.`,
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ],
    [
      'to a role’s comments',
      `${PYM}Reacting to the opposition leader’s remarks, Ann Ferris said it would stay.`,
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ],
    [
      'to an appearance',
      `${PYM}Responding to John Pym’s appearance before the Fisheries Committee, Ann Ferris said it would stay.`,
      ['COMMENTS', 'EVENT', 'John Pym’s appearance before the Fisheries Committee', 'John Pym'],
    ],
    [
      'to a question that nobody is said to have asked',
      '“The quay will stay,” Ann Ferris said, in response to a friendly question about boats.',
      ['ANSWERS', 'GROUP', 'unnamed questioner', null],
    ],
    [
      'to what somebody put forward',
      `${PYM}Ann Ferris, a former admiral, said the approach put forward by John Pym is too simple.`,
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ],
    [
      'with all one’s weight',
      `${PYM}Ann Ferris spoke up, throwing her weight behind John Pym’s advice on the quay.`,
      ['SUPPORTS', 'PERSON', 'John Pym', null],
    ],
    [
      'that rejects',
      `${PYM}Ann Ferris dismissed the claims by John Pym, saying the quay was sound.`,
      ['REJECTS', 'PERSON', 'John Pym', null],
    ],
    [
      'in reply',
      `${PYM}In reply to John Pym, Ann Ferris said it would stay.`,
      ['ANSWERS', 'PERSON', 'John Pym', null],
    ],
    [
      'by a block behind a colon',
      `${PYM}Responding to John Pym, Ann Ferris said:\n\nWe stay here.\n\n– Ann Ferris`,
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(responsesIn(text)).toEqual([expected]);
  });

  test.each([
    [
      'a verb of criticism',
      `${PYM}Ann Ferris blasted Mr. Pym’s plan for the quay.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a passive',
      `${PYM}Mr. Pym was criticised by harbour master Ann Ferris for closing the quay.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a participle behind words in marks',
      `${PYM}“It stays,” said Ann Ferris, dismissing Mr. Pym’s proposal.`,
      'Ann Ferris',
      'John Pym',
      'REJECTS',
    ],
    [
      'praise of somebody by role',
      `${PYM}Ann Ferris praised the opposition leader for his courage.`,
      'Ann Ferris',
      'John Pym',
      'SUPPORTS',
    ],
    [
      'a claim that stands before it',
      `John Pym said the quay was rotten. Ann Ferris disputed that claim on Friday.`,
      'Ann Ferris',
      'John Pym',
      'REJECTS',
    ],
    [
      'agreement with what stands before it',
      `John Pym said the quay was rotten. Ann Ferris agreed that it was past repair.`,
      'Ann Ferris',
      'John Pym',
      'SUPPORTS',
    ],
    [
      'a noun of criticism',
      `Ann Ferris went on with her criticism of John Pym.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a question by somebody',
      `Asked by John Pym about the quay, Ann Ferris said it would stay.`,
      'Ann Ferris',
      'John Pym',
      'ANSWERS',
    ],
    [
      'a question by nobody who is named',
      `Ann Ferris was asked about the quay. “It stays,” she said.`,
      'Ann Ferris',
      'unnamed questioner',
      'ANSWERS',
    ],
    [
      'a reply',
      `“It is rotten,” John Pym said.\n\n“It is not,” Ann Ferris replied.`,
      'Ann Ferris',
      'John Pym',
      'ANSWERS',
    ],
    [
      'words about somebody’s words',
      `${PYM}Ann Ferris said Mr. Pym’s claim was false.`,
      'Ann Ferris',
      'John Pym',
      'REJECTS',
    ],
    [
      'a question to somebody',
      `${PYM}Ann Ferris asked Mr. Pym whether the quay was safe.`,
      'Ann Ferris',
      'John Pym',
      'QUESTIONS',
    ],
    [
      'a relative clause',
      `${PYM}Ann Ferris voted with John Pym, whom she has often accused of haste.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a call to take something back',
      `${PYM}Ann Ferris urged Mr. Pym to apologise.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a complaint about somebody',
      `${PYM}Ann Ferris complained that Mr. Pym had never seen the quay.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'fault that words in marks find with somebody',
      `${PYM}“Mr. Pym never saw the quay,” Ann Ferris said.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a letter that somebody sent',
      `${PYM}In response to a letter Mr. Pym sent, Ann Ferris said it would stay.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'remarks of a name in s',
      `John Peters, the opposition leader, said the quay must go.\n\nAnn Ferris dismissed Peters’ remarks.`,
      'Ann Ferris',
      'John Peters',
      'REJECTS',
    ],
    [
      'a rejected idea of the clause before',
      `${PYM}John Pym proposed a vote in May, but Ann Ferris rejected the idea.`,
      'Ann Ferris',
      'John Pym',
      'REJECTS',
    ],
    [
      'a claim that the next clause disputes',
      `${PYM}John Pym alleges that he was never told, a claim that Ann Ferris strongly disputes.`,
      'Ann Ferris',
      'John Pym',
      'REJECTS',
    ],
    [
      'a topic that stands first',
      `${PYM}As to Mr. Pym’s claims about the quay, Ann Ferris insists that they are old.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a clause that provokes it',
      `${PYM}When Mr. Pym brought up the cost of the quay, Ann Ferris said it was small.`,
      'Ann Ferris',
      'John Pym',
      'ANSWERS',
    ],
    [
      'a question about charges',
      `${PYM}Asked about Mr. Pym’s charges, Ann Ferris said the quay was sound.`,
      'Ann Ferris',
      'John Pym',
      'ANSWERS',
    ],
    [
      'a doubt about somebody',
      `${PYM}Ann Ferris questioned whether Mr. Pym had seen the quay.`,
      'Ann Ferris',
      'John Pym',
      'QUESTIONS',
    ],
    [
      'a judgement on what somebody did',
      `${PYM}Ann Ferris said it was unwise of Mr. Pym to close the quay.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'an adjective of criticism',
      `${PYM}Ann Ferris was also critical of Mr. Pym’s plan.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'an act that something prompts',
      `${PYM}The vote prompted Ann Ferris to criticise Mr. Pym.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a verb with a day before its particle',
      `${PYM}Ann Ferris called on Monday for Mr. Pym to resign.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a passive with a reason',
      `${PYM}Mr. Pym was attacked by harbour master Ann Ferris for closing the quay in winter.`,
      'Ann Ferris',
      'John Pym',
      'COMMENTS',
    ],
    [
      'a group as target',
      `Ann Ferris rebuked critics who want the quay gone.`,
      'Ann Ferris',
      'critics',
      'REJECTS',
    ],
  ])('%s states a response', (_, text, who, whom, kind) => {
    const { quotes, responses } = extract(text);
    expect(responses.map((one) => [quotes[one.from]!.speaker!.name, one.target.name, one.kind])).toEqual([
      [who, whom, kind],
    ]);
    const [{ basis }] = responses as [(typeof responses)[0]];
    expect(text.slice(basis.start, basis.end)).toBe(basis.text);
  });

  test.each([
    ['words in marks about somebody’s words', `${PYM}“Mr. Pym’s plan is a dream,” Ann Ferris said.`],
  ])('%s is told only when all is asked for', (_, text) => {
    const { quotes, responses } = extract(text, { all: true });
    expect(responses.map((one) => [quotes[one.from]!.speaker!.name, one.target.name, one.kind])).toEqual([
      ['Ann Ferris', 'John Pym', 'COMMENTS'],
    ]);
    expect(extract(text).responses).toEqual([]);
  });

  test('a question in marks and the words right behind it answer each other', () => {
    const { quotes, responses } = extract('“Is it safe?” John Pym asked.\n\n“It is,” Ann Ferris said.');
    expect(responses.map((one) => [quotes[one.from]!.speaker!.name, one.target.name, one.kind])).toEqual([
      ['John Pym', 'Ann Ferris', 'QUESTIONS'],
      ['Ann Ferris', 'John Pym', 'ANSWERS'],
    ]);
  });

  test('"him" is whom the sentence names first', () => {
    const text = `${PYM}Carl Reed said it was late.\n\nAfter Mr. Reed said that Mr. Pym was right, Ann Ferris contradicted him.`;
    expect(extract(text).responses.at(-1)).toMatchObject({
      rule: 'act-pronoun',
      target: { name: 'Carl Reed' },
    });
  });

  const whoAnswers = (text: string) => {
    const { quotes, responses } = extract(text);
    return responses.map((one) => [quotes[one.from]!.speaker!.name, one.target.name, one.kind, one.rule]);
  };

  test.each([
    ['a pronoun of the sentence’s own subject', 'He smiled after Ann Ferris accused him of haste.'],
    ['a pronoun', 'Ann Ferris contradicted him.'],
  ])('%s is told by names of the sentence before', (_, sentence) => {
    expect(whoAnswers(`${PYM}Mr. Pym sat beside Mary Reed. ${sentence}`)).toEqual([
      ['Ann Ferris', 'John Pym', expect.anything(), 'act-pronoun'],
    ]);
  });

  test('a pronoun that may mean somebody who says nothing in the article tells nobody', () => {
    expect(whoAnswers(`${PYM}It was the year of Peter Reed. Ann Ferris contradicted him.`)).toEqual([]);
  });

  test.each([
    [
      'criticism that something draws',
      `${PYM}Mr. Pym’s plan drew sharp criticism from harbour master Ann Ferris and others.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'act-drawn'],
    ],
    [
      'outrage at a claim with a clause behind it',
      `${PYM}Mr. Pym’s claim that the quay is rotten sparked outrage among voters.`,
      ['voters', 'John Pym', 'COMMENTS', 'act-drawn'],
    ],
    [
      'agreement in a word',
      `${PYM}Ann Ferris agreed.`,
      ['Ann Ferris', 'John Pym', 'SUPPORTS', 'act-taken-up'],
    ],
    [
      'a feeling',
      `${PYM}Ann Ferris was appalled by Mr. Pym’s remarks.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'act-feeling'],
    ],
    [
      'an act towards a role of whoever was named last',
      `${PYM}Ann Ferris condemned the harbour candidate’s proposal.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'act-role-of-last'],
    ],
    [
      'an act towards the only one who bears an office',
      'Carl Reed, president of the Harbour Society, said it was late. President Pym spoke. Ann Ferris criticised the president for it.',
      ['Ann Ferris', 'Pym', 'COMMENTS', 'act-role'],
    ],
    [
      'an answer to the writer’s question',
      'Will the quay hold? “I hope so,” Ann Ferris said.',
      ['Ann Ferris', 'unnamed questioner', 'ANSWERS', 'narrator-asked'],
    ],
    [
      'an answer to one in the crowd',
      'When someone in the crowd shouted, “Shame,” Ann Ferris joked, “Not mine.”',
      ['Ann Ferris', 'unnamed questioner', 'ANSWERS', 'when-said'],
    ],
    [
      'words said in response to a deed',
      `${PYM}On Monday, Mr. Pym sent a letter. In response, Ann Ferris said the quay was sound.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'said-in-response'],
    ],
    [
      'words said in response to words',
      `${PYM}Ann Ferris wrote in response: “It is sound.”`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'said-in-response'],
    ],
    [
      'words said after somebody else’s',
      `${PYM}“I never was,” Ann Ferris said, after Mr. Pym claimed that she was there.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'said-after'],
    ],
    [
      'words that stand behind a clause of somebody else’s',
      `${PYM}After Mr. Pym argued that the quay was old, Ann Ferris said it would hold.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'when-said'],
    ],
    [
      'an answer in an interview',
      'In an interview with the Harbour Times, Ann Ferris was asked about the quay. “It will hold,” she said.',
      ['Ann Ferris', 'Harbour Times', 'ANSWERS', 'was-asked'],
    ],
    [
      'a denial of any part',
      'Ann Ferris denied any role in the fire.',
      ['Ann Ferris', 'unnamed critics', 'REJECTS', 'act-unnamed'],
    ],
    [
      'blame for somebody and others',
      `${PYM}Ann Ferris said Mr. Pym and his friends unfairly ignore the quay.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'said-of-whom'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoAnswers(text)).toEqual([expected]);
  });

  test.each([
    ['a question of no verb', 'The answer? “I hope so,” Ann Ferris said.'],
    ['a report of somebody', `${PYM}Ann Ferris rejected the report of Mr. Pym.`],
    ['a deed that words follow', `${PYM}“It is late,” Ann Ferris said after Mr. Pym fell into the harbour.`],
    ['a campaign', `${PYM}Ann Ferris said Mr. Pym’s campaign was a matter of money.`],
    ['agreement of two', `${PYM}Carl Reed and Ann Ferris agreed.`],
    ['a contradiction of one’s own chief', `${PYM}Pym’s office put out a note contradicting his remarks.`],
  ])('%s is none', (_, text) => {
    expect(whoAnswers(text)).toEqual([]);
  });

  test('a denial keeps its verb, and rejects the very words that were said before', () => {
    const text = 'John Pym said the northern quay was rotten. Ann Ferris denied that the quay was rotten.';
    const { quotes, responses } = extract(text);
    const denial = quotes.findIndex(({ cue }) => cue?.text === 'denied');
    expect(text.slice(quotes[denial]!.start, quotes[denial]!.end)).toBe('denied that the quay was rotten');
    expect(responses).toMatchObject([
      { from: denial, kind: 'REJECTS', rule: 'denied-claim', target: { name: 'John Pym', quote: 0 } },
    ]);
  });

  test('a claim that is taken up is the target itself in the document', () => {
    const text = 'John Pym said the quay was rotten. Ann Ferris disputed that claim on Friday.';
    const [document] = readDocuments(
      printDocument(documentOf(extract(text), { ...NO_FACTS, fallbackTitle: 'A text' })),
      'draft.yaml',
    );
    const { quotes, responses } = document!;
    expect(responses).toMatchObject([{ kind: 'REJECTS', to: quotes[0]!.id, from: quotes[1]!.id }]);
  });

  test('an act is recorded with its verb, as nobody’s own words', () => {
    const { quotes } = extract(`${PYM}Ann Ferris has rejected Mr. Pym’s claim about the quay.`);
    expect(quotes.at(-1)).toMatchObject({
      act: true,
      speech: 'INDIRECT',
      cue: { text: 'rejected' },
      speaker: { name: 'Ann Ferris' },
    });
    const { start, end } = quotes.at(-1)!;
    expect(`${PYM}Ann Ferris has rejected Mr. Pym’s claim about the quay.`.slice(start, end)).toBe(
      'rejected Mr. Pym’s claim about the quay',
    );
  });

  test.each([
    [
      'a participle behind the speaker',
      `${PYM}“It is not,” said Ann Ferris, leader of the council, responding to Mr. Pym.`,
      '“It is not,”',
    ],
    [
      'a participle behind reported words',
      `${PYM}Ann Ferris said it would stay, dismissing Mr. Pym’s claim, and left.`,
      'it would stay',
    ],
    [
      'a participle that says more than they do',
      `${PYM}“It is not,” Ann Ferris said, accusing Mr. Pym of haste.`,
      'accusing Mr. Pym of haste',
    ],
  ])('%s responds with the right words', (_, text, words) => {
    const { quotes, responses } = extract(text);
    expect(responses.map(({ from }) => text.slice(quotes[from]!.start, quotes[from]!.end))).toEqual([words]);
    const printed = quotes.map(({ start, end }) => text.slice(start, end));
    expect(printed.filter((one) => /^(?:responding|dismissing)/.test(one))).toEqual([]);
  });

  test.each([
    ['what might be done', `${PYM}Ann Ferris could criticise Mr. Pym’s plan.`],
    ['what was not done', `${PYM}Ann Ferris did not criticise Mr. Pym’s plan.`],
    ['what was refused', `${PYM}Ann Ferris declined to criticise Mr. Pym.`],
    ['an adjective', `${PYM}Ann Ferris read the widely criticised report by Mr. Pym.`],
    ['a verb in another sense', `Ann Ferris backed the car into John Pym.`],
    ['what neither did', `${PYM}Neither Carl Reed nor Ann Ferris criticised Mr. Pym.`],
    ['a request', `${PYM}Ann Ferris asked Mr. Pym to close the door.`],
    ['a supporter for the one who is supported', `${PYM}A Ferris supporter saw Mr. Pym.`],
    ['what somebody might do', `${PYM}If Ann Ferris criticises Mr. Pym, he will leave.`],
    ['what a question asks', `${PYM}Did Ann Ferris criticise Mr. Pym?`],
    ['what neither of two did', `${PYM}Neither Sam Tolley nor Ann Ferris criticised Mr. Pym.`],
    ['a treaty that answers nobody', `Ann Ferris denounced the Northern Harbour Treaty.`],
    ['a request of another kind', `${PYM}Ann Ferris told Mr. Pym to sit down.`],
    ['a participle that tells of a noun', `${PYM}Ann Ferris founded a club supporting Mr. Pym’s views.`],
    ['a chance', `${PYM}Ann Ferris has a real shot at beating Mr. Pym.`],
    ['a campaign that is backed', `${PYM}Ann Ferris backed the campaign of Mr. Pym.`],
    ['a notion of nobody who is told', `${PYM}Ann Ferris rejected the notion that Mr. Pym could win.`],
    ['what somebody says that others think of him', `John Pym said Ann Ferris agrees with him.`],
    ['a promise of one’s own', `${PYM}Ann Ferris agreed that she would come.`],
    ['a poll', `${PYM}Asked about Mr. Pym’s plan, 59 percent said they liked it.`],
    ['a place', `${PYM}On Harbour Radio, Ann Ferris said the quay was sound.`],
    ['a blow', `${PYM}When Mr. Pym was hit by a crane, Ann Ferris said the quay was closed.`],
    ['a claim that nobody made', `Ann Ferris rejected that claim on Friday.`],
  ])('%s is no response', (_, text) => {
    expect(responsesIn(text)).toEqual([]);
  });

  test.each([
    ['order on the page', `${PYM}Ann Ferris said it would stay.`],
    ['an answer to nobody who can be told', 'Responding to criticism, Ann Ferris said it would stay.'],
    ['a rejected thing that nobody said', `${PYM}Ann Ferris rejected the old plan, saying it was too dear.`],
    ['a speaker who responds to herself', 'Responding to Ann Ferris, Ann Ferris said it would stay.'],
  ])('%s is no response', (_, text) => {
    expect(responsesIn(text)).toEqual([]);
  });
});
