// Made from schema/ by `npm run codegen`; do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  Latitude: { input: number; output: number; }
  Longitude: { input: number; output: number; }
  PartialDate: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type AccessRole =
  | 'ADMIN'
  | 'CONTRIBUTOR'
  | 'READER'
  | 'REVIEWER';

export type Actor = {
  readonly account?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly role: AccessRole;
};

export type AddContradictionInput = {
  readonly between: ReadonlyArray<Scalars['ID']['input']>;
  readonly kind: ContradictionKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type AddContradictionPayload = {
  readonly contradiction: Contradiction;
  readonly revision: Revision;
};

export type AddResponseInput = {
  readonly basis?: InputMaybe<Scalars['String']['input']>;
  readonly from: Scalars['ID']['input'];
  readonly kind: ResponseKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly to: Scalars['ID']['input'];
};

export type AddResponsePayload = {
  readonly response: Response;
  readonly revision: Revision;
};

export type AddStatementInput = {
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly attributedAs?: InputMaybe<Scalars['String']['input']>;
  readonly attribution?: InputMaybe<AttributionKind>;
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  readonly entry: Scalars['ID']['input'];
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  readonly figure?: InputMaybe<FigureInput>;
  readonly newSpeaker?: InputMaybe<NewSpeakerInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  readonly roleAs?: InputMaybe<Scalars['String']['input']>;
  readonly saidOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  readonly speech?: InputMaybe<Speech>;
  readonly start?: InputMaybe<Scalars['Int']['input']>;
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
  readonly words: Scalars['String']['input'];
};

export type AddStatementPayload = {
  readonly revision: Revision;
  readonly statement: Statement;
};

export type Alike = {
  readonly reason: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly speaker: Speaker;
};

export type AmendInput = {
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly attributedAs?: InputMaybe<Scalars['String']['input']>;
  readonly attribution?: InputMaybe<AttributionKind>;
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  readonly figure?: InputMaybe<FigureInput>;
  readonly id: Scalars['ID']['input'];
  readonly link?: InputMaybe<Scalars['ID']['input']>;
  readonly newSpeaker?: InputMaybe<NewSpeakerInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  readonly roleAs?: InputMaybe<Scalars['String']['input']>;
  readonly saidOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  readonly speech?: InputMaybe<Speech>;
  readonly start?: InputMaybe<Scalars['Int']['input']>;
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type AmendPayload = {
  readonly revision: Revision;
  readonly statement: Statement;
};

export type Attribution = Link & Node & {
  readonly assertedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assertedBy: Scalars['String']['output'];
  readonly attributedAs?: Maybe<Scalars['String']['output']>;
  readonly attribution: AttributionKind;
  readonly audience?: Maybe<Scalars['String']['output']>;
  readonly basis: Basis;
  readonly basisText?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Citation>;
  readonly confidence: Confidence;
  readonly cue?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly roleAs?: Maybe<Scalars['String']['output']>;
  readonly saidOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly speaker: Speaker;
  readonly statement: Statement;
  readonly status: Status;
  readonly version: Scalars['Int']['output'];
};

export type AttributionKind =
  | 'COLLECTIVE'
  | 'NAMED'
  | 'PUBLISHER'
  | 'SPOKESPERSON'
  | 'UNNAMED';

export type Basis =
  | 'IMPORTED'
  | 'INFERRED'
  | 'RULE'
  | 'STATED';

export type Change = {
  readonly node?: Maybe<Node>;
  readonly revision: Revision;
};

export type ChangeFilter = {
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  readonly operation?: InputMaybe<ReadonlyArray<Operation>>;
  readonly types?: InputMaybe<ReadonlyArray<ChangedType>>;
};

export type ChangedType =
  | 'ATTRIBUTION'
  | 'CONTRADICTION'
  | 'DESCRIPTION'
  | 'EVENT'
  | 'FIGURE'
  | 'GROUP'
  | 'IDENTITY'
  | 'MEASURE'
  | 'ORGANISATION'
  | 'PERSON'
  | 'PLACE'
  | 'QUOTE'
  | 'RESPONSE'
  | 'ROLE'
  | 'SAME_MEASURE'
  | 'SOURCE';

export type Citation = {
  readonly end?: Maybe<Scalars['Int']['output']>;
  readonly entry: Entry;
  readonly exact: Scalars['String']['output'];
  readonly prefix: Scalars['String']['output'];
  readonly source: Source;
  readonly start?: Maybe<Scalars['Int']['output']>;
  readonly suffix: Scalars['String']['output'];
};

export type Comparator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'BETWEEN'
  | 'EXACTLY'
  | 'LESS_THAN'
  | 'MORE_THAN';

export type Comparison = {
  readonly confidence: Confidence;
  readonly figure: Figure;
  readonly gap?: Maybe<Scalars['Float']['output']>;
  readonly interval?: Maybe<Interval>;
  readonly other: Figure;
  readonly otherInterval?: Maybe<Interval>;
  readonly policy: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly relativeGap?: Maybe<Scalars['Float']['output']>;
  readonly verdict: Verdict;
};

export type ComparisonConnection = {
  readonly edges: ReadonlyArray<ComparisonEdge>;
  readonly nodes: ReadonlyArray<Comparison>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ComparisonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Comparison;
};

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type Contradiction = Link & Node & {
  readonly assertedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assertedBy: Scalars['String']['output'];
  readonly basis: Basis;
  readonly basisText?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Citation>;
  readonly confidence: Confidence;
  readonly gap?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ContradictionKind;
  readonly method: ContradictionMethod;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly policy?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly relativeGap?: Maybe<Scalars['Float']['output']>;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly self: Scalars['Boolean']['output'];
  readonly statements: ReadonlyArray<Statement>;
  readonly status: Status;
  readonly version: Scalars['Int']['output'];
};

export type ContradictionConnection = {
  readonly edges: ReadonlyArray<ContradictionEdge>;
  readonly nodes: ReadonlyArray<Contradiction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContradictionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contradiction;
};

export type ContradictionFilter = {
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  readonly kind?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  readonly method?: InputMaybe<ContradictionMethod>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly self?: InputMaybe<Scalars['Boolean']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<Status>>;
};

export type ContradictionKind =
  | 'DENIAL'
  | 'INCOMPATIBLE'
  | 'VALUE';

export type ContradictionMethod =
  | 'HUMAN'
  | 'RULE';

export type ContradictionOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: ContradictionOrderField;
};

export type ContradictionOrderField =
  | 'CONFIDENCE'
  | 'GAP'
  | 'POSITION';

export type Decision =
  | 'CONFIRM'
  | 'DISPUTE'
  | 'REJECT'
  | 'REOPEN';

export type Description = Node & {
  readonly id: Scalars['ID']['output'];
  readonly identity: Identity;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  readonly said: StatementConnection;
  readonly source: Source;
  readonly statements: Scalars['Int']['output'];
};


export type DescriptionSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type DescriptionConnection = {
  readonly edges: ReadonlyArray<DescriptionEdge>;
  readonly nodes: ReadonlyArray<Description>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DescriptionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Description;
};

export type Difference = {
  readonly here: Scalars['String']['output'];
  readonly hereStart: Scalars['Int']['output'];
  readonly there: Scalars['String']['output'];
  readonly thereStart: Scalars['Int']['output'];
};

export type Dimension =
  | 'AREA'
  | 'COUNT'
  | 'DURATION'
  | 'LENGTH'
  | 'MASS'
  | 'MONEY'
  | 'OTHER'
  | 'RATE'
  | 'SHARE';

export type Entry = Node & {
  readonly end?: Maybe<Scalars['Int']['output']>;
  readonly heading?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['Int']['output'];
  readonly postedAt?: Maybe<Scalars['PartialDate']['output']>;
  readonly source: Source;
  readonly start?: Maybe<Scalars['Int']['output']>;
  readonly statements: StatementConnection;
  readonly text?: Maybe<Scalars['String']['output']>;
};


export type EntryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type Event = Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EventKind;
  readonly name: Scalars['String']['output'];
  readonly participants: ReadonlyArray<Participation>;
  readonly place?: Maybe<Place>;
  readonly responses: ResponseConnection;
  readonly statements: StatementConnection;
  readonly version: Scalars['Int']['output'];
};


export type EventResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type EventConnection = {
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventFilter = {
  readonly kind?: InputMaybe<EventKind>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
};

export type EventKind =
  | 'DEBATE'
  | 'HEARING'
  | 'INTERVIEW'
  | 'MEETING'
  | 'OTHER'
  | 'PRESS_CONFERENCE'
  | 'SPEECH'
  | 'STATEMENT';

export type ExtractDocumentInput = {
  readonly html?: InputMaybe<Scalars['String']['input']>;
  readonly import?: InputMaybe<Scalars['Boolean']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type ExtractDocumentPayload = {
  readonly document: Scalars['String']['output'];
  readonly issues: ReadonlyArray<Issue>;
  readonly revision?: Maybe<Revision>;
  readonly source?: Maybe<Source>;
  readonly text: Scalars['String']['output'];
};

export type FacetValue = {
  readonly count: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Facets = {
  readonly complete: Scalars['Boolean']['output'];
  readonly contradicted: ReadonlyArray<FacetValue>;
  readonly counted: Scalars['Int']['output'];
  readonly hasResponse: ReadonlyArray<FacetValue>;
  readonly kind: ReadonlyArray<FacetValue>;
  readonly month: ReadonlyArray<FacetValue>;
  readonly organisation: ReadonlyArray<FacetValue>;
  readonly place: ReadonlyArray<FacetValue>;
  readonly printed: ReadonlyArray<FacetValue>;
  readonly source: ReadonlyArray<FacetValue>;
  readonly speaker: ReadonlyArray<FacetValue>;
  readonly speech: ReadonlyArray<FacetValue>;
  readonly status: ReadonlyArray<FacetValue>;
  readonly type: ReadonlyArray<FacetValue>;
};


export type FacetsMonthArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FacetsOrganisationArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FacetsPlaceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FacetsPrintedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FacetsSourceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FacetsSpeakerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Figure = Node & Statement & {
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  readonly attributions: ReadonlyArray<Attribution>;
  readonly citation: Citation;
  readonly comparator: Comparator;
  readonly comparisons: ComparisonConnection;
  readonly contradictions: ContradictionConnection;
  readonly event?: Maybe<Event>;
  readonly hedge?: Maybe<Scalars['String']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly measure?: Maybe<Measure>;
  readonly mentions: ReadonlyArray<Speaker>;
  readonly per?: Maybe<Scalars['String']['output']>;
  readonly place?: Maybe<Place>;
  readonly places: ReadonlyArray<Place>;
  readonly printedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly respondsTo: ResponseConnection;
  readonly responses: ResponseConnection;
  readonly saidBy: ReadonlyArray<Speaker>;
  readonly saidOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly statedIn?: Maybe<Quote>;
  readonly text: Scalars['String']['output'];
  readonly thread: Thread;
  readonly unansweredBy: ReadonlyArray<Speaker>;
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly version: Scalars['Int']['output'];
};


export type FigureComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type FigureContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
};


export type FigureRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type FigureResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type FigureThreadArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<ThreadDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FigureConnection = {
  readonly edges: ReadonlyArray<FigureEdge>;
  readonly nodes: ReadonlyArray<Figure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FigureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Figure;
};

export type FigureFilter = {
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly entry?: InputMaybe<Scalars['ID']['input']>;
  readonly event?: InputMaybe<Scalars['String']['input']>;
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly hasResponse?: InputMaybe<Scalars['Boolean']['input']>;
  readonly maxValue?: InputMaybe<Scalars['Float']['input']>;
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  readonly minValue?: InputMaybe<Scalars['Float']['input']>;
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly printedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly printedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<Status>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

export type FigureInput = {
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly comparator?: InputMaybe<Comparator>;
  readonly hedge?: InputMaybe<Scalars['String']['input']>;
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  readonly measure?: InputMaybe<Scalars['ID']['input']>;
  readonly per?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  readonly statedIn?: InputMaybe<Scalars['ID']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

export type FigureOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: FigureOrderField;
};

export type FigureOrderField =
  | 'POSITION'
  | 'SAID_ON'
  | 'TIME'
  | 'VALUE';

export type Group = Node & Speaker & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly alike: ReadonlyArray<Alike>;
  readonly contradictions: ContradictionConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly descriptions: DescriptionConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: GroupKind;
  readonly name: Scalars['String']['output'];
  readonly of?: Maybe<Organisation>;
  readonly respondents: ReadonlyArray<Respondent>;
  readonly responsesMade: ResponseConnection;
  readonly responsesReceived: ResponseConnection;
  readonly said: StatementConnection;
  readonly version: Scalars['Int']['output'];
};


export type GroupAlikeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
  self?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GroupDescriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupRespondentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupResponsesMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupResponsesReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type GroupKind =
  | 'COLLECTIVE'
  | 'UNNAMED';

export type Identity = Link & Node & {
  readonly assertedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assertedBy: Scalars['String']['output'];
  readonly basis: Basis;
  readonly basisText?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Citation>;
  readonly confidence: Confidence;
  readonly description: Description;
  readonly id: Scalars['ID']['output'];
  readonly method: IdentityMethod;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly score: Scalars['Float']['output'];
  readonly speaker: Speaker;
  readonly status: Status;
  readonly version: Scalars['Int']['output'];
};

export type IdentityConnection = {
  readonly edges: ReadonlyArray<IdentityEdge>;
  readonly nodes: ReadonlyArray<Identity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IdentityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Identity;
};

export type IdentityFilter = {
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  readonly method?: InputMaybe<IdentityMethod>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<Status>>;
};

export type IdentityMethod =
  | 'HUMAN'
  | 'NAME'
  | 'RULE';

export type IdentityOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: IdentityOrderField;
};

export type IdentityOrderField =
  | 'CONFIDENCE'
  | 'POSITION';

export type ImportChanges = {
  readonly added: Scalars['Int']['output'];
  readonly changed: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
};

export type ImportDocumentInput = {
  readonly document: Scalars['String']['input'];
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly format: ImportFormat;
};

export type ImportDocumentPayload = {
  readonly changes: ImportChanges;
  readonly issues: ReadonlyArray<Issue>;
  readonly revision?: Maybe<Revision>;
  readonly sources: ReadonlyArray<Source>;
};

export type ImportFormat =
  | 'CSV'
  | 'JSON'
  | 'YAML';

export type Interval = {
  readonly from?: Maybe<Scalars['Float']['output']>;
  readonly to?: Maybe<Scalars['Float']['output']>;
};

export type Issue = {
  readonly column?: Maybe<Scalars['Int']['output']>;
  readonly line?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
};

export type Link = {
  readonly assertedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assertedBy: Scalars['String']['output'];
  readonly basis: Basis;
  readonly basisText?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Citation>;
  readonly confidence: Confidence;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly status: Status;
  readonly version: Scalars['Int']['output'];
};

export type Location = {
  readonly latitude: Scalars['Latitude']['output'];
  readonly longitude: Scalars['Longitude']['output'];
};

export type Measure = Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly definition: Scalars['String']['output'];
  readonly dimension: Dimension;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly sameAs: SameMeasureConnection;
  readonly slots?: Maybe<MeasureSlots>;
  readonly unit: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type MeasureFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
};


export type MeasureSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SameMeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type MeasureConnection = {
  readonly edges: ReadonlyArray<MeasureEdge>;
  readonly nodes: ReadonlyArray<Measure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeasureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Measure;
};

export type MeasureFilter = {
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly dimension?: InputMaybe<Dimension>;
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
};

export type MeasureOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: MeasureOrderField;
};

export type MeasureOrderField =
  | 'FIGURES'
  | 'NAME';

export type MeasureSlots = {
  readonly act?: Maybe<Scalars['String']['output']>;
  readonly around: ReadonlyArray<Scalars['String']['output']>;
  readonly beside: ReadonlyArray<Scalars['String']['output']>;
  readonly group: ReadonlyArray<Scalars['String']['output']>;
  readonly mode: QuantityMode;
  readonly noun?: Maybe<Scalars['String']['output']>;
  readonly poll?: Maybe<Scalars['String']['output']>;
  readonly set: ReadonlyArray<Scalars['String']['output']>;
  readonly turns: ReadonlyArray<QuantityTurn>;
  readonly when?: Maybe<Scalars['String']['output']>;
  readonly where: ReadonlyArray<Scalars['String']['output']>;
  readonly whose: ReadonlyArray<Scalars['String']['output']>;
};

export type MergeMeasuresInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly into: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type MergeMeasuresPayload = {
  readonly measure: Measure;
  readonly revision: Revision;
};

export type MergePlacesInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly into: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type MergePlacesPayload = {
  readonly place: Place;
  readonly revision: Revision;
};

export type MergeSpeakersInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly into: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type MergeSpeakersPayload = {
  readonly revision: Revision;
  readonly speaker: Speaker;
};

export type MonthCount = {
  readonly figures: Scalars['Int']['output'];
  readonly month?: Maybe<Scalars['PartialDate']['output']>;
  readonly quotes: Scalars['Int']['output'];
};

export type Mutation = {
  readonly addContradiction?: Maybe<AddContradictionPayload>;
  readonly addResponse?: Maybe<AddResponsePayload>;
  readonly addStatement?: Maybe<AddStatementPayload>;
  readonly amend?: Maybe<AmendPayload>;
  readonly extractDocument?: Maybe<ExtractDocumentPayload>;
  readonly importDocument?: Maybe<ImportDocumentPayload>;
  readonly mergeMeasures?: Maybe<MergeMeasuresPayload>;
  readonly mergePlaces?: Maybe<MergePlacesPayload>;
  readonly mergeSpeakers?: Maybe<MergeSpeakersPayload>;
  readonly recheckContradictions?: Maybe<RecheckContradictionsPayload>;
  readonly remove?: Maybe<RemovePayload>;
  readonly review?: Maybe<ReviewPayload>;
  readonly reviewAll?: Maybe<ReviewAllPayload>;
  readonly splitMeasure?: Maybe<SplitMeasurePayload>;
  readonly splitPlace?: Maybe<SplitPlacePayload>;
  readonly splitSpeaker?: Maybe<SplitSpeakerPayload>;
  readonly undo?: Maybe<UndoPayload>;
};


export type MutationAddContradictionArgs = {
  input: AddContradictionInput;
};


export type MutationAddResponseArgs = {
  input: AddResponseInput;
};


export type MutationAddStatementArgs = {
  input: AddStatementInput;
};


export type MutationAmendArgs = {
  input: AmendInput;
};


export type MutationExtractDocumentArgs = {
  input: ExtractDocumentInput;
};


export type MutationImportDocumentArgs = {
  input: ImportDocumentInput;
};


export type MutationMergeMeasuresArgs = {
  input: MergeMeasuresInput;
};


export type MutationMergePlacesArgs = {
  input: MergePlacesInput;
};


export type MutationMergeSpeakersArgs = {
  input: MergeSpeakersInput;
};


export type MutationRecheckContradictionsArgs = {
  input: RecheckContradictionsInput;
};


export type MutationRemoveArgs = {
  input: RemoveInput;
};


export type MutationReviewArgs = {
  input: ReviewInput;
};


export type MutationReviewAllArgs = {
  input: ReviewAllInput;
};


export type MutationSplitMeasureArgs = {
  input: SplitMeasureInput;
};


export type MutationSplitPlaceArgs = {
  input: SplitPlaceInput;
};


export type MutationSplitSpeakerArgs = {
  input: SplitSpeakerInput;
};


export type MutationUndoArgs = {
  input: UndoInput;
};

export type NameAndId = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type NewSpeakerInput = {
  readonly group?: InputMaybe<GroupKind>;
  readonly name: Scalars['String']['input'];
  readonly organisation?: InputMaybe<OrganisationKind>;
  readonly type: SpeakerType;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Operation =
  | 'ADD_CONTRADICTION'
  | 'ADD_RESPONSE'
  | 'ADD_STATEMENT'
  | 'AMEND'
  | 'IMPORT'
  | 'LOAD'
  | 'MERGE_MEASURES'
  | 'MERGE_PLACES'
  | 'MERGE_SPEAKERS'
  | 'RECHECK'
  | 'REMOVE_SOURCE'
  | 'REVIEW'
  | 'SPLIT_MEASURE'
  | 'SPLIT_PLACE'
  | 'SPLIT_SPEAKER'
  | 'UNDO';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Organisation = Node & Speaker & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly alike: ReadonlyArray<Alike>;
  readonly contradictions: ContradictionConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly descriptions: DescriptionConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  readonly partOf?: Maybe<Organisation>;
  readonly parts: ReadonlyArray<Organisation>;
  readonly people: ReadonlyArray<Role>;
  readonly place?: Maybe<Place>;
  readonly published: SourceConnection;
  readonly respondents: ReadonlyArray<Respondent>;
  readonly responsesMade: ResponseConnection;
  readonly responsesReceived: ResponseConnection;
  readonly said: StatementConnection;
  readonly version: Scalars['Int']['output'];
};


export type OrganisationAlikeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
  self?: InputMaybe<Scalars['Boolean']['input']>;
};


export type OrganisationDescriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationRespondentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationResponsesMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationResponsesReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type OrganisationConnection = {
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly nodes: ReadonlyArray<Organisation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationCount = {
  readonly figures: Scalars['Int']['output'];
  readonly organisation: Organisation;
  readonly quotes: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

export type OrganisationFilter = {
  readonly hasStatements?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<OrganisationKind>;
};

export type OrganisationKind =
  | 'CHARITY'
  | 'COMMITTEE'
  | 'COMPANY'
  | 'COURT'
  | 'GOVERNMENT'
  | 'INTERNATIONAL'
  | 'LEGISLATURE'
  | 'LOCAL_AUTHORITY'
  | 'MINISTRY'
  | 'OTHER'
  | 'PARTY'
  | 'POLICE'
  | 'PUBLISHER';

export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participation = {
  readonly appears: Scalars['Boolean']['output'];
  readonly capacity?: Maybe<Scalars['String']['output']>;
  readonly speaker: Speaker;
};

export type Path = {
  readonly length: Scalars['Int']['output'];
  readonly responses: ReadonlyArray<Response>;
  readonly speakers: ReadonlyArray<Speaker>;
};

export type Person = Node & Speaker & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly alike: ReadonlyArray<Alike>;
  readonly contradictions: ContradictionConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly descriptions: DescriptionConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly respondents: ReadonlyArray<Respondent>;
  readonly responsesMade: ResponseConnection;
  readonly responsesReceived: ResponseConnection;
  readonly roles: ReadonlyArray<Role>;
  readonly said: StatementConnection;
  readonly version: Scalars['Int']['output'];
};


export type PersonAlikeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
  self?: InputMaybe<Scalars['Boolean']['input']>;
};


export type PersonDescriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonRespondentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonResponsesMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonResponsesReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type Place = Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly contains: ReadonlyArray<Place>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: PlaceKind;
  readonly locatedIn?: Maybe<Place>;
  readonly location?: Maybe<Location>;
  readonly name: Scalars['String']['output'];
  readonly statements: StatementConnection;
  readonly version: Scalars['Int']['output'];
};


export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type PlaceConnection = {
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceCount = {
  readonly figures: Scalars['Int']['output'];
  readonly place: Place;
  readonly quotes: Scalars['Int']['output'];
};

export type PlaceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type PlaceFilter = {
  readonly kind?: InputMaybe<PlaceKind>;
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceKind =
  | 'COUNTRY'
  | 'DISTRICT'
  | 'OTHER'
  | 'REGION'
  | 'SITE'
  | 'TOWN';

export type Printing = {
  readonly altered: Scalars['Boolean']['output'];
  readonly differences: ReadonlyArray<Difference>;
  readonly likeness: Scalars['Float']['output'];
  readonly quote: Quote;
};

export type PrintingConnection = {
  readonly edges: ReadonlyArray<PrintingEdge>;
  readonly nodes: ReadonlyArray<Printing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PrintingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Printing;
};

export type Proposal = {
  readonly depends: Scalars['Int']['output'];
  readonly kind: ProposalKind;
  readonly link: Link;
};

export type ProposalConnection = {
  readonly edges: ReadonlyArray<ProposalEdge>;
  readonly nodes: ReadonlyArray<Proposal>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProposalCount = {
  readonly count: Scalars['Int']['output'];
  readonly kind: ProposalKind;
  readonly rule: Scalars['String']['output'];
};

export type ProposalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Proposal;
};

export type ProposalFilter = {
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  readonly kind?: InputMaybe<ReadonlyArray<ProposalKind>>;
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type ProposalKind =
  | 'CONTRADICTION'
  | 'IDENTITY'
  | 'RESPONSE'
  | 'SAME_MEASURE';

export type QuantityMode =
  | 'FACT'
  | 'FORECAST'
  | 'PLAN';

export type QuantityTurn = {
  readonly kind: QuantityTurnKind;
  readonly words: Scalars['String']['output'];
};

export type QuantityTurnKind =
  | 'CHANGE'
  | 'DISPUTE';

export type Query = {
  readonly compare?: Maybe<Comparison>;
  readonly contradictions: ContradictionConnection;
  readonly events: EventConnection;
  readonly facets: Facets;
  readonly figures: FigureConnection;
  readonly identities: IdentityConnection;
  readonly measure?: Maybe<Measure>;
  readonly measures: MeasureConnection;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly organisation?: Maybe<Organisation>;
  readonly organisations: OrganisationConnection;
  readonly path?: Maybe<Path>;
  readonly place?: Maybe<Place>;
  readonly places: PlaceConnection;
  readonly proposalCounts: ReadonlyArray<ProposalCount>;
  readonly proposals: ProposalConnection;
  readonly quotes: QuoteConnection;
  readonly responses: ResponseConnection;
  readonly revisions: RevisionConnection;
  readonly search: SearchConnection;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly speaker?: Maybe<Speaker>;
  readonly speakers: SpeakerConnection;
  readonly statements: StatementConnection;
  readonly suggestions: ReadonlyArray<Suggestion>;
  readonly summary: Summary;
  readonly thread?: Maybe<Thread>;
  readonly timeline: TimelineConnection;
  readonly unanswered: UnansweredConnection;
  readonly utterances: UtteranceConnection;
  readonly viewer?: Maybe<Viewer>;
};


export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFacetsArgs = {
  filter?: InputMaybe<StatementFilter>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
};


export type QueryIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IdentityOrder>;
};


export type QueryMeasureArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOrganisationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SpeakerOrder>;
};


export type QueryPathArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProposalCountsArgs = {
  filter?: InputMaybe<ProposalFilter>;
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type QueryResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
};


export type QueryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RevisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SearchOrder>;
  query: Scalars['String']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  speaker?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySpeakerArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpeakerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SpeakerOrder>;
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type QuerySuggestionsArgs = {
  query: Scalars['String']['input'];
};


export type QuerySummaryArgs = {
  filter?: InputMaybe<StatementFilter>;
};


export type QueryThreadArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<ThreadDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<OrderDirection>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnansweredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnansweredFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUtterancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UtteranceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UtteranceOrder>;
};

export type Quote = Node & Statement & {
  readonly attributions: ReadonlyArray<Attribution>;
  readonly citation: Citation;
  readonly contradictions: ContradictionConnection;
  readonly elided: Scalars['Boolean']['output'];
  readonly event?: Maybe<Event>;
  readonly figures: ReadonlyArray<Figure>;
  readonly id: Scalars['ID']['output'];
  readonly language: Scalars['String']['output'];
  readonly mentions: ReadonlyArray<Speaker>;
  readonly places: ReadonlyArray<Place>;
  readonly printedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly printings: PrintingConnection;
  readonly respondsTo: ResponseConnection;
  readonly responses: ResponseConnection;
  readonly saidBy: ReadonlyArray<Speaker>;
  readonly saidOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly speech: Speech;
  readonly text: Scalars['String']['output'];
  readonly thread: Thread;
  readonly unansweredBy: ReadonlyArray<Speaker>;
  readonly utterance?: Maybe<Utterance>;
  readonly version: Scalars['Int']['output'];
};


export type QuoteContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
};


export type QuotePrintingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuoteRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuoteResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuoteThreadArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<ThreadDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QuoteConnection = {
  readonly edges: ReadonlyArray<QuoteEdge>;
  readonly nodes: ReadonlyArray<Quote>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QuoteEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Quote;
};

export type QuoteFilter = {
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly entry?: InputMaybe<Scalars['ID']['input']>;
  readonly event?: InputMaybe<Scalars['String']['input']>;
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly hasResponse?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly printedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly printedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  readonly speech?: InputMaybe<ReadonlyArray<Speech>>;
  readonly status?: InputMaybe<Status>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

export type RecheckContradictionsInput = {
  readonly measure: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RecheckContradictionsPayload = {
  readonly changed: ReadonlyArray<Contradiction>;
  readonly measure: Measure;
  readonly proposed: ReadonlyArray<Contradiction>;
  readonly revision?: Maybe<Revision>;
  readonly withdrawn: ReadonlyArray<Scalars['ID']['output']>;
};

export type Removal = {
  readonly attributions: Scalars['Int']['output'];
  readonly contradictions: Scalars['Int']['output'];
  readonly entries: Scalars['Int']['output'];
  readonly figures: Scalars['Int']['output'];
  readonly gone: ReadonlyArray<NameAndId>;
  readonly id: Scalars['ID']['output'];
  readonly kept: ReadonlyArray<NameAndId>;
  readonly quotes: Scalars['Int']['output'];
  readonly responses: Scalars['Int']['output'];
  readonly reviewed: Scalars['Int']['output'];
  readonly roles: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly withdrawn: Scalars['Int']['output'];
};

export type RemoveInput = {
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['String']['input'];
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type RemovePayload = {
  readonly removed: Removal;
  readonly revision?: Maybe<Revision>;
};

export type Respondent = {
  readonly count: Scalars['Int']['output'];
  readonly responses: ReadonlyArray<Response>;
  readonly speaker: Speaker;
};


export type RespondentResponsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Response = Link & Node & {
  readonly assertedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assertedBy: Scalars['String']['output'];
  readonly basis: Basis;
  readonly basisText?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Citation>;
  readonly confidence: Confidence;
  readonly id: Scalars['ID']['output'];
  readonly kind: ResponseKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly response: Statement;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly status: Status;
  readonly target: ResponseTarget;
  readonly version: Scalars['Int']['output'];
};

export type ResponseConnection = {
  readonly edges: ReadonlyArray<ResponseEdge>;
  readonly nodes: ReadonlyArray<Response>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ResponseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Response;
};

export type ResponseFilter = {
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  readonly kind?: InputMaybe<ReadonlyArray<ResponseKind>>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<Status>>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

export type ResponseKind =
  | 'ANSWERS'
  | 'CLARIFIES'
  | 'COMMENTS'
  | 'QUESTIONS'
  | 'REJECTS'
  | 'SUPPORTS';

export type ResponseOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: ResponseOrderField;
};

export type ResponseOrderField =
  | 'CONFIDENCE'
  | 'POSITION';

export type ResponseTarget = Event | Figure | Group | Organisation | Person | Quote;

export type ReviewAllInput = {
  readonly decision: Decision;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly of: ReadonlyArray<SeenInput>;
};

export type ReviewAllPayload = {
  readonly links: ReadonlyArray<Link>;
  readonly revision: Revision;
};

export type ReviewInput = {
  readonly decision: Decision;
  readonly id: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type ReviewPayload = {
  readonly link: Link;
  readonly revision: Revision;
};

export type Revision = Node & {
  readonly actor: Actor;
  readonly after?: Maybe<Scalars['JSON']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly before?: Maybe<Scalars['JSON']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly operation: Operation;
  readonly summary: Scalars['String']['output'];
  readonly touched: ReadonlyArray<Scalars['ID']['output']>;
  readonly undoes?: Maybe<Revision>;
  readonly undoneBy?: Maybe<Revision>;
};

export type RevisionConnection = {
  readonly edges: ReadonlyArray<RevisionEdge>;
  readonly nodes: ReadonlyArray<Revision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RevisionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Revision;
};

export type RevisionFilter = {
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  readonly operation?: InputMaybe<ReadonlyArray<Operation>>;
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Role = Link & Node & {
  readonly assertedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assertedBy: Scalars['String']['output'];
  readonly basis: Basis;
  readonly basisText?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Citation>;
  readonly confidence: Confidence;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly organisation?: Maybe<Organisation>;
  readonly person: Person;
  readonly place?: Maybe<Place>;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly status: Status;
  readonly title: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type SameMeasure = Link & Node & {
  readonly assertedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assertedBy: Scalars['String']['output'];
  readonly basis: Basis;
  readonly basisText?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Citation>;
  readonly confidence: Confidence;
  readonly id: Scalars['ID']['output'];
  readonly measure: Measure;
  readonly measures: ReadonlyArray<Measure>;
  readonly method: ContradictionMethod;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly score: Scalars['Float']['output'];
  readonly status: Status;
  readonly version: Scalars['Int']['output'];
};

export type SameMeasureConnection = {
  readonly edges: ReadonlyArray<SameMeasureEdge>;
  readonly nodes: ReadonlyArray<SameMeasure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SameMeasureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SameMeasure;
};

export type SameMeasureFilter = {
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  readonly status?: InputMaybe<ReadonlyArray<Status>>;
};

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchResult>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly highlights: ReadonlyArray<Scalars['String']['output']>;
  readonly node: SearchResult;
  readonly score: Scalars['Float']['output'];
};

export type SearchKind =
  | 'EVENT'
  | 'FIGURE'
  | 'GROUP'
  | 'MEASURE'
  | 'ORGANISATION'
  | 'PERSON'
  | 'PLACE'
  | 'QUOTE'
  | 'SOURCE';

export type SearchOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: SearchOrderField;
};

export type SearchOrderField =
  | 'SCORE'
  | 'TIME';

export type SearchResult = Event | Figure | Group | Measure | Organisation | Person | Place | Quote | Source;

export type SeenInput = {
  readonly id: Scalars['ID']['input'];
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type Source = Node & {
  readonly citation: Scalars['String']['output'];
  readonly entries: ReadonlyArray<Entry>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  readonly language: Scalars['String']['output'];
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly publishedAt?: Maybe<Scalars['PartialDate']['output']>;
  readonly publishedBy: ReadonlyArray<Organisation>;
  readonly retrievedAt?: Maybe<Scalars['PartialDate']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly version: Scalars['Int']['output'];
};


export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceCount = {
  readonly figures: Scalars['Int']['output'];
  readonly quotes: Scalars['Int']['output'];
  readonly source: Source;
};

export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceFilter = {
  readonly kind?: InputMaybe<SourceKind>;
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
};

export type SourceKind =
  | 'ARTICLE'
  | 'LIVE_BLOG'
  | 'OTHER'
  | 'PRESS_RELEASE'
  | 'REPORT'
  | 'SOCIAL_POST'
  | 'TRANSCRIPT';

export type Speaker = {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly alike: ReadonlyArray<Alike>;
  readonly contradictions: ContradictionConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly descriptions: DescriptionConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly respondents: ReadonlyArray<Respondent>;
  readonly responsesMade: ResponseConnection;
  readonly responsesReceived: ResponseConnection;
  readonly said: StatementConnection;
  readonly version: Scalars['Int']['output'];
};


export type SpeakerAlikeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SpeakerContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
  self?: InputMaybe<Scalars['Boolean']['input']>;
};


export type SpeakerDescriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SpeakerRespondentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SpeakerResponsesMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SpeakerResponsesReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SpeakerSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type SpeakerConnection = {
  readonly edges: ReadonlyArray<SpeakerEdge>;
  readonly nodes: ReadonlyArray<Speaker>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SpeakerCount = {
  readonly figures: Scalars['Int']['output'];
  readonly quotes: Scalars['Int']['output'];
  readonly speaker: Speaker;
};

export type SpeakerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Speaker;
};

export type SpeakerFilter = {
  readonly hasStatements?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly type?: InputMaybe<SpeakerType>;
};

export type SpeakerOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: SpeakerOrderField;
};

export type SpeakerOrderField =
  | 'NAME'
  | 'RESPONSES'
  | 'STATEMENTS';

export type SpeakerType =
  | 'GROUP'
  | 'ORGANISATION'
  | 'PERSON';

export type Speech =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

export type SplitMeasureInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type SplitMeasurePayload = {
  readonly from: ReadonlyArray<Measure>;
  readonly measure: Measure;
  readonly revision: Revision;
};

export type SplitPlaceInput = {
  readonly id: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly places: ReadonlyArray<Scalars['ID']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type SplitPlacePayload = {
  readonly from: Place;
  readonly places: ReadonlyArray<Place>;
  readonly revision: Revision;
};

export type SplitSpeakerInput = {
  readonly descriptions: ReadonlyArray<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type SplitSpeakerPayload = {
  readonly from: Speaker;
  readonly revision: Revision;
  readonly speaker: Speaker;
};

export type Statement = {
  readonly attributions: ReadonlyArray<Attribution>;
  readonly citation: Citation;
  readonly contradictions: ContradictionConnection;
  readonly event?: Maybe<Event>;
  readonly id: Scalars['ID']['output'];
  readonly mentions: ReadonlyArray<Speaker>;
  readonly places: ReadonlyArray<Place>;
  readonly printedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly respondsTo: ResponseConnection;
  readonly responses: ResponseConnection;
  readonly saidBy: ReadonlyArray<Speaker>;
  readonly saidOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly text: Scalars['String']['output'];
  readonly thread: Thread;
  readonly unansweredBy: ReadonlyArray<Speaker>;
  readonly version: Scalars['Int']['output'];
};


export type StatementContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
};


export type StatementRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StatementResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StatementThreadArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<ThreadDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatementConnection = {
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type StatementFilter = {
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly entry?: InputMaybe<Scalars['ID']['input']>;
  readonly event?: InputMaybe<Scalars['String']['input']>;
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly hasResponse?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly printedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly printedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  readonly speech?: InputMaybe<ReadonlyArray<Speech>>;
  readonly status?: InputMaybe<Status>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly type?: InputMaybe<StatementType>;
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

export type StatementOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: StatementOrderField;
};

export type StatementOrderField =
  | 'POSITION'
  | 'SAID_ON'
  | 'TIME';

export type StatementType =
  | 'FIGURE'
  | 'QUOTE';

export type Status =
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'PROPOSED'
  | 'REJECTED';

export type Subscription = {
  readonly changes: Change;
};


export type SubscriptionChangesArgs = {
  filter?: InputMaybe<ChangeFilter>;
};

export type Suggestion = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<SearchKind>;
  readonly query: Scalars['String']['output'];
};

export type Summary = {
  readonly byMonth: ReadonlyArray<MonthCount>;
  readonly byOrganisation: ReadonlyArray<OrganisationCount>;
  readonly byPlace: ReadonlyArray<PlaceCount>;
  readonly bySource: ReadonlyArray<SourceCount>;
  readonly bySpeaker: ReadonlyArray<SpeakerCount>;
  readonly contradictions: Scalars['Int']['output'];
  readonly figures: Scalars['Int']['output'];
  readonly organisations: Scalars['Int']['output'];
  readonly places: Scalars['Int']['output'];
  readonly quotes: Scalars['Int']['output'];
  readonly responses: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly speakers: Scalars['Int']['output'];
  readonly statements: Scalars['Int']['output'];
};


export type SummaryByMonthArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SummaryByOrganisationArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SummaryByPlaceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SummaryBySourceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SummaryBySpeakerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Thread = {
  readonly hasMore: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<ThreadNode>;
};

export type ThreadDirection =
  | 'BOTH'
  | 'DOWN'
  | 'UP';

export type ThreadNode = {
  readonly depth: Scalars['Int']['output'];
  /** @deprecated At a negative depth it says how the parent responds to the statement, not the other way round. Read `link { kind response { id } target { __typename } }`, which names both ends. */
  readonly kind?: Maybe<ResponseKind>;
  readonly link?: Maybe<Response>;
  readonly parent?: Maybe<Node>;
  readonly statement: Statement;
  /** @deprecated It belongs to the response, not to the statement. Read `link { status }`. */
  readonly status?: Maybe<Status>;
};

export type TimelineBasis =
  | 'POSTED'
  | 'PUBLISHED'
  | 'SAID';

export type TimelineConnection = {
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly nodes: ReadonlyArray<TimelineItem>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TimelineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineItem;
};

export type TimelineItem = {
  readonly basis?: Maybe<TimelineBasis>;
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  readonly statement: Statement;
};

export type Unanswered = {
  readonly calledOut: ReadonlyArray<Speaker>;
  readonly statement: Statement;
};

export type UnansweredConnection = {
  readonly edges: ReadonlyArray<UnansweredEdge>;
  readonly nodes: ReadonlyArray<Unanswered>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UnansweredEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unanswered;
};

export type UnansweredFilter = {
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

export type UndoInput = {
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly revision: Scalars['ID']['input'];
};

export type UndoPayload = {
  readonly revision: Revision;
};

export type Utterance = Node & {
  readonly altered: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly quotes: QuoteConnection;
  readonly sources: Scalars['Int']['output'];
};


export type UtteranceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type UtteranceConnection = {
  readonly edges: ReadonlyArray<UtteranceEdge>;
  readonly nodes: ReadonlyArray<Utterance>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UtteranceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Utterance;
};

export type UtteranceFilter = {
  readonly altered?: InputMaybe<Scalars['Boolean']['input']>;
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
};

export type UtteranceOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: UtteranceOrderField;
};

export type UtteranceOrderField =
  | 'POSITION'
  | 'SOURCES';

export type Verdict =
  | 'AGREES'
  | 'CHANGED'
  | 'COMPATIBLE'
  | 'CONTRADICTS'
  | 'NOT_COMPARABLE';

export type Viewer = {
  readonly account?: Maybe<Scalars['String']['output']>;
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly role: AccessRole;
};
