// Made from schema/ and src/explorer/queries by `npm run codegen`; do not edit.
import type { Asked } from './ask.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a voice is named. */
export type AttributionKind =
  /** Several who speak as one. */
  | 'COLLECTIVE'
  /** By name or by an office that one person holds. */
  | 'NAMED'
  /** The publisher in its own voice. */
  | 'PUBLISHER'
  /** An organisation through someone who speaks for it. */
  | 'SPOKESPERSON'
  /** Someone whom the source does not name. */
  | 'UNNAMED';

/** What a link rests on. */
export type Basis =
  /** It came with another collection. */
  | 'IMPORTED'
  /** A reader inferred it from printed words. */
  | 'INFERRED'
  /** A rule found it. */
  | 'RULE'
  /** Printed words state it. */
  | 'STATED';

/** How a printed number is meant. */
export type Comparator =
  /** A hedged number: about, some, nearly. */
  | 'ABOUT'
  /** This many or more. */
  | 'AT_LEAST'
  /** This many or fewer. */
  | 'AT_MOST'
  /** Between two numbers that the words state. */
  | 'BETWEEN'
  /** A bare number. */
  | 'EXACTLY'
  /** Fewer than this many. */
  | 'LESS_THAN'
  /** More than this many. */
  | 'MORE_THAN';

/** How sure we are of our reading; never of the truth of what was said. */
export type Confidence =
  /** The words leave no other reading that we can see. */
  | 'HIGH'
  /** Something that the reading needs is not recorded. */
  | 'LOW'
  /** Another reading is possible. */
  | 'MEDIUM';

/** Which contradictions to answer with; all conditions hold together. */
export type ContradictionFilter = {
  /** Only of these kinds. */
  kind?: Array<ContradictionKind> | null | undefined;
  /** Only between figures of this measure: an id or a name. */
  measure?: string | null | undefined;
  /** Only found in this way. */
  method?: ContradictionMethod | null | undefined;
  /** Only with a statement about this place: an id or a name. */
  place?: string | null | undefined;
  /** True where one speaker said both, false where not. */
  self?: boolean | null | undefined;
  /** Only with a statement in this source: an id or a title. */
  source?: string | null | undefined;
  /** Only with a statement of this speaker: an id or a name. */
  speaker?: string | null | undefined;
  /** Only with these statuses; all but REJECTED when left out. */
  status?: Array<Status> | null | undefined;
};

/** What kind of contradiction. */
export type ContradictionKind =
  /** One says that the other is not so. */
  | 'DENIAL'
  /** Both cannot be so for another reason. */
  | 'INCOMPATIBLE'
  /** Two figures whose intervals do not meet. */
  | 'VALUE';

/** Who found a contradiction. */
export type ContradictionMethod =
  /** A person. */
  | 'HUMAN'
  /** A rule, from two figures. */
  | 'RULE';

/** What kind of occasion. */
export type EventKind =
  /** A debate. */
  | 'DEBATE'
  /** A hearing before a committee or court. */
  | 'HEARING'
  /** An interview. */
  | 'INTERVIEW'
  /** A meeting. */
  | 'MEETING'
  /** Something else. */
  | 'OTHER'
  /** A press conference or briefing. */
  | 'PRESS_CONFERENCE'
  /** A speech. */
  | 'SPEECH'
  /** A written or recorded statement. */
  | 'STATEMENT';

/** How a statement answers. */
export type ResponseKind =
  /** Answers a question. */
  | 'ANSWERS'
  /** Says what was meant. */
  | 'CLARIFIES'
  /** Takes it up in another way. */
  | 'COMMENTS'
  /** Asks about it, or doubts it. */
  | 'QUESTIONS'
  /** Says that it is wrong. */
  | 'REJECTS'
  /** Says that it is right. */
  | 'SUPPORTS';

/** A kind of thing that a search may find. */
export type SearchKind =
  /** Events. */
  | 'EVENT'
  /** Numbers put on record. */
  | 'FIGURE'
  /** Groups. */
  | 'GROUP'
  /** Measures. */
  | 'MEASURE'
  /** Organisations. */
  | 'ORGANISATION'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE'
  /** Words put on record. */
  | 'QUOTE'
  /** Sources. */
  | 'SOURCE';

/** What kind of document. */
export type SourceKind =
  /** An article. */
  | 'ARTICLE'
  /** A live blog. */
  | 'LIVE_BLOG'
  /** Something else. */
  | 'OTHER'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A report. */
  | 'REPORT'
  /** A post on a social network. */
  | 'SOCIAL_POST'
  /** A transcript. */
  | 'TRANSCRIPT';

/** Whether printed words are the speaker's own. */
export type Speech =
  /** The speaker's own words. */
  | 'DIRECT'
  /** The reporter's words. */
  | 'INDIRECT'
  /** The reporter's words with the speaker's in them. */
  | 'MIXED';

/** Which statements to answer with; all conditions hold together. */
export type StatementFilter = {
  /** Only those in a contradiction, or in none. */
  contradicted?: boolean | null | undefined;
  /** Printed in this entry: an id. */
  entry?: string | number | null | undefined;
  /** Said at this event: an id or a name. */
  event?: string | null | undefined;
  /** Said on or after the first day of this date; undated statements are left out. */
  from?: string | null | undefined;
  /** Only those with a response, or without one. */
  hasResponse?: boolean | null | undefined;
  /** Said by, or by someone with a role in, this organisation: an id or a name. */
  organisation?: string | null | undefined;
  /** About this place: an id or a name. For a figure, the one place that it is about. */
  place?: string | null | undefined;
  /** Printed in this source: an id or a title. */
  source?: string | null | undefined;
  /** Said by this speaker: an id or a name. */
  speaker?: string | null | undefined;
  /** Only quotes of direct, mixed or indirect speech; figures are left out. */
  speech?: Array<Speech> | null | undefined;
  /** Only those whose attribution has this status. */
  status?: Status | null | undefined;
  /** Said on or before the last day of this date; undated statements are left out. */
  to?: string | null | undefined;
  /** Only quotes or only figures. */
  type?: StatementType | null | undefined;
  /** About a place in this one, at any depth, itself included: an id or a name. */
  within?: string | null | undefined;
};

/** Quote or figure. */
export type StatementType =
  /** A number put on record. */
  | 'FIGURE'
  /** Words put on record. */
  | 'QUOTE';

/** Where a link stands with its reviewers. */
export type Status =
  /** Read in the source, or confirmed by a reviewer. */
  | 'CONFIRMED'
  /** A reviewer doubts it. */
  | 'DISPUTED'
  /** A rule or one person proposes it; nobody else has confirmed it. */
  | 'PROPOSED'
  /** A reviewer refused it. It stays, hidden by default, so that no rule proposes it again. */
  | 'REJECTED';

/** Which way a thread runs. */
export type ThreadDirection =
  /** Both ways. */
  | 'BOTH'
  /** To the responses. */
  | 'DOWN'
  /** To what it responds to. */
  | 'UP';

export type BrowseQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
      | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
    > } };

type Card_Figure_Fragment = { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } };

type Card_Quote_Fragment = { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } };

export type CardFragment =
  | Card_Figure_Fragment
  | Card_Quote_Fragment
;

export type ChoicesQueryVariables = Exact<{
  chosen: Array<string | number> | string | number;
}>;


export type ChoicesQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, id: string }
   | null> };

type Named_Attribution_Fragment = { id: string };

type Named_Contradiction_Fragment = { id: string };

type Named_Entry_Fragment = { id: string };

type Named_Event_Fragment = { name: string, id: string };

type Named_Figure_Fragment = { id: string };

type Named_Group_Fragment = { name: string, id: string };

type Named_Measure_Fragment = { name: string, id: string };

type Named_Organisation_Fragment = { name: string, id: string };

type Named_Person_Fragment = { name: string, id: string };

type Named_Place_Fragment = { name: string, id: string };

type Named_Quote_Fragment = { id: string };

type Named_Response_Fragment = { id: string };

type Named_Role_Fragment = { id: string };

type Named_Source_Fragment = { title: string, id: string };

export type NamedFragment =
  | Named_Attribution_Fragment
  | Named_Contradiction_Fragment
  | Named_Entry_Fragment
  | Named_Event_Fragment
  | Named_Figure_Fragment
  | Named_Group_Fragment
  | Named_Measure_Fragment
  | Named_Organisation_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Quote_Fragment
  | Named_Response_Fragment
  | Named_Role_Fragment
  | Named_Source_Fragment
;

export type ContradictionQueryVariables = Exact<{
  id: string | number;
}>;


export type ContradictionQuery = { node:
    | { __typename: 'Attribution' }
    | { __typename: 'Contradiction', note: string | null, assertedBy: string, reviewedBy: string | null, id: string, kind: ContradictionKind, method: ContradictionMethod, status: Status, policy: string | null, gap: number | null, relativeGap: number | null, reason: string, self: boolean, confidence: Confidence, statements: Array<
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, comparisons: { nodes: Array<{ other: { id: string }, interval: { from: number | null, to: number | null } | null }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
      > }
    | { __typename: 'Entry' }
    | { __typename: 'Event' }
    | { __typename: 'Figure' }
    | { __typename: 'Group' }
    | { __typename: 'Measure' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Quote' }
    | { __typename: 'Response' }
    | { __typename: 'Role' }
    | { __typename: 'Source' }
   | null };

export type ContradictionsQueryVariables = Exact<{
  filter?: ContradictionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { contradictions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ContradictionKind, method: ContradictionMethod, status: Status, policy: string | null, gap: number | null, relativeGap: number | null, reason: string, self: boolean, confidence: Confidence, statements: Array<
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, comparisons: { nodes: Array<{ other: { id: string }, interval: { from: number | null, to: number | null } | null }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
      > }> } };

export type ConversationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversationsQuery = { events: { totalCount: number, nodes: Array<{ id: string, name: string, kind: EventKind, date: string | null, responses: { totalCount: number } }> }, speakers: { totalCount: number, nodes: Array<
      | { __typename: 'Group', id: string, name: string, responsesReceived: { totalCount: number }, responsesMade: { totalCount: number } }
      | { __typename: 'Organisation', id: string, name: string, responsesReceived: { totalCount: number }, responsesMade: { totalCount: number } }
      | { __typename: 'Person', id: string, name: string, responsesReceived: { totalCount: number }, responsesMade: { totalCount: number } }
    > } };

export type FacetsQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: StatementFilter | null | undefined;
}>;


export type FacetsQuery = { facets: { counted: number, complete: boolean, kind: Array<{ value: string, name: string, count: number }>, type: Array<{ value: string, name: string, count: number }>, speaker: Array<{ value: string, name: string, count: number }>, organisation: Array<{ value: string, name: string, count: number }>, place: Array<{ value: string, name: string, count: number }>, source: Array<{ value: string, name: string, count: number }>, month: Array<{ value: string, name: string, count: number }>, speech: Array<{ value: string, name: string, count: number }>, status: Array<{ value: string, name: string, count: number }>, hasResponse: Array<{ value: string, name: string, count: number }>, contradicted: Array<{ value: string, name: string, count: number }> } };

export type ValueFragment = { value: string, name: string, count: number };

export type GraphQueryVariables = Exact<{
  id: string | number;
}>;


export type GraphQuery = { node:
    | { __typename: 'Attribution', id: string }
    | { __typename: 'Contradiction', id: string, status: Status, reason: string, statements: Array<
        | { __typename: 'Figure', id: string, text: string, measure: { __typename: 'Measure', id: string, name: string } | null, places: Array<{ __typename: 'Place', id: string, name: string }>, citation: { source: { __typename: 'Source', id: string, title: string } }, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
        | { __typename: 'Quote', id: string, text: string, places: Array<{ __typename: 'Place', id: string, name: string }>, citation: { source: { __typename: 'Source', id: string, title: string } }, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
      > }
    | { __typename: 'Entry', id: string }
    | { __typename: 'Event', name: string, id: string, participants: Array<{ capacity: string | null, speaker:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }>, madeAt: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
          | { __typename: 'Quote', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
        > }, responses: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> } }
    | { __typename: 'Figure', id: string, text: string, responses: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, respondsTo: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, reason: string, statements: Array<
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          > }> }, places: Array<{ __typename: 'Place', id: string, name: string }>, mentions: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, event: { __typename: 'Event', id: string, name: string } | null, citation: { source: { __typename: 'Source', id: string, title: string } }, measure: { __typename: 'Measure', id: string, name: string } | null, statedIn: { __typename: 'Quote', id: string, text: string, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        > } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
    | { __typename: 'Group', name: string, id: string, said: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
          | { __typename: 'Quote', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
        > }, responsesReceived: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, reason: string, statements: Array<
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          > }> } }
    | { __typename: 'Measure', name: string, id: string, counted: { totalCount: number, nodes: Array<{ __typename: 'Figure', id: string, text: string, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }> } }
    | { __typename: 'Organisation', name: string, id: string, said: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
          | { __typename: 'Quote', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
        > }, responsesReceived: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, reason: string, statements: Array<
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          > }> }, partOf: { __typename: 'Organisation', id: string, name: string } | null, parts: Array<{ __typename: 'Organisation', id: string, name: string }>, people: Array<{ id: string, title: string, person: { __typename: 'Person', id: string, name: string } }>, published: { totalCount: number, nodes: Array<{ __typename: 'Source', id: string, title: string }> } }
    | { __typename: 'Person', name: string, id: string, said: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
          | { __typename: 'Quote', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
        > }, responsesReceived: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, reason: string, statements: Array<
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          > }> }, roles: Array<{ id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } | null, place: { __typename: 'Place', id: string, name: string } | null }> }
    | { __typename: 'Place', name: string, id: string, locatedIn: { __typename: 'Place', id: string, name: string } | null, contains: Array<{ __typename: 'Place', id: string, name: string }>, about: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
          | { __typename: 'Quote', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
        > } }
    | { __typename: 'Quote', id: string, text: string, responses: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, respondsTo: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, reason: string, statements: Array<
            | { __typename: 'Figure', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, text: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
          > }> }, places: Array<{ __typename: 'Place', id: string, name: string }>, mentions: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, event: { __typename: 'Event', id: string, name: string } | null, citation: { source: { __typename: 'Source', id: string, title: string } }, figures: Array<{ __typename: 'Figure', id: string, text: string, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        > }>, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
    | { __typename: 'Response', id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
        | { __typename: 'Figure', id: string, text: string, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
        | { __typename: 'Quote', id: string, text: string, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
      , target:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Figure', id: string, text: string, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Quote', id: string, text: string, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
       }
    | { __typename: 'Role', id: string }
    | { __typename: 'Source', title: string, id: string, publishedBy: Array<{ __typename: 'Organisation', id: string, name: string }>, found: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
          | { __typename: 'Quote', id: string, text: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
        > } }
   | null };

type Told_Figure_Fragment = { __typename: 'Figure', id: string, text: string, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

type Told_Quote_Fragment = { __typename: 'Quote', id: string, text: string, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

export type ToldFragment =
  | Told_Figure_Fragment
  | Told_Quote_Fragment
;

export type TiedFragment = { id: string, kind: ResponseKind, status: Status, basisText: string | null, response:
    | { __typename: 'Figure', id: string, text: string, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
    | { __typename: 'Quote', id: string, text: string, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
  , target:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Figure', id: string, text: string, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Quote', id: string, text: string, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
   };

export type AgainstFragment = { id: string, status: Status, reason: string, statements: Array<
    | { __typename: 'Figure', id: string, text: string, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
    | { __typename: 'Quote', id: string, text: string, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
  > };

type Placed_Figure_Fragment = { __typename: 'Figure', id: string, text: string, measure: { __typename: 'Measure', id: string, name: string } | null, places: Array<{ __typename: 'Place', id: string, name: string }>, citation: { source: { __typename: 'Source', id: string, title: string } }, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

type Placed_Quote_Fragment = { __typename: 'Quote', id: string, text: string, places: Array<{ __typename: 'Place', id: string, name: string }>, citation: { source: { __typename: 'Source', id: string, title: string } }, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

export type PlacedFragment =
  | Placed_Figure_Fragment
  | Placed_Quote_Fragment
;

export type OpposedFragment = { id: string, kind: ContradictionKind, method: ContradictionMethod, status: Status, policy: string | null, gap: number | null, relativeGap: number | null, reason: string, self: boolean, confidence: Confidence, statements: Array<
    | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, comparisons: { nodes: Array<{ other: { id: string }, interval: { from: number | null, to: number | null } | null }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
    | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
  > };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  filter?: StatementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, highlights: Array<string>, node:
        | { __typename: 'Event', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        | { __typename: 'Group', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Measure', id: string, name: string, definition: string }
        | { __typename: 'Organisation', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Place', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        | { __typename: 'Source', id: string, title: string, cite: string }
       }> } };

export type SourceQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceQuery = { source: { id: string, title: string, kind: SourceKind, url: string | null, publishedAt: string | null, retrievedAt: string | null, language: string, licence: string | null, citation: string, publishedBy: Array<{ id: string, name: string }>, entries: Array<{ id: string, position: number, heading: string | null, postedAt: string | null, text: string | null, statements: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        > } }> } | null };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: SourceKind, publishedAt: string | null, publishedBy: Array<{ name: string }>, statements: { totalCount: number } }> } };

export type SpeakerQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SpeakerQuery = { speaker:
    | { __typename: 'Group', id: string, name: string, aliases: Array<string>, description: string | null, said: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        > }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
           }> }, responsesReceived: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, response:
            | { id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, reason: string, statements: Array<
            | { id: string, text: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { id: string, text: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
          > }> } }
    | { __typename: 'Organisation', id: string, name: string, aliases: Array<string>, description: string | null, said: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        > }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
           }> }, responsesReceived: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, response:
            | { id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, reason: string, statements: Array<
            | { id: string, text: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { id: string, text: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
          > }> } }
    | { __typename: 'Person', id: string, name: string, aliases: Array<string>, description: string | null, roles: Array<{ id: string, title: string, from: string | null, to: string | null, organisation: { id: string, name: string } | null, place: { id: string, name: string } | null }>, said: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        > }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Figure', id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Quote', id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
           }> }, responsesReceived: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, response:
            | { id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { id: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, reason: string, statements: Array<
            | { id: string, text: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
            | { id: string, text: string, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }
          > }> } }
   | null };

export type SuggestQueryVariables = Exact<{
  query: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type SuggestQuery = { search: { totalCount: number, nodes: Array<
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Figure' }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Measure', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Quote' }
      | { __typename: 'Source', id: string, title: string }
    > } };

export type ThreadQueryVariables = Exact<{
  id: string | number;
  direction?: ThreadDirection | null | undefined;
}>;


export type ThreadQuery = { node:
    | { __typename: 'Attribution', id: string }
    | { __typename: 'Contradiction', id: string }
    | { __typename: 'Entry', id: string }
    | { __typename: 'Event', name: string, date: string | null, id: string }
    | { __typename: 'Figure', text: string, id: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Organisation', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Quote', text: string, id: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Response', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Source', id: string }
   | null, thread: { hasMore: boolean, nodes: Array<{ depth: number, kind: ResponseKind | null, status: Status | null, parent:
        | { __typename: 'Attribution', id: string }
        | { __typename: 'Contradiction', id: string }
        | { __typename: 'Entry', id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Organisation', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Quote', id: string }
        | { __typename: 'Response', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'Source', id: string }
       | null, link: { basis: Basis, basisText: string | null } | null, statement:
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, unansweredBy: Array<
            | { name: string }
            | { name: string }
            | { name: string }
          >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, unansweredBy: Array<
            | { name: string }
            | { name: string }
            | { name: string }
          >, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null } } }
       }> } | null };

export const Browse = "query Browse($filter: StatementFilter, $after: String) {\n  statements(filter: $filter, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Card\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<BrowseQuery, BrowseQueryVariables>;

export const Choices = "query Choices($chosen: [ID!]!) {\n  nodes(ids: $chosen) {\n    ...Named\n  }\n}\n\nfragment Named on Node {\n  id\n  ... on Person {\n    name\n  }\n  ... on Organisation {\n    name\n  }\n  ... on Group {\n    name\n  }\n  ... on Place {\n    name\n  }\n  ... on Event {\n    name\n  }\n  ... on Measure {\n    name\n  }\n  ... on Source {\n    title\n  }\n}" as Asked<ChoicesQuery, ChoicesQueryVariables>;

export const Contradiction = "query Contradiction($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Contradiction {\n      ...Opposed\n      note\n      assertedBy\n      reviewedBy\n    }\n  }\n}\n\nfragment Opposed on Contradiction {\n  id\n  kind\n  method\n  status\n  policy\n  gap\n  relativeGap\n  reason\n  self\n  confidence\n  statements {\n    ...Card\n    ... on Figure {\n      comparisons(first: 20) {\n        nodes {\n          other {\n            id\n          }\n          interval {\n            from\n            to\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<ContradictionQuery, ContradictionQueryVariables>;

export const Contradictions = "query Contradictions($filter: ContradictionFilter, $after: String) {\n  contradictions(filter: $filter, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Opposed\n    }\n  }\n}\n\nfragment Opposed on Contradiction {\n  id\n  kind\n  method\n  status\n  policy\n  gap\n  relativeGap\n  reason\n  self\n  confidence\n  statements {\n    ...Card\n    ... on Figure {\n      comparisons(first: 20) {\n        nodes {\n          other {\n            id\n          }\n          interval {\n            from\n            to\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<ContradictionsQuery, ContradictionsQueryVariables>;

export const Conversations = "query Conversations {\n  events(first: 50) {\n    totalCount\n    nodes {\n      id\n      name\n      kind\n      date\n      responses(first: 1) {\n        totalCount\n      }\n    }\n  }\n  speakers(\n    first: 50\n    filter: {hasStatements: true}\n    orderBy: {field: STATEMENTS, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      __typename\n      id\n      name\n      responsesReceived(first: 1) {\n        totalCount\n      }\n      responsesMade(first: 1) {\n        totalCount\n      }\n    }\n  }\n}" as Asked<ConversationsQuery, ConversationsQueryVariables>;

export const Facets = "query Facets($query: String, $filter: StatementFilter) {\n  facets(query: $query, filter: $filter) {\n    counted\n    complete\n    kind {\n      ...Value\n    }\n    type {\n      ...Value\n    }\n    speaker(first: 8) {\n      ...Value\n    }\n    organisation(first: 6) {\n      ...Value\n    }\n    place(first: 6) {\n      ...Value\n    }\n    source(first: 6) {\n      ...Value\n    }\n    month(first: 6) {\n      ...Value\n    }\n    speech {\n      ...Value\n    }\n    status {\n      ...Value\n    }\n    hasResponse {\n      ...Value\n    }\n    contradicted {\n      ...Value\n    }\n  }\n}\n\nfragment Value on FacetValue {\n  value\n  name\n  count\n}" as Asked<FacetsQuery, FacetsQueryVariables>;

export const Graph = "query Graph($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Person {\n      name\n      said(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responsesReceived(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      responsesMade(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n      roles {\n        id\n        title\n        organisation {\n          __typename\n          id\n          name\n        }\n        place {\n          __typename\n          id\n          name\n        }\n      }\n    }\n    ... on Organisation {\n      name\n      said(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responsesReceived(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      responsesMade(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n      partOf {\n        __typename\n        id\n        name\n      }\n      parts {\n        __typename\n        id\n        name\n      }\n      people {\n        id\n        title\n        person {\n          __typename\n          id\n          name\n        }\n      }\n      published(first: 20) {\n        totalCount\n        nodes {\n          __typename\n          id\n          title\n        }\n      }\n    }\n    ... on Group {\n      name\n      said(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responsesReceived(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      responsesMade(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n    }\n    ... on Statement {\n      ...Told\n      responses(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      respondsTo(first: 20) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n      places {\n        __typename\n        id\n        name\n      }\n      mentions {\n        __typename\n        id\n        name\n      }\n      event {\n        __typename\n        id\n        name\n      }\n      citation {\n        source {\n          __typename\n          id\n          title\n        }\n      }\n    }\n    ... on Quote {\n      figures {\n        ...Told\n      }\n    }\n    ... on Figure {\n      measure {\n        __typename\n        id\n        name\n      }\n      statedIn {\n        ...Told\n      }\n    }\n    ... on Place {\n      name\n      locatedIn {\n        __typename\n        id\n        name\n      }\n      contains {\n        __typename\n        id\n        name\n      }\n      about: statements(first: 100) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n    }\n    ... on Event {\n      name\n      participants {\n        capacity\n        speaker {\n          __typename\n          id\n          name\n        }\n      }\n      madeAt: statements(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responses(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n    }\n    ... on Measure {\n      name\n      counted: figures(first: 100) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n    }\n    ... on Contradiction {\n      ...Against\n      statements {\n        ...Placed\n      }\n    }\n    ... on Response {\n      ...Tied\n    }\n    ... on Source {\n      title\n      publishedBy {\n        __typename\n        id\n        name\n      }\n      found: statements(first: 100) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n    }\n  }\n}\n\nfragment Told on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    __typename\n    id\n    name\n  }\n}\n\nfragment Tied on Response {\n  id\n  kind\n  status\n  basisText\n  response {\n    ...Told\n  }\n  target {\n    __typename\n    ... on Quote {\n      ...Told\n    }\n    ... on Figure {\n      ...Told\n    }\n    ... on Person {\n      id\n      name\n    }\n    ... on Organisation {\n      id\n      name\n    }\n    ... on Group {\n      id\n      name\n    }\n    ... on Event {\n      id\n      name\n    }\n  }\n}\n\nfragment Against on Contradiction {\n  id\n  status\n  reason\n  statements {\n    ...Told\n  }\n}\n\nfragment Placed on Statement {\n  ...Told\n  places {\n    __typename\n    id\n    name\n  }\n  citation {\n    source {\n      __typename\n      id\n      title\n    }\n  }\n  ... on Figure {\n    measure {\n      __typename\n      id\n      name\n    }\n  }\n}" as Asked<GraphQuery, GraphQueryVariables>;

export const Search = "query Search($query: String!, $kinds: [SearchKind!], $filter: StatementFilter, $after: String) {\n  search(query: $query, kinds: $kinds, filter: $filter, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      score\n      highlights\n      node {\n        __typename\n        ... on Quote {\n          ...Card\n        }\n        ... on Figure {\n          ...Card\n        }\n        ... on Person {\n          id\n          name\n          aliases\n        }\n        ... on Organisation {\n          id\n          name\n          aliases\n        }\n        ... on Group {\n          id\n          name\n          aliases\n        }\n        ... on Place {\n          id\n          name\n          aliases\n        }\n        ... on Event {\n          id\n          name\n          aliases\n        }\n        ... on Measure {\n          id\n          name\n          definition\n        }\n        ... on Source {\n          id\n          title\n          cite: citation\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<SearchQuery, SearchQueryVariables>;

export const Source = "query Source($id: ID!) {\n  source(id: $id) {\n    id\n    title\n    kind\n    url\n    publishedAt\n    retrievedAt\n    language\n    licence\n    citation\n    publishedBy {\n      id\n      name\n    }\n    entries {\n      id\n      position\n      heading\n      postedAt\n      text\n      statements(first: 100) {\n        totalCount\n        nodes {\n          ...Card\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<SourceQuery, SourceQueryVariables>;

export const Sources = "query Sources($after: String) {\n  sources(first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      title\n      kind\n      publishedAt\n      publishedBy {\n        name\n      }\n      statements(first: 1) {\n        totalCount\n      }\n    }\n  }\n}" as Asked<SourcesQuery, SourcesQueryVariables>;

export const Speaker = "query Speaker($id: ID!, $after: String) {\n  speaker(id: $id) {\n    __typename\n    id\n    name\n    aliases\n    description\n    ... on Person {\n      roles {\n        id\n        title\n        from\n        to\n        organisation {\n          id\n          name\n        }\n        place {\n          id\n          name\n        }\n      }\n    }\n    said(first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Card\n      }\n    }\n    responsesMade(first: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        target {\n          __typename\n          ... on Quote {\n            id\n            saidBy {\n              id\n              name\n            }\n          }\n          ... on Figure {\n            id\n            saidBy {\n              id\n              name\n            }\n          }\n          ... on Person {\n            id\n            name\n          }\n          ... on Organisation {\n            id\n            name\n          }\n          ... on Group {\n            id\n            name\n          }\n          ... on Event {\n            id\n            name\n          }\n        }\n      }\n    }\n    responsesReceived(first: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        response {\n          id\n          saidBy {\n            id\n            name\n          }\n        }\n      }\n    }\n    contradictions(first: 20) {\n      totalCount\n      nodes {\n        id\n        reason\n        statements {\n          id\n          text\n          saidBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<SpeakerQuery, SpeakerQueryVariables>;

export const Suggest = "query Suggest($query: String!, $kinds: [SearchKind!]) {\n  search(query: $query, kinds: $kinds, first: 12) {\n    totalCount\n    nodes {\n      __typename\n      ... on Person {\n        id\n        name\n      }\n      ... on Organisation {\n        id\n        name\n      }\n      ... on Group {\n        id\n        name\n      }\n      ... on Place {\n        id\n        name\n      }\n      ... on Event {\n        id\n        name\n      }\n      ... on Measure {\n        id\n        name\n      }\n      ... on Source {\n        id\n        title\n      }\n    }\n  }\n}" as Asked<SuggestQuery, SuggestQueryVariables>;

export const Thread = "query Thread($id: ID!, $direction: ThreadDirection = DOWN) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Quote {\n      text\n      saidBy {\n        id\n        name\n      }\n    }\n    ... on Figure {\n      text\n      saidBy {\n        id\n        name\n      }\n    }\n    ... on Person {\n      name\n    }\n    ... on Organisation {\n      name\n    }\n    ... on Group {\n      name\n    }\n    ... on Event {\n      name\n      date\n    }\n  }\n  thread(of: $id, depth: 12, direction: $direction, first: 1000) {\n    hasMore\n    nodes {\n      depth\n      kind\n      status\n      parent {\n        __typename\n        id\n        ... on Person {\n          name\n        }\n        ... on Organisation {\n          name\n        }\n        ... on Group {\n          name\n        }\n        ... on Event {\n          name\n        }\n      }\n      link {\n        basis\n        basisText\n      }\n      statement {\n        ...Card\n        unansweredBy {\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<ThreadQuery, ThreadQueryVariables>;
