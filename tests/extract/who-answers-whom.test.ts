import { extract } from '../../src/extract/extract.ts';

/** Each response as who, whom, its kind and the rule that found it. */
function whoAnswers(text: string) {
  const { quotes, responses } = extract(text);
  return responses.map(({ from, target, kind, rule }) => [
    quotes[from]!.speaker!.name,
    target.of ?? target.name,
    kind,
    rule,
  ]);
}

const PYM = 'John Pym, the opposition leader, said the quay must go.\n\n';

describe('who is quoted right behind a crowd’s response gives theirs', () => {
  const ferris = ['Ann Ferris', 'John Pym', 'COMMENTS', 'spoke-for'];

  test.each([
    [
      'in the next sentence',
      `${PYM}Many skippers condemned Mr. Pym’s plan. “It is a shame,” Ann Ferris said.`,
    ],
    [
      'with the speaker first',
      `${PYM}Local fishers accused Mr. Pym of haste. Ann Ferris said, “It is a shame.”`,
    ],
  ])('%s', (_, text) => {
    expect(whoAnswers(text)).toContainEqual(ferris);
  });

  test.each([
    ['one who is named', `${PYM}Mary Reed condemned Mr. Pym’s plan. “It is a shame,” Ann Ferris said.`],
    [
      'a crowd that is quoted itself',
      `${PYM}Many skippers condemned Mr. Pym’s plan as “a fraud”. “It is late,” Ann Ferris said.`,
    ],
    ['reported words', `${PYM}Many skippers condemned Mr. Pym’s plan. Ann Ferris said the harbour was full.`],
    [
      'words behind where they were said',
      `${PYM}Many skippers condemned Mr. Pym’s plan. In a letter to the bank on Monday, Ann Ferris called the loan “late”.`,
    ],
    [
      'another clause’s crowd',
      `${PYM}The bank closed early even as skippers condemned Mr. Pym’s plan. “It is late,” Ann Ferris said.`,
    ],
    [
      'two responses at once',
      `${PYM}Many skippers condemned Mr. Pym’s plan but praised the mayor. “It is late,” Ann Ferris said.`,
    ],
  ])('and not behind %s', (_, text) => {
    expect(whoAnswers(text).filter(([who]) => who === 'Ann Ferris')).toEqual([]);
  });
});

describe('words in marks that begin with what somebody says answer them', () => {
  test.each([
    ['who speaks in the article', `${PYM}“John Pym says it must go,” Ann Ferris said. “It must not.”`],
    ['who speaks nowhere else', '“John Pym told me it must go,” Ann Ferris said. “It must not.”'],
  ])('%s', (_, text) => {
    expect(whoAnswers(text)).toEqual([['Ann Ferris', 'John Pym', 'COMMENTS', 'quoted-of-saying']]);
  });

  test.each([
    ['reported words', `${PYM}Ann Ferris said Mr. Pym says it on Mondays.`],
    ['a deed', `${PYM}“Mr. Pym sails on Mondays,” Ann Ferris said.`],
  ])('and not %s', (_, text) => {
    expect(whoAnswers(text)).toEqual([]);
  });
});

describe('who answers whom', () => {
  test.each([
    [
      'a reply goes to whoever asked, though others spoke since',
      `${PYM}Reporter Carl Reed asked Ann Ferris about her boats. The bank and its founder in Newhaven agreed to a deal. “I have none,” Ms. Ferris replied.`,
      ['Ann Ferris', 'Carl Reed', 'ANSWERS', 'replied'],
    ],
    [
      'a defence goes to whoever the clause before criticises',
      `${PYM}Skippers criticised Mr. Pym for shouting, while Ann Ferris defended the remarks as honest.`,
      ['Ann Ferris', 'John Pym', 'SUPPORTS', 'act-said-before'],
    ],
    [
      'dates that were put forward are rejected',
      'John Pym proposed a vote on four days in May. Ann Ferris rejected those dates.',
      ['Ann Ferris', 'John Pym', 'REJECTS', 'act-said-before'],
    ],
    [
      'a verb with "is" has its own subject',
      `${PYM}Harbour master Ann Ferris is criticising an earlier report from Mr. Pym.`,
      ['Ann Ferris', 'John Pym', 'COMMENTS', 'act-of'],
    ],
    [
      'a crowd keeps the place that tells it from others',
      'Ann Ferris accused skippers in North Newhaven of haste.',
      ['Ann Ferris', 'skippers in North Newhaven', 'COMMENTS', 'act-group'],
    ],
    [
      'somebody’s campaign is blamed',
      `${PYM}Ann Ferris said the Pym campaign and its friends unfairly ignore the quay.`,
      ['Ann Ferris', 'John Pym campaign', 'COMMENTS', 'said-of-whom'],
    ],
    [
      'fault that words in marks find with a campaign',
      `${PYM}“The Pym campaign never saw the quay,” Ann Ferris said.`,
      ['Ann Ferris', 'John Pym campaign', 'COMMENTS', 'quoted-of-whom'],
    ],
    [
      'words about the words of whoever has a role',
      `${PYM}Ann Ferris said the opposition leader’s claim was false.`,
      ['Ann Ferris', 'John Pym', 'REJECTS', 'said-of-words'],
    ],
    [
      'whoever is dismissive rejects',
      `${PYM}Ann Ferris was dismissive of Mr. Pym’s plan.`,
      ['Ann Ferris', 'John Pym', 'REJECTS', 'act-adjective'],
    ],
    [
      'people in their relation to somebody are urged',
      `${PYM}Families of the drowned urged Mr. Pym to apologise.`,
      ['Families of the drowned', 'John Pym', 'COMMENTS', 'act-name'],
    ],
    [
      'whoever is asked by a role answers who held the interview',
      'In a Harbour Times interview, the actress was asked about the quay. “It will hold,” Ann Ferris said.',
      ['Ann Ferris', 'Harbour Times', 'ANSWERS', 'was-asked'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoAnswers(text)).toContainEqual(expected);
  });

  test('a full name that is printed in two ways is one person', () => {
    const text = 'Ann Ferris blasted John J. Pym. “John Pym says it must go,” Ms. Ferris said on Monday.';
    expect(whoAnswers(text).map(([, whom]) => whom)).toEqual(['John J. Pym', 'John J. Pym']);
  });

  test('"they" are the people whom the sentence before is about', () => {
    expect(whoAnswers(`${PYM}Many skippers objected. They accused Mr. Pym of haste.`)).toEqual([
      ['Many skippers', 'John Pym', 'COMMENTS', 'act-name'],
    ]);
    expect(whoAnswers(`${PYM}Boats left for the skippers. They accused Mr. Pym of haste.`)).toEqual([]);
  });

  test.each([
    ['what is said to exist', `${PYM}Ann Ferris said there are skippers who agree with Mr. Pym.`],
    ['what was seldom done', `${PYM}Ann Ferris only occasionally disagreed with Mr. Pym.`],
    [
      'what would be done by nobody who is told',
      `${PYM}Ann Ferris thinks that assailing Mr. Pym would fail.`,
    ],
    ['what people agree among themselves', `${PYM}The four skippers agreed that the quay was old.`],
    ['outrage at somebody for nothing that is told', `${PYM}Mr. Pym prompted outrage among skippers.`],
    ['attacks in a debate', `${PYM}Mr. Pym faltered in a debate in which he faced attacks from Ann Ferris.`],
    ['what is said about a style', `${PYM}Ann Ferris was dismissive about Mr. Pym’s plan.`],
    [
      'a council whose members spoke',
      'Members of Newhaven Council proposed a vote, but Ann Ferris rejected the idea.',
    ],
  ])('%s is no response', (_, text) => {
    expect(whoAnswers(text)).toEqual([]);
  });
});
