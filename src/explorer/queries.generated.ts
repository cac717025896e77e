// Made from schema/ and src/explorer/queries by `npm run codegen`; do not edit.
import type { Asked } from './ask.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What somebody may do. Each role may do all that those before it may. */
export type AccessRole =
  /** Everything. */
  | 'ADMIN'
  /** Bring in documents, add statements, and assert responses and contradictions. */
  | 'CONTRIBUTOR'
  /** Read, where that needs a key or a token. */
  | 'READER'
  /** Decide on what rules and others propose and whom descriptions are of, and put statements right. */
  | 'REVIEWER';

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

/** Which contradictions to return; all conditions must hold. */
export type ContradictionFilter = {
  /** Only of this confidence. */
  confidence?: Array<Confidence> | null | undefined;
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
  /** Both cannot hold, for another reason. */
  | 'INCOMPATIBLE'
  /** Two figures whose intervals do not meet. */
  | 'VALUE';

/** Who found a contradiction. */
export type ContradictionMethod =
  /** A person. */
  | 'HUMAN'
  /** A rule, from two figures. */
  | 'RULE';

/** What a reviewer decides on a link. */
export type Decision =
  /** It is so. Who asserts a contradiction cannot confirm it: that takes a second person. */
  | 'CONFIRM'
  /** It is in doubt. */
  | 'DISPUTE'
  /** It is not so. The link stays, hidden, and no rule proposes it again; a description whose identity is rejected becomes a speaker of its own. */
  | 'REJECT'
  /** It is open again, as if nobody had decided. */
  | 'REOPEN';

/** What kind of quantity. */
export type Dimension =
  /** An area. */
  | 'AREA'
  /** A number of people or things. */
  | 'COUNT'
  /** A span of time. */
  | 'DURATION'
  /** A length or distance. */
  | 'LENGTH'
  /** A mass. */
  | 'MASS'
  /** An amount of money. */
  | 'MONEY'
  /** Something else. */
  | 'OTHER'
  /** A quantity over another, such as a speed. */
  | 'RATE'
  /** A part of a whole. */
  | 'SHARE';

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

/** An article to read. Give one of `text`, `html` and `url`. */
export type ExtractDocumentInput = {
  /** Its page. */
  html?: string | null | undefined;
  /** Whether to import the draft as it is. */
  import?: boolean | null | undefined;
  /** The language to read it in, as a BCP 47 tag, whatever language it is found to be in. */
  language?: string | null | undefined;
  /** Its publisher, if the article does not give it. */
  publisher?: string | null | undefined;
  /** Its text. */
  text?: string | null | undefined;
  /** Its title, if the article does not give it. */
  title?: string | null | undefined;
  /** Its address, http or https; one that leads into a private network is refused. */
  url?: string | null | undefined;
};

/** How it was decided whom a description is of. */
export type IdentityMethod =
  /** By a person: in a document that gives an id, or in a review. */
  | 'HUMAN'
  /** By the full name, with nothing against it. */
  | 'NAME'
  /** By a rule that weighs names, roles, company, places and days. */
  | 'RULE';

/** Statement documents to import. */
export type ImportDocumentInput = {
  /** The text: one or more documents, or a table with a statement in each row. See seeds/README.md for what they hold. */
  document: string;
  /** Whether to tell what it would change, and change nothing. */
  dryRun?: boolean | null | undefined;
  /** How it is written. */
  format: ImportFormat;
};

/** How statement documents are written. */
export type ImportFormat =
  /** CSV, with a statement in each row. */
  | 'CSV'
  /** JSON. */
  | 'JSON'
  /** YAML; several documents stand behind each other after `---`. */
  | 'YAML';

/** Which measures to return; all conditions must hold. */
export type MeasureFilter = {
  /** Only those of which at least one pair of figures contradicts, or of which none does. */
  contradicted?: boolean | null | undefined;
  /** Only of this dimension. */
  dimension?: Dimension | null | undefined;
  /** Only those that figures of at least so many sources count, measures that count the same taken together. */
  minSources?: number | null | undefined;
};

/** Measures that count the same. */
export type MergeMeasuresInput = {
  /** The others, of the same dimension. At most 20 measures may count the same. */
  from: Array<string | number>;
  /** One of them. */
  into: string | number;
  /** Why; it is the reason on each link that is new. */
  note?: string | null | undefined;
  /** The version of the measure `into` that you saw; when it is no longer the latest, nothing is changed and the error is CONFLICT. */
  version?: number | null | undefined;
};

/** Places that are one. */
export type MergePlacesInput = {
  /** Those that become part of it. None of them may lie in another. */
  from: Array<string | number>;
  /** The one that remains. */
  into: string | number;
  /** Why. */
  note?: string | null | undefined;
  /** The version of the place `into` that you saw; when it is no longer the latest, nothing is changed and the error is CONFLICT. */
  version?: number | null | undefined;
};

/** Speakers who are one. */
export type MergeSpeakersInput = {
  /** Those that become part of it: people with people, organisations with organisations, groups with groups. */
  from: Array<string | number>;
  /** The one that remains. */
  into: string | number;
  /** Why. */
  note?: string | null | undefined;
  /** The version of the speaker `into` that you saw; when it is no longer the latest, nothing is changed and the error is CONFLICT. */
  version?: number | null | undefined;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** What kind of organisation. */
export type OrganisationKind =
  /** A charity, campaign or voluntary body. */
  | 'CHARITY'
  /** A committee of a larger body. */
  | 'COMMITTEE'
  /** A business. */
  | 'COMPANY'
  /** A court or tribunal. */
  | 'COURT'
  /** A government. */
  | 'GOVERNMENT'
  /** A body of several countries. */
  | 'INTERNATIONAL'
  /** A parliament or assembly. */
  | 'LEGISLATURE'
  /** A town, county or regional authority. */
  | 'LOCAL_AUTHORITY'
  /** A ministry or department of a government. */
  | 'MINISTRY'
  /** Something else. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A police force. */
  | 'POLICE'
  /** A newspaper, broadcaster, agency or other publisher. */
  | 'PUBLISHER';

/** Which proposals to return; all conditions must hold. */
export type ProposalFilter = {
  /** Only about this, by its id: the speaker of an identity; one of the measures, or that of a figure; whom or what a response answers. */
  about?: string | number | null | undefined;
  /** Only of this confidence. */
  confidence?: Array<Confidence> | null | undefined;
  /** Only of these kinds. */
  kind?: Array<ProposalKind> | null | undefined;
  /** Only by this rule or person, as in `assertedBy`. */
  rule?: string | null | undefined;
  /** Only with words that are printed in this source: an id or a title. */
  source?: string | null | undefined;
};

/** What is proposed. */
export type ProposalKind =
  /** That two statements cannot both hold. */
  | 'CONTRADICTION'
  /** That a description is of a speaker. */
  | 'IDENTITY'
  /** That a statement responds to something. */
  | 'RESPONSE'
  /** That two measures count the same. */
  | 'SAME_MEASURE';

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

/** The same decision on several links. */
export type ReviewAllInput = {
  /** What is decided. */
  decision: Decision;
  /** Why; it replaces the note on each link. */
  note?: string | null | undefined;
  /** The links, 1 to 100. */
  of: Array<SeenInput>;
};

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

/** An order of what a search found. */
export type SearchOrder = {
  /** The direction. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field: SearchOrderField;
};

/** What a search can be ordered by. */
export type SearchOrderField =
  /** How well it fits; the best first is DESC. */
  | 'SCORE'
  /** When statements were said or, where that is not known, printed; what has no date, and what is no statement, is last either way. */
  | 'TIME';

/** A link as you saw it. */
export type SeenInput = {
  /** The link. */
  id: string | number;
  /** The version of the link that you saw. When it is no longer the latest, nothing is changed and the error CONFLICT tells the revisions in between. */
  version?: number | null | undefined;
};

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

/** Which speakers to return; all conditions must hold. */
export type SpeakerFilter = {
  /** Only those with at least one statement, or with none. */
  hasStatements?: boolean | null | undefined;
  /** Only those with a name that contains this, case and accents folded. */
  name?: string | null | undefined;
  /** Members or ministers of this organisation: an id or a name. */
  organisation?: string | null | undefined;
  /** Only those who said something about this place: an id or a name. */
  place?: string | null | undefined;
  /** Only those with a statement in this source: an id or a title. */
  source?: string | null | undefined;
  /** Only people, organisations or groups. */
  type?: SpeakerType | null | undefined;
};

/** An order of speakers. */
export type SpeakerOrder = {
  /** The direction. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field: SpeakerOrderField;
};

/** What speakers can be ordered by. */
export type SpeakerOrderField =
  /** The name, case and accents folded. */
  | 'NAME'
  /** How many responses others made to them, as `responsesReceived` counts them. */
  | 'RESPONSES'
  /** How many statements are on record. */
  | 'STATEMENTS';

/** What kind of speaker. */
export type SpeakerType =
  /** A collective or unnamed voice. */
  | 'GROUP'
  /** An institution, party, committee, publisher or ministry. */
  | 'ORGANISATION'
  /** A named person. */
  | 'PERSON';

/** Whether printed words are the speaker's own. */
export type Speech =
  /** The speaker's own words. */
  | 'DIRECT'
  /** The reporter's words. */
  | 'INDIRECT'
  /** The reporter's words with the speaker's in them. */
  | 'MIXED';

/** Which statements to return; all conditions must hold. */
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
  /** Printed on or after the first day of this date: the entry's, else the source's; where neither has one it is left out. */
  printedFrom?: string | null | undefined;
  /** Printed on or before the last day of this date. */
  printedTo?: string | null | undefined;
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

/** An order of statements. */
export type StatementOrder = {
  /** The direction. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field: StatementOrderField;
};

/** What statements can be ordered by. */
export type StatementOrderField =
  /** As printed: source, entry, offset. */
  | 'POSITION'
  /** When they were said; undated ones are last (first when descending), as printed. */
  | 'SAID_ON'
  /** When they were said or, where that is not known, printed; what has no date is last either way. */
  | 'TIME';

/** Quote or figure. */
export type StatementType =
  /** A number put on record. */
  | 'FIGURE'
  /** Words put on record. */
  | 'QUOTE';

/** What reviewers decided about a link. */
export type Status =
  /** Read in the source, or confirmed by a reviewer. */
  | 'CONFIRMED'
  /** A reviewer doubts it. */
  | 'DISPUTED'
  /** A rule or one person proposes it; nobody else has confirmed it. */
  | 'PROPOSED'
  /** A reviewer rejected it. It stays, hidden by default, so that no rule proposes it again. */
  | 'REJECTED';

/** The direction of a thread. */
export type ThreadDirection =
  /** Both ways. */
  | 'BOTH'
  /** To the responses. */
  | 'DOWN'
  /** To what it responds to. */
  | 'UP';

/** Which statements to return; all conditions must hold. */
export type UnansweredFilter = {
  /** Only statements of this speaker: an id or a name. */
  by?: string | null | undefined;
  /** Only printed in this source: an id or a title. */
  source?: string | null | undefined;
  /** Only statements that call this speaker out: an id or a name. */
  to?: string | null | undefined;
};

/** Which change to take back. */
export type UndoInput = {
  /** Why. */
  note?: string | null | undefined;
  /** The change. */
  revision: string | number;
};

/** Which utterances to return; all conditions must hold. */
export type UtteranceFilter = {
  /** Only those whose printings differ in their words, or do not. */
  altered?: boolean | null | undefined;
  /** Only those printed in so many sources or more. */
  minSources?: number | null | undefined;
  /** Only words of this speaker: an id or a name. */
  speaker?: string | null | undefined;
};

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type BrowseQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
      | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
    > } };

type Card_Figure_Fragment = { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } };

type Card_Quote_Fragment = { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } };

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
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, id: string }
    | { id: string }
   | null> };

type Named_Attribution_Fragment = { id: string };

type Named_Contradiction_Fragment = { id: string };

type Named_Description_Fragment = { id: string };

type Named_Entry_Fragment = { id: string };

type Named_Event_Fragment = { name: string, id: string };

type Named_Figure_Fragment = { id: string };

type Named_Group_Fragment = { name: string, id: string };

type Named_Identity_Fragment = { id: string };

type Named_Measure_Fragment = { name: string, id: string };

type Named_Organisation_Fragment = { name: string, id: string };

type Named_Person_Fragment = { name: string, id: string };

type Named_Place_Fragment = { name: string, id: string };

type Named_Quote_Fragment = { id: string };

type Named_Response_Fragment = { id: string };

type Named_Revision_Fragment = { id: string };

type Named_Role_Fragment = { id: string };

type Named_SameMeasure_Fragment = { id: string };

type Named_Source_Fragment = { title: string, id: string };

type Named_Utterance_Fragment = { id: string };

export type NamedFragment =
  | Named_Attribution_Fragment
  | Named_Contradiction_Fragment
  | Named_Description_Fragment
  | Named_Entry_Fragment
  | Named_Event_Fragment
  | Named_Figure_Fragment
  | Named_Group_Fragment
  | Named_Identity_Fragment
  | Named_Measure_Fragment
  | Named_Organisation_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Quote_Fragment
  | Named_Response_Fragment
  | Named_Revision_Fragment
  | Named_Role_Fragment
  | Named_SameMeasure_Fragment
  | Named_Source_Fragment
  | Named_Utterance_Fragment
;

export type ContradictionQueryVariables = Exact<{
  id: string | number;
}>;


export type ContradictionQuery = { node:
    | { __typename: 'Attribution' }
    | { __typename: 'Contradiction', note: string | null, assertedBy: string, reviewedBy: string | null, id: string, kind: ContradictionKind, method: ContradictionMethod, status: Status, policy: string | null, gap: number | null, relativeGap: number | null, reason: string, self: boolean, confidence: Confidence, statements: Array<
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, comparisons: { nodes: Array<{ other: { id: string }, interval: { from: number | null, to: number | null } | null }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
      > }
    | { __typename: 'Description' }
    | { __typename: 'Entry' }
    | { __typename: 'Event' }
    | { __typename: 'Figure' }
    | { __typename: 'Group' }
    | { __typename: 'Identity' }
    | { __typename: 'Measure' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Quote' }
    | { __typename: 'Response' }
    | { __typename: 'Revision' }
    | { __typename: 'Role' }
    | { __typename: 'SameMeasure' }
    | { __typename: 'Source' }
    | { __typename: 'Utterance' }
   | null };

export type ContradictionsQueryVariables = Exact<{
  filter?: ContradictionFilter | null | undefined;
  weak?: ContradictionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { contradictions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ContradictionKind, method: ContradictionMethod, status: Status, policy: string | null, gap: number | null, relativeGap: number | null, reason: string, self: boolean, confidence: Confidence, statements: Array<
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, comparisons: { nodes: Array<{ other: { id: string }, interval: { from: number | null, to: number | null } | null }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
      > }> }, weak: { totalCount: number } };

export type ConversationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversationsQuery = { events: { totalCount: number, nodes: Array<{ id: string, name: string, kind: EventKind, date: string | null, responses: { totalCount: number } }> }, speakers: { totalCount: number, nodes: Array<
      | { __typename: 'Group', id: string, name: string, responsesReceived: { totalCount: number }, responsesMade: { totalCount: number } }
      | { __typename: 'Organisation', id: string, name: string, responsesReceived: { totalCount: number }, responsesMade: { totalCount: number } }
      | { __typename: 'Person', id: string, name: string, responsesReceived: { totalCount: number }, responsesMade: { totalCount: number } }
    > } };

export type DescribedFragment = { id: string, name: string, names: Array<string>, roles: Array<string>, statements: number, source: { id: string, title: string, publishedAt: string | null, publishedBy: Array<{ name: string }> }, identity: { id: string, method: IdentityMethod, status: Status, confidence: Confidence, score: number, reason: string } };

export type ReadArticleMutationVariables = Exact<{
  input: ExtractDocumentInput;
}>;


export type ReadArticleMutation = { extractDocument: { document: string, text: string } | null };

export type BringInMutationVariables = Exact<{
  input: ImportDocumentInput;
}>;


export type BringInMutation = { importDocument: { sources: Array<{ id: string, title: string }>, changes: { added: number, changed: number, removed: number, unchanged: number }, issues: Array<{ rule: string, message: string, path: string, line: number | null, column: number | null }>, revision: { id: string } | null } | null };

export type FacetsQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: StatementFilter | null | undefined;
}>;


export type FacetsQuery = { facets: { counted: number, complete: boolean, kind: Array<{ value: string, name: string, count: number }>, type: Array<{ value: string, name: string, count: number }>, speaker: Array<{ value: string, name: string, count: number }>, organisation: Array<{ value: string, name: string, count: number }>, place: Array<{ value: string, name: string, count: number }>, source: Array<{ value: string, name: string, count: number }>, month: Array<{ value: string, name: string, count: number }>, printed: Array<{ value: string, name: string, count: number }>, speech: Array<{ value: string, name: string, count: number }>, status: Array<{ value: string, name: string, count: number }>, hasResponse: Array<{ value: string, name: string, count: number }>, contradicted: Array<{ value: string, name: string, count: number }> } };

export type ValueFragment = { value: string, name: string, count: number };

export type GlossaryQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryQuery = { __schema: { types: Array<{ name: string | null, kind: __TypeKind, description: string | null, enumValues: Array<{ name: string, description: string | null }> | null }> } };

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
    | { __typename: 'Description', id: string }
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
    | { __typename: 'Identity', id: string }
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
    | { __typename: 'Revision', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'SameMeasure', id: string }
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
    | { __typename: 'Utterance', id: string }
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

export type JoinedFragment = { id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
    | { __typename: 'Figure', id: string, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }
    | { __typename: 'Quote', id: string, saidBy: Array<
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

type Answered_Figure_Fragment = { __typename: 'Figure', id: string, text: string, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

type Answered_Quote_Fragment = { __typename: 'Quote', id: string, text: string, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

export type AnsweredFragment =
  | Answered_Figure_Fragment
  | Answered_Quote_Fragment
;

export type MeasureQueryVariables = Exact<{
  id: string | number;
  named: string;
  after?: string | null | undefined;
}>;


export type MeasureQuery = { measure: { id: string, name: string, aliases: Array<string>, definition: string, dimension: Dimension, unit: string, figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, value: number, low: number | null, high: number | null, comparator: Comparator, unit: string, per: string | null, asOf: string | null, saidOn: string | null, printedOn: string | null, saidBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, place: { id: string, name: string } | null, citation: { source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }> }, sameAs: { totalCount: number, nodes: Array<{ id: string, status: Status, method: ContradictionMethod, assertedBy: string, confidence: Confidence, score: number, reason: string, measure: { id: string, name: string, figures: { totalCount: number, nodes: Array<{ id: string, text: string, value: number, low: number | null, high: number | null, comparator: Comparator, unit: string, per: string | null, asOf: string | null, saidOn: string | null, printedOn: string | null, saidBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, place: { id: string, name: string } | null, citation: { source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }> } } }> } } | null, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
      > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
      > }> } };

export type CountedFragment = { id: string, text: string, value: number, low: number | null, high: number | null, comparator: Comparator, unit: string, per: string | null, asOf: string | null, saidOn: string | null, printedOn: string | null, saidBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, place: { id: string, name: string } | null, citation: { source: { id: string, title: string, publishedBy: Array<{ name: string }> } } };

export type OpposingFragment = { id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
  > };

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, definition: string, unit: string, figures: { totalCount: number }, sameAs: { totalCount: number } }> } };

export type OpposedFragment = { id: string, kind: ContradictionKind, method: ContradictionMethod, status: Status, policy: string | null, gap: number | null, relativeGap: number | null, reason: string, self: boolean, confidence: Confidence, statements: Array<
    | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, comparisons: { nodes: Array<{ other: { id: string }, interval: { from: number | null, to: number | null } | null }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
    | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
  > };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathQuery = { path: { length: number, speakers: Array<
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, responses: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
        | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
       }> } | null };

export type PrintingsQueryVariables = Exact<{
  filter?: UtteranceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PrintingsQuery = { utterances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, sources: number, altered: boolean, quotes: { totalCount: number, nodes: Array<{ __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, printings: { totalCount: number, nodes: Array<{ likeness: number, altered: boolean, differences: Array<{ here: string, hereStart: number, there: string, thereStart: number }>, quote: { id: string, text: string, printedOn: string | null, saidBy: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                >, citation: { source: { id: string, title: string, publishedBy: Array<{ name: string }> } } } }> }, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }> } }> } };

export type PrintedFragment = { likeness: number, altered: boolean, differences: Array<{ here: string, hereStart: number, there: string, thereStart: number }>, quote: { id: string, text: string, printedOn: string | null, saidBy: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, citation: { source: { id: string, title: string, publishedBy: Array<{ name: string }> } } } };

export type InPrintFragment = { utterance: { id: string, sources: number, altered: boolean } | null };

export type QueueQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QueueQuery = { proposals: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ depends: number, link:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type LeftQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  source?: ProposalFilter | null | undefined;
}>;


export type LeftQuery = { proposals: { totalCount: number }, proposalCounts: Array<{ kind: ProposalKind, rule: string, count: number }> };

export type LookQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type LookQuery = { nodes: Array<
    | { __typename: 'Attribution', id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, citation: { start: number | null, end: number | null, entry: { id: string } } | null }
    | { __typename: 'Contradiction', reason: string, id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, clash: ContradictionKind, statements: Array<
        | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
      >, citation: { start: number | null, end: number | null, entry: { id: string } } | null }
    | { __typename: 'Identity', reason: string, score: number, id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, description: { id: string, name: string, names: Array<string>, roles: Array<string>, statements: number, source: { id: string, title: string, publishedAt: string | null, publishedBy: Array<{ name: string }> }, said: { nodes: Array<
            | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
          > } }, speaker:
        | { __typename: 'Group', id: string, name: string, descriptions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, roles: Array<string>, source: { id: string, title: string, publishedAt: string | null } }> } }
        | { __typename: 'Organisation', id: string, name: string, descriptions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, roles: Array<string>, source: { id: string, title: string, publishedAt: string | null } }> } }
        | { __typename: 'Person', id: string, name: string, descriptions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, roles: Array<string>, source: { id: string, title: string, publishedAt: string | null } }> } }
      , citation: { start: number | null, end: number | null, entry: { id: string } } | null }
    | { __typename: 'Response', id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, does: ResponseKind, response:
        | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
      , target:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
      , citation: { start: number | null, end: number | null, entry: { id: string } } | null }
    | { __typename: 'Role', id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, citation: { start: number | null, end: number | null, entry: { id: string } } | null }
    | { __typename: 'SameMeasure', reason: string, score: number, id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, measures: Array<{ id: string, name: string, definition: string, figures: { totalCount: number, nodes: Array<{ __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }> } }>, citation: { start: number | null, end: number | null, entry: { id: string } } | null }
    | Record<PropertyKey, never>
   | null> };

export type AlikeQueryVariables = Exact<{
  filter: ProposalFilter;
}>;


export type AlikeQuery = { proposals: { totalCount: number, nodes: Array<{ link:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type LatelyQueryVariables = Exact<{ [key: string]: never; }>;


export type LatelyQuery = { revisions: { nodes: Array<{ id: string, at: string, summary: string, note: string | null, actor: { name: string, account: string | null }, undoneBy: { actor: { name: string } } | null }> } };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { nodes: Array<
    | { __typename: 'Attribution', id: string, version: number, confidence: Confidence, status: Status }
    | { __typename: 'Contradiction', id: string, version: number, confidence: Confidence, status: Status, statements: Array<
        | { __typename: 'Figure', id: string, text: string, saidBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }
        | { __typename: 'Quote', id: string, text: string, saidBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }
      > }
    | { __typename: 'Identity', id: string, version: number, confidence: Confidence, status: Status, description: { name: string, roles: Array<string>, source: { title: string } }, speaker:
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'Response', id: string, version: number, confidence: Confidence, status: Status, does: ResponseKind, response:
        | { __typename: 'Figure', id: string, text: string, saidBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }
        | { __typename: 'Quote', id: string, text: string, saidBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }
      , target:
        | { __typename: 'Event', name: string }
        | { __typename: 'Figure', id: string, text: string, saidBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }
        | { __typename: 'Group', name: string }
        | { __typename: 'Organisation', name: string }
        | { __typename: 'Person', name: string }
        | { __typename: 'Quote', id: string, text: string, saidBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }
       }
    | { __typename: 'Role', id: string, version: number, confidence: Confidence, status: Status }
    | { __typename: 'SameMeasure', id: string, version: number, confidence: Confidence, status: Status, measures: Array<{ name: string }> }
    | Record<PropertyKey, never>
   | null> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: AccessRole, may: Array<string> } | null };

export type DecideMutationVariables = Exact<{
  input: ReviewAllInput;
}>;


export type DecideMutation = { reviewAll: { links: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, revision: { id: string } } | null };

export type MergeSpeakersMutationVariables = Exact<{
  input: MergeSpeakersInput;
}>;


export type MergeSpeakersMutation = { mergeSpeakers: { revision: { id: string } } | null };

export type MergeMeasuresMutationVariables = Exact<{
  input: MergeMeasuresInput;
}>;


export type MergeMeasuresMutation = { mergeMeasures: { revision: { id: string } } | null };

export type MergePlacesMutationVariables = Exact<{
  input: MergePlacesInput;
}>;


export type MergePlacesMutation = { mergePlaces: { revision: { id: string } } | null };

export type TakeBackMutationVariables = Exact<{
  input: UndoInput;
}>;


export type TakeBackMutation = { undo: { revision: { id: string } } | null };

type Proposed_Attribution_Fragment = { __typename: 'Attribution', id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, citation: { start: number | null, end: number | null, entry: { id: string } } | null };

type Proposed_Contradiction_Fragment = { __typename: 'Contradiction', reason: string, id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, clash: ContradictionKind, statements: Array<
    | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
    | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
  >, citation: { start: number | null, end: number | null, entry: { id: string } } | null };

type Proposed_Identity_Fragment = { __typename: 'Identity', reason: string, score: number, id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, description: { id: string, name: string, names: Array<string>, roles: Array<string>, statements: number, source: { id: string, title: string, publishedAt: string | null, publishedBy: Array<{ name: string }> }, said: { nodes: Array<
        | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
      > } }, speaker:
    | { __typename: 'Group', id: string, name: string, descriptions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, roles: Array<string>, source: { id: string, title: string, publishedAt: string | null } }> } }
    | { __typename: 'Organisation', id: string, name: string, descriptions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, roles: Array<string>, source: { id: string, title: string, publishedAt: string | null } }> } }
    | { __typename: 'Person', id: string, name: string, descriptions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, roles: Array<string>, source: { id: string, title: string, publishedAt: string | null } }> } }
  , citation: { start: number | null, end: number | null, entry: { id: string } } | null };

type Proposed_Response_Fragment = { __typename: 'Response', id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, does: ResponseKind, response:
    | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
    | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
  , target:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }
  , citation: { start: number | null, end: number | null, entry: { id: string } } | null };

type Proposed_Role_Fragment = { __typename: 'Role', id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, citation: { start: number | null, end: number | null, entry: { id: string } } | null };

type Proposed_SameMeasure_Fragment = { __typename: 'SameMeasure', reason: string, score: number, id: string, version: number, status: Status, confidence: Confidence, assertedBy: string, reviewedBy: string | null, note: string | null, basisText: string | null, measures: Array<{ id: string, name: string, definition: string, figures: { totalCount: number, nodes: Array<{ __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } }> } }>, citation: { start: number | null, end: number | null, entry: { id: string } } | null };

export type ProposedFragment =
  | Proposed_Attribution_Fragment
  | Proposed_Contradiction_Fragment
  | Proposed_Identity_Fragment
  | Proposed_Response_Fragment
  | Proposed_Role_Fragment
  | Proposed_SameMeasure_Fragment
;

type Evidence_Figure_Fragment = { __typename: 'Figure', id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } };

type Evidence_Quote_Fragment = { __typename: 'Quote', id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, heading: string | null, text: string | null }, source: { id: string, title: string, publishedBy: Array<{ name: string }> } } };

export type EvidenceFragment =
  | Evidence_Figure_Fragment
  | Evidence_Quote_Fragment
;

type LinkInShort_Attribution_Fragment = { __typename: 'Attribution', id: string, version: number, confidence: Confidence, status: Status };

type LinkInShort_Contradiction_Fragment = { __typename: 'Contradiction', id: string, version: number, confidence: Confidence, status: Status, statements: Array<
    | { __typename: 'Figure', id: string, text: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Quote', id: string, text: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
  > };

type LinkInShort_Identity_Fragment = { __typename: 'Identity', id: string, version: number, confidence: Confidence, status: Status, description: { name: string, roles: Array<string>, source: { title: string } }, speaker:
    | { name: string }
    | { name: string }
    | { name: string }
   };

type LinkInShort_Response_Fragment = { __typename: 'Response', id: string, version: number, confidence: Confidence, status: Status, does: ResponseKind, response:
    | { __typename: 'Figure', id: string, text: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Quote', id: string, text: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
  , target:
    | { __typename: 'Event', name: string }
    | { __typename: 'Figure', id: string, text: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Group', name: string }
    | { __typename: 'Organisation', name: string }
    | { __typename: 'Person', name: string }
    | { __typename: 'Quote', id: string, text: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
   };

type LinkInShort_Role_Fragment = { __typename: 'Role', id: string, version: number, confidence: Confidence, status: Status };

type LinkInShort_SameMeasure_Fragment = { __typename: 'SameMeasure', id: string, version: number, confidence: Confidence, status: Status, measures: Array<{ name: string }> };

export type LinkInShortFragment =
  | LinkInShort_Attribution_Fragment
  | LinkInShort_Contradiction_Fragment
  | LinkInShort_Identity_Fragment
  | LinkInShort_Response_Fragment
  | LinkInShort_Role_Fragment
  | LinkInShort_SameMeasure_Fragment
;

type SpokenInShort_Figure_Fragment = { __typename: 'Figure', id: string, text: string, saidBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  > };

type SpokenInShort_Quote_Fragment = { __typename: 'Quote', id: string, text: string, saidBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  > };

export type SpokenInShortFragment =
  | SpokenInShort_Figure_Fragment
  | SpokenInShort_Quote_Fragment
;

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  filter?: StatementFilter | null | undefined;
  orderBy?: SearchOrder | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, highlights: Array<string>, node:
        | { __typename: 'Event', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Group', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Measure', id: string, name: string, definition: string }
        | { __typename: 'Organisation', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Place', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } }, utterance: { id: string, sources: number, altered: boolean } | null }
        | { __typename: 'Source', id: string, title: string, cite: string }
       }> } };

export type SourceQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceQuery = { source: { id: string, title: string, kind: SourceKind, url: string | null, publishedAt: string | null, retrievedAt: string | null, language: string, licence: string | null, citation: string, publishedBy: Array<{ id: string, name: string }>, entries: Array<{ id: string, position: number, heading: string | null, postedAt: string | null, text: string | null, statements: { totalCount: number, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        > } }> } | null };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: SourceKind, publishedAt: string | null, publishedBy: Array<{ name: string }>, statements: { totalCount: number } }> } };

export type SpeakerResponsesQueryVariables = Exact<{
  id: string | number;
  received: boolean;
  made: boolean;
  after?: string | null | undefined;
}>;


export type SpeakerResponsesQuery = { speaker:
    | { __typename: 'Group', id: string, name: string, allReceived: { totalCount: number }, allMade: { totalCount: number }, responsesReceived?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, responsesMade?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
    | { __typename: 'Organisation', id: string, name: string, allReceived: { totalCount: number }, allMade: { totalCount: number }, responsesReceived?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, responsesMade?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
    | { __typename: 'Person', id: string, name: string, allReceived: { totalCount: number }, allMade: { totalCount: number }, responsesReceived?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, responsesMade?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              >, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
   | null };

export type ResponsePageFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
      | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
      | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, saidBy: Array<
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
     }> };

export type SpeakerQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  described?: string | null | undefined;
}>;


export type SpeakerQuery = { speaker:
    | { __typename: 'Group', id: string, name: string, aliases: Array<string>, description: string | null, said: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, descriptions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, names: Array<string>, roles: Array<string>, statements: number, source: { id: string, title: string, publishedAt: string | null, publishedBy: Array<{ name: string }> }, identity: { id: string, method: IdentityMethod, status: Status, confidence: Confidence, score: number, reason: string } }> }, alike: Array<{ score: number, reason: string, speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }
    | { __typename: 'Organisation', id: string, name: string, aliases: Array<string>, description: string | null, said: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, descriptions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, names: Array<string>, roles: Array<string>, statements: number, source: { id: string, title: string, publishedAt: string | null, publishedBy: Array<{ name: string }> }, identity: { id: string, method: IdentityMethod, status: Status, confidence: Confidence, score: number, reason: string } }> }, alike: Array<{ score: number, reason: string, speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }
    | { __typename: 'Person', id: string, name: string, aliases: Array<string>, description: string | null, roles: Array<{ id: string, title: string, from: string | null, to: string | null, organisation: { id: string, name: string } | null, place: { id: string, name: string } | null }>, said: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
          | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, descriptions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, names: Array<string>, roles: Array<string>, statements: number, source: { id: string, title: string, publishedAt: string | null, publishedBy: Array<{ name: string }> }, identity: { id: string, method: IdentityMethod, status: Status, confidence: Confidence, score: number, reason: string } }> }, alike: Array<{ score: number, reason: string, speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }
   | null };

export type SpeakersQueryVariables = Exact<{
  filter?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type SpeakersQuery = { speakers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Group', id: string, name: string, said: { totalCount: number }, responsesReceived: { totalCount: number }, contradictions: { totalCount: number } }
      | { __typename: 'Organisation', id: string, name: string, organisationKind: OrganisationKind, said: { totalCount: number }, responsesReceived: { totalCount: number }, contradictions: { totalCount: number } }
      | { __typename: 'Person', id: string, name: string, roles: Array<{ id: string, title: string, organisation: { name: string } | null, place: { name: string } | null }>, said: { totalCount: number }, responsesReceived: { totalCount: number }, contradictions: { totalCount: number } }
    > } };

export type StatementQueryVariables = Exact<{
  id: string | number;
}>;


export type StatementQuery = { node:
    | { __typename: 'Attribution', id: string }
    | { __typename: 'Contradiction', id: string }
    | { __typename: 'Description', id: string }
    | { __typename: 'Entry', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, event: { id: string, name: string } | null, places: Array<{ id: string, name: string }>, mentions: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, unansweredBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, respondsTo: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, saidBy: Array<
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
           }> }, responses: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
    | { __typename: 'Group', id: string }
    | { __typename: 'Identity', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, printings: { totalCount: number, nodes: Array<{ likeness: number, altered: boolean, differences: Array<{ here: string, hereStart: number, there: string, thereStart: number }>, quote: { id: string, text: string, printedOn: string | null, saidBy: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, citation: { source: { id: string, title: string, publishedBy: Array<{ name: string }> } } } }> }, event: { id: string, name: string } | null, places: Array<{ id: string, name: string }>, mentions: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, unansweredBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, respondsTo: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, saidBy: Array<
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
           }> }, responses: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
            | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
           }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
          > }> }, utterance: { id: string, sources: number, altered: boolean } | null, saidBy: Array<
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'SameMeasure', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Utterance', id: string }
   | null };

type Whole_Figure_Fragment = { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, event: { id: string, name: string } | null, places: Array<{ id: string, name: string }>, mentions: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, unansweredBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, respondsTo: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
        | { __typename: 'Figure', id: string, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
        | { __typename: 'Quote', id: string, saidBy: Array<
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
       }> }, responses: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
        | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
       }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
      > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
      > }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } };

type Whole_Quote_Fragment = { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, printings: { totalCount: number, nodes: Array<{ likeness: number, altered: boolean, differences: Array<{ here: string, hereStart: number, there: string, thereStart: number }>, quote: { id: string, text: string, printedOn: string | null, saidBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, citation: { source: { id: string, title: string, publishedBy: Array<{ name: string }> } } } }> }, event: { id: string, name: string } | null, places: Array<{ id: string, name: string }>, mentions: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, unansweredBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, respondsTo: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
        | { __typename: 'Figure', id: string, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          > }
        | { __typename: 'Quote', id: string, saidBy: Array<
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
       }> }, responses: { totalCount: number, nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
        | { __typename: 'Figure', id: string, value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', id: string, speech: Speech, elided: boolean, text: string, saidOn: string | null, printedOn: string | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
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
       }> }, contradictions: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
      > }> }, weak: { totalCount: number, nodes: Array<{ id: string, status: Status, confidence: Confidence, reason: string, policy: string | null, statements: Array<
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
      > }> }, utterance: { id: string, sources: number, altered: boolean } | null, saidBy: Array<
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } };

export type WholeFragment =
  | Whole_Figure_Fragment
  | Whole_Quote_Fragment
;

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

export type SuggestionsQueryVariables = Exact<{
  query: string;
}>;


export type SuggestionsQuery = { suggestions: Array<{ query: string, id: string | null, kind: SearchKind | null }> };

export type ThreadQueryVariables = Exact<{
  id: string | number;
  direction?: ThreadDirection | null | undefined;
}>;


export type ThreadQuery = { node:
    | { __typename: 'Attribution', id: string }
    | { __typename: 'Contradiction', id: string }
    | { __typename: 'Description', id: string }
    | { __typename: 'Entry', id: string }
    | { __typename: 'Event', name: string, date: string | null, id: string }
    | { __typename: 'Figure', text: string, id: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, respondsTo: { nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, saidBy: Array<
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
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Identity', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Organisation', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Quote', text: string, id: string, saidBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, respondsTo: { nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
            | { __typename: 'Figure', id: string, saidBy: Array<
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              > }
            | { __typename: 'Quote', id: string, saidBy: Array<
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
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'SameMeasure', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Utterance', id: string }
   | null, thread: { hasMore: boolean, nodes: Array<{ depth: number, link: { id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
          | { __typename: 'Figure', id: string, saidBy: Array<
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            > }
          | { __typename: 'Quote', id: string, saidBy: Array<
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
         } | null, statement:
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, unansweredBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } }, utterance: { id: string, sources: number, altered: boolean } | null }
       }> } | null };

export type UnansweredQueryVariables = Exact<{
  filter?: UnansweredFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type UnansweredQuery = { unanswered: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ calledOut: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, statement:
        | { __typename: 'Figure', value: number, low: number | null, high: number | null, comparator: Comparator, hedge: string | null, unit: string, per: string | null, asOf: string | null, id: string, text: string, saidOn: string | null, printedOn: string | null, respondsTo: { nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
                | { __typename: 'Figure', id: string, saidBy: Array<
                    | { __typename: 'Group', id: string, name: string }
                    | { __typename: 'Organisation', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                  > }
                | { __typename: 'Quote', id: string, saidBy: Array<
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
               }> }, measure: { id: string, name: string } | null, place: { id: string, name: string } | null, statedIn: { id: string, text: string } | null, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
        | { __typename: 'Quote', speech: Speech, elided: boolean, id: string, text: string, saidOn: string | null, printedOn: string | null, respondsTo: { nodes: Array<{ id: string, kind: ResponseKind, status: Status, basis: Basis, basisText: string | null, response:
                | { __typename: 'Figure', id: string, saidBy: Array<
                    | { __typename: 'Group', id: string, name: string }
                    | { __typename: 'Organisation', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                  > }
                | { __typename: 'Quote', id: string, saidBy: Array<
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
               }> }, saidBy: Array<
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, attributions: Array<{ attributedAs: string | null, roleAs: string | null, cue: string | null, audience: string | null, attribution: AttributionKind, status: Status }>, citation: { exact: string, prefix: string, suffix: string, start: number | null, end: number | null, entry: { id: string, position: number, heading: string | null }, source: { id: string, title: string, citation: string, url: string | null, publishedAt: string | null, publishedBy: Array<{ name: string }> } } }
       }> } };

export const Browse = "query Browse($filter: StatementFilter, $orderBy: StatementOrder, $after: String) {\n  statements(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Card\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<BrowseQuery, BrowseQueryVariables>;

export const Choices = "query Choices($chosen: [ID!]!) {\n  nodes(ids: $chosen) {\n    ...Named\n  }\n}\n\nfragment Named on Node {\n  id\n  ... on Person {\n    name\n  }\n  ... on Organisation {\n    name\n  }\n  ... on Group {\n    name\n  }\n  ... on Place {\n    name\n  }\n  ... on Event {\n    name\n  }\n  ... on Measure {\n    name\n  }\n  ... on Source {\n    title\n  }\n}" as Asked<ChoicesQuery, ChoicesQueryVariables>;

export const Contradiction = "query Contradiction($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Contradiction {\n      ...Opposed\n      note\n      assertedBy\n      reviewedBy\n    }\n  }\n}\n\nfragment Opposed on Contradiction {\n  id\n  kind\n  method\n  status\n  policy\n  gap\n  relativeGap\n  reason\n  self\n  confidence\n  statements {\n    ...Card\n    ... on Figure {\n      comparisons(first: 20) {\n        nodes {\n          other {\n            id\n          }\n          interval {\n            from\n            to\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<ContradictionQuery, ContradictionQueryVariables>;

export const Contradictions = "query Contradictions($filter: ContradictionFilter, $weak: ContradictionFilter, $after: String) {\n  contradictions(filter: $filter, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Opposed\n    }\n  }\n  weak: contradictions(filter: $weak, first: 1) {\n    totalCount\n  }\n}\n\nfragment Opposed on Contradiction {\n  id\n  kind\n  method\n  status\n  policy\n  gap\n  relativeGap\n  reason\n  self\n  confidence\n  statements {\n    ...Card\n    ... on Figure {\n      comparisons(first: 20) {\n        nodes {\n          other {\n            id\n          }\n          interval {\n            from\n            to\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<ContradictionsQuery, ContradictionsQueryVariables>;

export const Conversations = "query Conversations {\n  events(first: 50) {\n    totalCount\n    nodes {\n      id\n      name\n      kind\n      date\n      responses(first: 1) {\n        totalCount\n      }\n    }\n  }\n  speakers(\n    first: 50\n    filter: {hasStatements: true}\n    orderBy: {field: STATEMENTS, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      __typename\n      id\n      name\n      responsesReceived(first: 1) {\n        totalCount\n      }\n      responsesMade(first: 1) {\n        totalCount\n      }\n    }\n  }\n}" as Asked<ConversationsQuery, ConversationsQueryVariables>;

export const ReadArticle = "mutation ReadArticle($input: ExtractDocumentInput!) {\n  extractDocument(input: $input) {\n    document\n    text\n  }\n}" as Asked<ReadArticleMutation, ReadArticleMutationVariables>;

export const BringIn = "mutation BringIn($input: ImportDocumentInput!) {\n  importDocument(input: $input) {\n    sources {\n      id\n      title\n    }\n    changes {\n      added\n      changed\n      removed\n      unchanged\n    }\n    issues {\n      rule\n      message\n      path\n      line\n      column\n    }\n    revision {\n      id\n    }\n  }\n}" as Asked<BringInMutation, BringInMutationVariables>;

export const Facets = "query Facets($query: String, $filter: StatementFilter) {\n  facets(query: $query, filter: $filter) {\n    counted\n    complete\n    kind {\n      ...Value\n    }\n    type {\n      ...Value\n    }\n    speaker(first: 8) {\n      ...Value\n    }\n    organisation(first: 6) {\n      ...Value\n    }\n    place(first: 6) {\n      ...Value\n    }\n    source(first: 6) {\n      ...Value\n    }\n    month(first: 6) {\n      ...Value\n    }\n    printed(first: 6) {\n      ...Value\n    }\n    speech {\n      ...Value\n    }\n    status {\n      ...Value\n    }\n    hasResponse {\n      ...Value\n    }\n    contradicted {\n      ...Value\n    }\n  }\n}\n\nfragment Value on FacetValue {\n  value\n  name\n  count\n}" as Asked<FacetsQuery, FacetsQueryVariables>;

export const Glossary = "query Glossary {\n  __schema {\n    types {\n      name\n      kind\n      description\n      enumValues(includeDeprecated: true) {\n        name\n        description\n      }\n    }\n  }\n}" as Asked<GlossaryQuery, GlossaryQueryVariables>;

export const Graph = "query Graph($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Person {\n      name\n      said(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responsesReceived(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      responsesMade(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n      roles {\n        id\n        title\n        organisation {\n          __typename\n          id\n          name\n        }\n        place {\n          __typename\n          id\n          name\n        }\n      }\n    }\n    ... on Organisation {\n      name\n      said(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responsesReceived(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      responsesMade(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n      partOf {\n        __typename\n        id\n        name\n      }\n      parts {\n        __typename\n        id\n        name\n      }\n      people {\n        id\n        title\n        person {\n          __typename\n          id\n          name\n        }\n      }\n      published(first: 20) {\n        totalCount\n        nodes {\n          __typename\n          id\n          title\n        }\n      }\n    }\n    ... on Group {\n      name\n      said(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responsesReceived(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      responsesMade(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n    }\n    ... on Statement {\n      ...Told\n      responses(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      respondsTo(first: 20) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n      contradictions(first: 20) {\n        totalCount\n        nodes {\n          ...Against\n        }\n      }\n      places {\n        __typename\n        id\n        name\n      }\n      mentions {\n        __typename\n        id\n        name\n      }\n      event {\n        __typename\n        id\n        name\n      }\n      citation {\n        source {\n          __typename\n          id\n          title\n        }\n      }\n    }\n    ... on Quote {\n      figures {\n        ...Told\n      }\n    }\n    ... on Figure {\n      measure {\n        __typename\n        id\n        name\n      }\n      statedIn {\n        ...Told\n      }\n    }\n    ... on Place {\n      name\n      locatedIn {\n        __typename\n        id\n        name\n      }\n      contains {\n        __typename\n        id\n        name\n      }\n      about: statements(first: 100) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n    }\n    ... on Event {\n      name\n      participants {\n        capacity\n        speaker {\n          __typename\n          id\n          name\n        }\n      }\n      madeAt: statements(first: 80) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n      responses(first: 60) {\n        totalCount\n        nodes {\n          ...Tied\n        }\n      }\n    }\n    ... on Measure {\n      name\n      counted: figures(first: 100) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n    }\n    ... on Contradiction {\n      ...Against\n      statements {\n        ...Placed\n      }\n    }\n    ... on Response {\n      ...Tied\n    }\n    ... on Source {\n      title\n      publishedBy {\n        __typename\n        id\n        name\n      }\n      found: statements(first: 100) {\n        totalCount\n        nodes {\n          ...Told\n        }\n      }\n    }\n  }\n}\n\nfragment Told on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    __typename\n    id\n    name\n  }\n}\n\nfragment Tied on Response {\n  id\n  kind\n  status\n  basisText\n  response {\n    ...Told\n  }\n  target {\n    __typename\n    ... on Quote {\n      ...Told\n    }\n    ... on Figure {\n      ...Told\n    }\n    ... on Person {\n      id\n      name\n    }\n    ... on Organisation {\n      id\n      name\n    }\n    ... on Group {\n      id\n      name\n    }\n    ... on Event {\n      id\n      name\n    }\n  }\n}\n\nfragment Against on Contradiction {\n  id\n  status\n  reason\n  statements {\n    ...Told\n  }\n}\n\nfragment Placed on Statement {\n  ...Told\n  places {\n    __typename\n    id\n    name\n  }\n  citation {\n    source {\n      __typename\n      id\n      title\n    }\n  }\n  ... on Figure {\n    measure {\n      __typename\n      id\n      name\n    }\n  }\n}" as Asked<GraphQuery, GraphQueryVariables>;

export const Measure = "query Measure($id: ID!, $named: String!, $after: String) {\n  measure(id: $id) {\n    id\n    name\n    aliases\n    definition\n    dimension\n    unit\n    figures(first: 100, orderBy: {field: TIME}, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Counted\n      }\n    }\n    sameAs(first: 50) {\n      totalCount\n      nodes {\n        id\n        status\n        method\n        assertedBy\n        confidence\n        score\n        reason\n        measure {\n          id\n          name\n          figures(first: 20, orderBy: {field: TIME}) {\n            totalCount\n            nodes {\n              ...Counted\n            }\n          }\n        }\n      }\n    }\n  }\n  contradictions(first: 20, filter: {measure: $named, confidence: [HIGH, MEDIUM]}) {\n    totalCount\n    nodes {\n      ...Opposing\n    }\n  }\n  weak: contradictions(first: 20, filter: {measure: $named, confidence: [LOW]}) {\n    totalCount\n    nodes {\n      ...Opposing\n    }\n  }\n}\n\nfragment Counted on Figure {\n  id\n  text\n  value\n  low\n  high\n  comparator\n  unit\n  per\n  asOf\n  saidOn\n  printedOn\n  saidBy {\n    id\n    name\n  }\n  place {\n    id\n    name\n  }\n  citation {\n    source {\n      id\n      title\n      publishedBy {\n        name\n      }\n    }\n  }\n}\n\nfragment Opposing on Contradiction {\n  id\n  status\n  confidence\n  reason\n  policy\n  statements {\n    id\n    text\n    saidBy {\n      id\n      name\n    }\n  }\n}" as Asked<MeasureQuery, MeasureQueryVariables>;

export const Measures = "query Measures($filter: MeasureFilter, $after: String) {\n  measures(\n    filter: $filter\n    orderBy: {field: FIGURES, direction: DESC}\n    first: 50\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      definition\n      unit\n      figures(first: 1) {\n        totalCount\n      }\n      sameAs(first: 1) {\n        totalCount\n      }\n    }\n  }\n}" as Asked<MeasuresQuery, MeasuresQueryVariables>;

export const Path = "query Path($from: String!, $to: String!) {\n  path(from: $from, to: $to) {\n    length\n    speakers {\n      __typename\n      id\n      name\n    }\n    responses {\n      ...Joined\n      response {\n        ...Card\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment Joined on Response {\n  id\n  kind\n  status\n  basis\n  basisText\n  response {\n    __typename\n    id\n    saidBy {\n      __typename\n      id\n      name\n    }\n  }\n  target {\n    __typename\n    ... on Quote {\n      ...Answered\n    }\n    ... on Figure {\n      ...Answered\n    }\n    ... on Person {\n      id\n      name\n    }\n    ... on Organisation {\n      id\n      name\n    }\n    ... on Group {\n      id\n      name\n    }\n    ... on Event {\n      id\n      name\n    }\n  }\n}\n\nfragment Answered on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    __typename\n    id\n    name\n  }\n}" as Asked<PathQuery, PathQueryVariables>;

export const Printings = "query Printings($filter: UtteranceFilter, $after: String) {\n  utterances(\n    filter: $filter\n    orderBy: {field: SOURCES, direction: DESC}\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      sources\n      altered\n      quotes(first: 1) {\n        totalCount\n        nodes {\n          ...Card\n          printings(first: 5) {\n            totalCount\n            nodes {\n              ...Printed\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment Printed on Printing {\n  likeness\n  altered\n  differences {\n    here\n    hereStart\n    there\n    thereStart\n  }\n  quote {\n    id\n    text\n    printedOn\n    saidBy {\n      id\n      name\n    }\n    citation {\n      source {\n        id\n        title\n        publishedBy {\n          name\n        }\n      }\n    }\n  }\n}" as Asked<PrintingsQuery, PrintingsQueryVariables>;

export const Queue = "query Queue($filter: ProposalFilter, $first: Int!, $after: String) {\n  proposals(filter: $filter, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      depends\n      link {\n        id\n      }\n    }\n  }\n}" as Asked<QueueQuery, QueueQueryVariables>;

export const Left = "query Left($filter: ProposalFilter, $source: ProposalFilter) {\n  proposals(filter: $filter, first: 0) {\n    totalCount\n  }\n  proposalCounts(filter: $source) {\n    kind\n    rule\n    count\n  }\n}" as Asked<LeftQuery, LeftQueryVariables>;

export const Look = "query Look($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ...Proposed\n  }\n}\n\nfragment Proposed on Link {\n  __typename\n  id\n  version\n  status\n  confidence\n  assertedBy\n  reviewedBy\n  note\n  basisText\n  citation {\n    start\n    end\n    entry {\n      id\n    }\n  }\n  ... on Response {\n    does: kind\n    response {\n      ...Evidence\n    }\n    target {\n      __typename\n      ... on Quote {\n        ...Evidence\n      }\n      ... on Figure {\n        ...Evidence\n      }\n      ... on Person {\n        id\n        name\n      }\n      ... on Organisation {\n        id\n        name\n      }\n      ... on Group {\n        id\n        name\n      }\n      ... on Event {\n        id\n        name\n      }\n    }\n  }\n  ... on Contradiction {\n    reason\n    clash: kind\n    statements {\n      ...Evidence\n    }\n  }\n  ... on Identity {\n    reason\n    score\n    description {\n      id\n      name\n      names\n      roles\n      statements\n      source {\n        id\n        title\n        publishedAt\n        publishedBy {\n          name\n        }\n      }\n      said(first: 3) {\n        nodes {\n          ...Evidence\n        }\n      }\n    }\n    speaker {\n      __typename\n      id\n      name\n      descriptions(first: 5) {\n        totalCount\n        nodes {\n          id\n          names\n          roles\n          source {\n            id\n            title\n            publishedAt\n          }\n        }\n      }\n    }\n  }\n  ... on SameMeasure {\n    reason\n    score\n    measures {\n      id\n      name\n      definition\n      figures(first: 3) {\n        totalCount\n        nodes {\n          ...Evidence\n        }\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      heading\n      text\n    }\n    source {\n      id\n      title\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Figure {\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n  }\n}" as Asked<LookQuery, LookQueryVariables>;

export const Alike = "query Alike($filter: ProposalFilter!) {\n  proposals(filter: $filter, first: 100) {\n    totalCount\n    nodes {\n      link {\n        id\n      }\n    }\n  }\n}" as Asked<AlikeQuery, AlikeQueryVariables>;

export const Lately = "query Lately {\n  revisions(\n    filter: {operation: [REVIEW, MERGE_SPEAKERS, MERGE_MEASURES, MERGE_PLACES]}\n    first: 10\n  ) {\n    nodes {\n      id\n      at\n      actor {\n        name\n        account\n      }\n      summary\n      note\n      undoneBy {\n        actor {\n          name\n        }\n      }\n    }\n  }\n}" as Asked<LatelyQuery, LatelyQueryVariables>;

export const Names = "query Names($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ...LinkInShort\n  }\n}\n\nfragment LinkInShort on Link {\n  __typename\n  id\n  version\n  confidence\n  status\n  ... on Response {\n    does: kind\n    response {\n      ...SpokenInShort\n    }\n    target {\n      __typename\n      ... on Quote {\n        ...SpokenInShort\n      }\n      ... on Figure {\n        ...SpokenInShort\n      }\n      ... on Person {\n        name\n      }\n      ... on Organisation {\n        name\n      }\n      ... on Group {\n        name\n      }\n      ... on Event {\n        name\n      }\n    }\n  }\n  ... on Contradiction {\n    statements {\n      ...SpokenInShort\n    }\n  }\n  ... on Identity {\n    description {\n      name\n      roles\n      source {\n        title\n      }\n    }\n    speaker {\n      name\n    }\n  }\n  ... on SameMeasure {\n    measures {\n      name\n    }\n  }\n}\n\nfragment SpokenInShort on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    id\n    name\n  }\n}" as Asked<NamesQuery, NamesQueryVariables>;

export const Viewer = "query Viewer {\n  viewer {\n    name\n    role\n    may\n  }\n}" as Asked<ViewerQuery, ViewerQueryVariables>;

export const Decide = "mutation Decide($input: ReviewAllInput!) {\n  reviewAll(input: $input) {\n    links {\n      id\n    }\n    revision {\n      id\n    }\n  }\n}" as Asked<DecideMutation, DecideMutationVariables>;

export const MergeSpeakers = "mutation MergeSpeakers($input: MergeSpeakersInput!) {\n  mergeSpeakers(input: $input) {\n    revision {\n      id\n    }\n  }\n}" as Asked<MergeSpeakersMutation, MergeSpeakersMutationVariables>;

export const MergeMeasures = "mutation MergeMeasures($input: MergeMeasuresInput!) {\n  mergeMeasures(input: $input) {\n    revision {\n      id\n    }\n  }\n}" as Asked<MergeMeasuresMutation, MergeMeasuresMutationVariables>;

export const MergePlaces = "mutation MergePlaces($input: MergePlacesInput!) {\n  mergePlaces(input: $input) {\n    revision {\n      id\n    }\n  }\n}" as Asked<MergePlacesMutation, MergePlacesMutationVariables>;

export const TakeBack = "mutation TakeBack($input: UndoInput!) {\n  undo(input: $input) {\n    revision {\n      id\n    }\n  }\n}" as Asked<TakeBackMutation, TakeBackMutationVariables>;

export const Search = "query Search($query: String!, $kinds: [SearchKind!], $filter: StatementFilter, $orderBy: SearchOrder, $after: String, $first: Int = 20) {\n  search(\n    query: $query\n    kinds: $kinds\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      score\n      highlights\n      node {\n        __typename\n        ... on Quote {\n          ...Card\n          ...InPrint\n        }\n        ... on Figure {\n          ...Card\n        }\n        ... on Person {\n          id\n          name\n          aliases\n        }\n        ... on Organisation {\n          id\n          name\n          aliases\n        }\n        ... on Group {\n          id\n          name\n          aliases\n        }\n        ... on Place {\n          id\n          name\n          aliases\n        }\n        ... on Event {\n          id\n          name\n          aliases\n        }\n        ... on Measure {\n          id\n          name\n          definition\n        }\n        ... on Source {\n          id\n          title\n          cite: citation\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment InPrint on Quote {\n  utterance {\n    id\n    sources\n    altered\n  }\n}" as Asked<SearchQuery, SearchQueryVariables>;

export const Source = "query Source($id: ID!) {\n  source(id: $id) {\n    id\n    title\n    kind\n    url\n    publishedAt\n    retrievedAt\n    language\n    licence\n    citation\n    publishedBy {\n      id\n      name\n    }\n    entries {\n      id\n      position\n      heading\n      postedAt\n      text\n      statements(first: 100) {\n        totalCount\n        nodes {\n          ...Card\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}" as Asked<SourceQuery, SourceQueryVariables>;

export const Sources = "query Sources($after: String) {\n  sources(first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      title\n      kind\n      publishedAt\n      publishedBy {\n        name\n      }\n      statements(first: 1) {\n        totalCount\n      }\n    }\n  }\n}" as Asked<SourcesQuery, SourcesQueryVariables>;

export const SpeakerResponses = "query SpeakerResponses($id: ID!, $received: Boolean!, $made: Boolean!, $after: String) {\n  speaker(id: $id) {\n    __typename\n    id\n    name\n    allReceived: responsesReceived(first: 1) {\n      totalCount\n    }\n    allMade: responsesMade(first: 1) {\n      totalCount\n    }\n    responsesReceived(first: 100, after: $after) @include(if: $received) {\n      ...ResponsePage\n    }\n    responsesMade(first: 100, after: $after) @include(if: $made) {\n      ...ResponsePage\n    }\n  }\n}\n\nfragment ResponsePage on ResponseConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    ...Joined\n    response {\n      ...Card\n      unansweredBy {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment Joined on Response {\n  id\n  kind\n  status\n  basis\n  basisText\n  response {\n    __typename\n    id\n    saidBy {\n      __typename\n      id\n      name\n    }\n  }\n  target {\n    __typename\n    ... on Quote {\n      ...Answered\n    }\n    ... on Figure {\n      ...Answered\n    }\n    ... on Person {\n      id\n      name\n    }\n    ... on Organisation {\n      id\n      name\n    }\n    ... on Group {\n      id\n      name\n    }\n    ... on Event {\n      id\n      name\n    }\n  }\n}\n\nfragment Answered on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    __typename\n    id\n    name\n  }\n}" as Asked<SpeakerResponsesQuery, SpeakerResponsesQueryVariables>;

export const Speaker = "query Speaker($id: ID!, $after: String, $described: String) {\n  speaker(id: $id) {\n    __typename\n    id\n    name\n    aliases\n    description\n    ... on Person {\n      roles {\n        id\n        title\n        from\n        to\n        organisation {\n          id\n          name\n        }\n        place {\n          id\n          name\n        }\n      }\n    }\n    said(first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Card\n      }\n    }\n    responsesMade(first: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        target {\n          __typename\n          ... on Quote {\n            id\n            saidBy {\n              id\n              name\n            }\n          }\n          ... on Figure {\n            id\n            saidBy {\n              id\n              name\n            }\n          }\n          ... on Person {\n            id\n            name\n          }\n          ... on Organisation {\n            id\n            name\n          }\n          ... on Group {\n            id\n            name\n          }\n          ... on Event {\n            id\n            name\n          }\n        }\n      }\n    }\n    responsesReceived(first: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        response {\n          id\n          saidBy {\n            id\n            name\n          }\n        }\n      }\n    }\n    contradictions(first: 20, filter: {confidence: [HIGH, MEDIUM]}) {\n      totalCount\n      nodes {\n        ...Opposing\n      }\n    }\n    weak: contradictions(first: 20, filter: {confidence: [LOW]}) {\n      totalCount\n      nodes {\n        ...Opposing\n      }\n    }\n    descriptions(first: 10, after: $described) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Described\n      }\n    }\n    alike(first: 10) {\n      score\n      reason\n      speaker {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment Described on Description {\n  id\n  name\n  names\n  roles\n  statements\n  source {\n    id\n    title\n    publishedAt\n    publishedBy {\n      name\n    }\n  }\n  identity {\n    id\n    method\n    status\n    confidence\n    score\n    reason\n  }\n}\n\nfragment Opposing on Contradiction {\n  id\n  status\n  confidence\n  reason\n  policy\n  statements {\n    id\n    text\n    saidBy {\n      id\n      name\n    }\n  }\n}" as Asked<SpeakerQuery, SpeakerQueryVariables>;

export const Speakers = "query Speakers($filter: SpeakerFilter, $orderBy: SpeakerOrder, $after: String) {\n  speakers(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      __typename\n      id\n      name\n      ... on Person {\n        roles {\n          id\n          title\n          organisation {\n            name\n          }\n          place {\n            name\n          }\n        }\n      }\n      ... on Organisation {\n        organisationKind: kind\n      }\n      said(first: 1) {\n        totalCount\n      }\n      responsesReceived(first: 1) {\n        totalCount\n      }\n      contradictions(first: 1) {\n        totalCount\n      }\n    }\n  }\n}" as Asked<SpeakersQuery, SpeakersQueryVariables>;

export const Statement = "query Statement($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Quote {\n      ...Whole\n    }\n    ... on Figure {\n      ...Whole\n    }\n  }\n}\n\nfragment Whole on Statement {\n  ...Card\n  ... on Quote {\n    ...InPrint\n    printings(first: 20) {\n      totalCount\n      nodes {\n        ...Printed\n      }\n    }\n  }\n  event {\n    id\n    name\n  }\n  places {\n    id\n    name\n  }\n  mentions {\n    id\n    name\n  }\n  unansweredBy {\n    id\n    name\n  }\n  respondsTo(first: 50) {\n    totalCount\n    nodes {\n      ...Joined\n    }\n  }\n  responses(first: 50) {\n    totalCount\n    nodes {\n      ...Joined\n      response {\n        ...Card\n      }\n    }\n  }\n  contradictions(first: 20, filter: {confidence: [HIGH, MEDIUM]}) {\n    totalCount\n    nodes {\n      ...Opposing\n    }\n  }\n  weak: contradictions(first: 20, filter: {confidence: [LOW]}) {\n    totalCount\n    nodes {\n      ...Opposing\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment Joined on Response {\n  id\n  kind\n  status\n  basis\n  basisText\n  response {\n    __typename\n    id\n    saidBy {\n      __typename\n      id\n      name\n    }\n  }\n  target {\n    __typename\n    ... on Quote {\n      ...Answered\n    }\n    ... on Figure {\n      ...Answered\n    }\n    ... on Person {\n      id\n      name\n    }\n    ... on Organisation {\n      id\n      name\n    }\n    ... on Group {\n      id\n      name\n    }\n    ... on Event {\n      id\n      name\n    }\n  }\n}\n\nfragment Opposing on Contradiction {\n  id\n  status\n  confidence\n  reason\n  policy\n  statements {\n    id\n    text\n    saidBy {\n      id\n      name\n    }\n  }\n}\n\nfragment Printed on Printing {\n  likeness\n  altered\n  differences {\n    here\n    hereStart\n    there\n    thereStart\n  }\n  quote {\n    id\n    text\n    printedOn\n    saidBy {\n      id\n      name\n    }\n    citation {\n      source {\n        id\n        title\n        publishedBy {\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment InPrint on Quote {\n  utterance {\n    id\n    sources\n    altered\n  }\n}\n\nfragment Answered on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    __typename\n    id\n    name\n  }\n}" as Asked<StatementQuery, StatementQueryVariables>;

export const Suggest = "query Suggest($query: String!, $kinds: [SearchKind!]) {\n  search(query: $query, kinds: $kinds, first: 12) {\n    totalCount\n    nodes {\n      __typename\n      ... on Person {\n        id\n        name\n      }\n      ... on Organisation {\n        id\n        name\n      }\n      ... on Group {\n        id\n        name\n      }\n      ... on Place {\n        id\n        name\n      }\n      ... on Event {\n        id\n        name\n      }\n      ... on Measure {\n        id\n        name\n      }\n      ... on Source {\n        id\n        title\n      }\n    }\n  }\n}" as Asked<SuggestQuery, SuggestQueryVariables>;

export const Suggestions = "query Suggestions($query: String!) {\n  suggestions(query: $query) {\n    query\n    id\n    kind\n  }\n}" as Asked<SuggestionsQuery, SuggestionsQueryVariables>;

export const Thread = "query Thread($id: ID!, $direction: ThreadDirection = DOWN) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Quote {\n      text\n      saidBy {\n        id\n        name\n      }\n      respondsTo(first: 20) {\n        nodes {\n          ...Joined\n        }\n      }\n    }\n    ... on Figure {\n      text\n      saidBy {\n        id\n        name\n      }\n      respondsTo(first: 20) {\n        nodes {\n          ...Joined\n        }\n      }\n    }\n    ... on Person {\n      name\n    }\n    ... on Organisation {\n      name\n    }\n    ... on Group {\n      name\n    }\n    ... on Event {\n      name\n      date\n    }\n  }\n  thread(of: $id, depth: 12, direction: $direction, first: 1000) {\n    hasMore\n    nodes {\n      depth\n      link {\n        ...Joined\n      }\n      statement {\n        ...Card\n        ...InPrint\n        unansweredBy {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment Joined on Response {\n  id\n  kind\n  status\n  basis\n  basisText\n  response {\n    __typename\n    id\n    saidBy {\n      __typename\n      id\n      name\n    }\n  }\n  target {\n    __typename\n    ... on Quote {\n      ...Answered\n    }\n    ... on Figure {\n      ...Answered\n    }\n    ... on Person {\n      id\n      name\n    }\n    ... on Organisation {\n      id\n      name\n    }\n    ... on Group {\n      id\n      name\n    }\n    ... on Event {\n      id\n      name\n    }\n  }\n}\n\nfragment InPrint on Quote {\n  utterance {\n    id\n    sources\n    altered\n  }\n}\n\nfragment Answered on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    __typename\n    id\n    name\n  }\n}" as Asked<ThreadQuery, ThreadQueryVariables>;

export const Unanswered = "query Unanswered($filter: UnansweredFilter, $after: String) {\n  unanswered(filter: $filter, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      calledOut {\n        id\n        name\n      }\n      statement {\n        ...Card\n        respondsTo(first: 5, filter: {kind: [REJECTS, QUESTIONS, COMMENTS]}) {\n          nodes {\n            ...Joined\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Card on Statement {\n  __typename\n  id\n  text\n  saidOn\n  printedOn\n  saidBy {\n    __typename\n    id\n    name\n  }\n  attributions {\n    attributedAs\n    roleAs\n    cue\n    audience\n    attribution\n    status\n  }\n  citation {\n    exact\n    prefix\n    suffix\n    start\n    end\n    entry {\n      id\n      position\n      heading\n    }\n    source {\n      id\n      title\n      citation\n      url\n      publishedAt\n      publishedBy {\n        name\n      }\n    }\n  }\n  ... on Quote {\n    speech\n    elided\n  }\n  ... on Figure {\n    value\n    low\n    high\n    comparator\n    hedge\n    unit\n    per\n    asOf\n    measure {\n      id\n      name\n    }\n    place {\n      id\n      name\n    }\n    statedIn {\n      id\n      text\n    }\n  }\n}\n\nfragment Joined on Response {\n  id\n  kind\n  status\n  basis\n  basisText\n  response {\n    __typename\n    id\n    saidBy {\n      __typename\n      id\n      name\n    }\n  }\n  target {\n    __typename\n    ... on Quote {\n      ...Answered\n    }\n    ... on Figure {\n      ...Answered\n    }\n    ... on Person {\n      id\n      name\n    }\n    ... on Organisation {\n      id\n      name\n    }\n    ... on Group {\n      id\n      name\n    }\n    ... on Event {\n      id\n      name\n    }\n  }\n}\n\nfragment Answered on Statement {\n  __typename\n  id\n  text\n  saidBy {\n    __typename\n    id\n    name\n  }\n}" as Asked<UnansweredQuery, UnansweredQueryVariables>;
