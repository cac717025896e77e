import { counted } from '../../model/in-words.ts';
import { type DeepLink, namesOf, STATEMENT, spokenLine } from './deep-link.ts';
import { listThing, speakerThing, statementThing } from './json-ld.ts';
import { RESPONSE, responseInWords } from './responses.ts';

/** What nobody answered, and how two speakers are linked by responses. */
export const ways: DeepLink[] = [
  {
    path: '/unanswered',
    query: `query ($filter: UnansweredFilter) {
  unanswered(filter: $filter, first: 50) { totalCount nodes { calledOut { id name } statement { ...Spoken } } }
}${STATEMENT}`,
    variables: ({ values: { by = null, to = null, source = null } }) => ({ filter: { by, to, source } }),
    read: ({ unanswered }) => ({
      title: 'Unanswered',
      description: `${counted(unanswered.totalCount, 'statement')} that call somebody out and got no response on record.`,
      jsonLd: listThing(
        'Unanswered',
        unanswered.nodes.map(({ statement }) => statementThing(statement)),
        unanswered.totalCount,
      ),
      lines: unanswered.nodes.flatMap(({ statement, calledOut }) => [
        spokenLine(statement),
        { text: `No answer on record from ${namesOf(calledOut)}` },
      ]),
    }),
  },
  {
    path: '/path',
    query: `query ($from: String!, $to: String!, $isAsked: Boolean!) {
  path(from: $from, to: $to) @include(if: $isAsked) {
    length speakers { id name } responses { ...Joined response { ...Spoken } }
  }
}${STATEMENT}${RESPONSE}`,
    variables: ({ values: { from = '', to = '' } }) => ({ from, to, isAsked: from !== '' && to !== '' }),
    read({ path }, { values }) {
      const name = 'Path between two speakers';
      if (!path)
        return {
          title: name,
          description: values.to
            ? 'No chain of up to six responses on record links these two.'
            : 'The shortest chain of responses that links one speaker with another.',
          jsonLd: { '@type': 'WebPage', name },
          lines: [],
        };
      const title = `${path.speakers.map((one) => one.name).join(' – ')}: ${counted(path.length, 'response')}`;
      return {
        title,
        description: `The shortest chain of responses on record: ${title}.`,
        jsonLd: listThing(title, path.speakers.map(speakerThing)),
        lines: path.responses.flatMap((response) => [
          { text: responseInWords(response) },
          spokenLine(response.response),
        ]),
      };
    },
  },
];
