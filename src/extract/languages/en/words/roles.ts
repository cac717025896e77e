/** Nouns for what a person is or does. The last word of a role ("shadow immigration minister") is one of them, also as "ex-mayor", "then-mayor" or "mayor-elect". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'mayor mayoress minister secretary president premier chancellor governor senator congressman congresswoman lawmaker legislator representative ' +
    'mp mps mep msp councillor councilor councilman councilwoman committeeman committeewoman assemblyman assemblywoman alderman ambassador envoy diplomat commissioner constable chief officer sheriff deputy judge justice prosecutor ' +
    'attorney lawyer barrister solicitor counsel leader chairman chairwoman chairperson chair head director executive ceo cfo founder owner boss manager ' +
    'spokesman spokeswoman spokesperson adviser advisor aide strategist analyst economist expert professor lecturer teacher headteacher principal ' +
    'researcher scientist historian author writer editor reporter correspondent journalist columnist broadcaster presenter host critic doctor nurse surgeon ' +
    'physician engineer architect artist actor actress singer director producer coach captain player striker manager referee candidate nominee ' +
    'activist campaigner organiser organizer volunteer resident farmer driver student pupil parent mother father son daughter brother sister husband wife ' +
    'widow niece nephew bishop archbishop priest vicar rabbi imam pope king queen prince princess duke duchess lord baroness general colonel major sergeant ' +
    'lieutenant commander admiral detective inspector superintendent coroner clerk treasurer trustee governor partner curator coordinator consultant ' +
    'democrat republican conservative tory socialist liberal congresswoman speaker whip undersecretary superintendent dean chaplain pastor reverend negotiator observer investigator physicist scholar official ' +
    'vice-president co-founder co-director man woman boy girl tourist witness victim neighbour neighbor fellow member'
  )
    .split(' ')
    .flatMap((role) => [role, `${role}-elect`, `ex-${role}`, `then-${role}`]),
);

/** Owners in "the town's mayor" that tell nothing about which town. */
export const PLAIN_OWNERS: ReadonlySet<string> = new Set(
  'town city country nation state party company firm group committee department council village region former current new local the her his their its of and for at in a an'.split(
    ' ',
  ),
);

/** Last words of organisations' names. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'office committee department ministry government council commission party police agency authority association union federation institute institution ' +
    'university college school hospital trust foundation fund bank group company corporation inc inc. corp corp. ltd plc llc press times post news guardian ' +
    'journal tribune court parliament congress senate house assembly board bureau service services army navy force forces nations organisation organization ' +
    'campaign coalition alliance street rail airport airways airlines energy water watch international aid relief transport media holdings network society club church center centre administration treasury pentagon kremlin labour conservatives democrats republicans ' +
    'tories nato un eu tv'
  ).split(' '),
);

/** Nouns for people who speak as one, in the singular; at the beginning of a sentence they look like names. */
export const CROWDS: ReadonlySet<string> = new Set(
  'critic source police people worker resident protester campaigner opponent supporter family employer union passenger voter neighbour neighbor teacher firefighter trader shopper commuter rescuer relative friend other some many most'.split(
    ' ',
  ),
);

/** Parties and bodies that are named by one plain word. */
export const ONE_WORD_ORGANISATIONS: ReadonlySet<string> = new Set(
  'labour congress parliament nato interpol europol pentagon kremlin greenpeace amnesty oxfam unicef'.split(
    ' ',
  ),
);
