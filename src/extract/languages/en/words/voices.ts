/** Nouns for people beside those of `ROLE_NOUNS`: whoever bears them can speak. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'person people folk individual mogul diplomat magnate founder thinker scholar fan writer everyone adult child children kid kids baby teen teenager youth guy gentleman lady men women girls boys parents ' +
    'employee trainee retiree appointee evacuee intern marshal eyewitness bride bridegroom groom pal buddy mate recruit cadet corporal consul captive expat paralegal barista jockey medic vet ' +
    'graduate undergraduate postgraduate alumnus burglar warden lifeguard deckhand steward stewardess hostess earl baron knight chieftain local native citizen national actuary beggar ' +
    'friend ally associate rival enemy colleague classmate roommate coworker counterpart peer partner spouse wife husband fiancee fiance ex-wife ex-husband ' +
    'relative cousin uncle aunt grandmother grandfather grandson granddaughter stepfather stepmother mom dad mum twin sibling ancestor descendant ' +
    'patient client customer consumer guest host tenant landlord user caller viewer listener poster commenter blogger tweeter follower fan donor ' +
    'suspect defendant plaintiff prisoner inmate detainee hostage survivor perpetrator gunman attacker assailant shooter killer thief robber hacker ' +
    'refugee migrant immigrant asylum-seeker veteran soldier troop marine sailor pilot officer cop guard bodyguard agent spy operative informant insider ' +
    'delegate elector voter pollster juror magistrate lobbyist donor fundraiser surrogate insurgent rebel militant extremist jihadist terrorist fighter warlord dictator ' +
    'expert specialist academic intellectual philosopher theologian biologist chemist astronomer psychologist psychiatrist sociologist statistician ' +
    'nutritionist pediatrician paediatrician oncologist cardiologist dietitian pharmacist paramedic midwife therapist counsellor counselor ' +
    'chef cook baker butcher fisherman fishermen farmer rancher miner builder carpenter plumber electrician mechanic trucker cabbie courier porter ' +
    'salesman saleswoman cashier waiter waitress bartender hairdresser landowner homeowner shopkeeper retailer wholesaler supplier buyer seller trader ' +
    'banker broker investor entrepreneur tycoon billionaire millionaire economist accountant auditor regulator watchdog whistleblower ombudsman ' +
    'nun monk priest clergyman cleric imam missionary pilgrim believer atheist ' +
    'athlete champion golfer boxer swimmer runner sprinter cyclist goalkeeper quarterback midfielder defender teammate opponent umpire ' +
    'comedian comic dancer musician guitarist drummer rapper composer conductor poet novelist playwright screenwriter filmmaker photographer painter sculptor ' +
    'model celebrity star icon legend newcomer rookie veteran insider outsider hopeful contender frontrunner front-runner challenger incumbent loyalist dissident ' +
    'moderator panelist panellist interviewer interviewee narrator anchor anchorman newsman pundit commentator analyst forecaster meteorologist geologist ' +
    'feminist nationalist populist liberal progressive moderate centrist communist marxist libertarian independent ' +
    'pope cardinal pontiff monarch emperor sultan sheikh emir czar tsar heir first-lady ' +
    'someone somebody anyone nobody everybody half majority minority plurality percent third two-thirds dozens hundreds thousands millions scores others many most some ' +
    'respondent participant attendee observer bystander onlooker passer-by passerby motorist passenger commuter pedestrian ' +
    'american briton european african asian russian german french italian spaniard mexican canadian australian chinese japanese indian iranian iraqi israeli palestinian ' +
    'muslim christian jew hindu catholic protestant evangelical'
  ).split(' '),
);

/** Nouns for bodies that speak as one, beside the last words of organisations' names. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'side team camp campaign crew staff crowd audience panel jury commission board cabinet parliament legislature court tribunal bench regime junta government ' +
    'administration authority ministry embassy consulate delegation mission bloc coalition alliance party faction wing caucus movement union guild lobby ' +
    'company firm corporation manufacturer maker brand retailer supermarket chain store bank insurer airline carrier operator utility publisher newspaper paper magazine ' +
    'website site outlet network channel station broadcaster tabloid daily weekly blog journal agency news service bureau office department division unit squad brigade force army military navy ' +
    'police school college university academy hospital clinic church mosque synagogue charity nonprofit foundation think-tank tank institute institution centre center society association federation ' +
    'league club franchise band duo trio couple pair family household community tribe clan city town village county district state province nation country kingdom republic ' +
    'council municipality watchdog regulator group organisation organization startup start-up start giant developer contractor lab laboratory observatory firm partnership consortium ' +
    'public world press media establishment left right opposition majority white-house kremlin vatican'
  ).split(' '),
);

/** Nouns for what is written and so can state something, but does not talk. */
export const WRITTEN_NOUNS: ReadonlySet<string> = new Set(
  (
    'report piece study survey poll research analysis review audit statement letter memo memorandum document documents paper article story editorial column book essay ' +
    'email e-mail message tweet post text note filing lawsuit suit complaint indictment affidavit petition ruling verdict order law bill act amendment constitution ' +
    'treaty agreement contract policy guideline guidelines transcript testimony speech release website page site sign placard banner poster leaflet ad advertisement commercial ' +
    'headline caption clip inscription plaque obituary autopsy authors findings data figures statistics record records evidence source sources summary brief dossier manifesto platform declaration resolution slide chart graphic survey questionnaire analyst slogan preview'
  ).split(' '),
);

/** Nouns for records: they say nothing, but something is so according to them. */
export const RECORD_NOUNS: ReadonlySet<string> = new Set(
  (
    'polling tally tallies average count result return filing account memoir biography profile excerpt interview estimate calculation projection forecast model schedule timeline ' +
    'version copy file tape recording video footage photo photograph map index census register registry ledger receipt log archive timetable conversation remark comment ' +
    'criterion rule standard regulation theory legend tradition rumour rumor report release document material information intelligence'
  ).split(' '),
);

const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
  'spring summer autumn winter christmas easter thanksgiving';

const OPENERS =
  'exit god contrary today yesterday tomorrow tonight meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence otherwise instead also even still yet ' +
  'indeed perhaps maybe later earlier afterwards afterward again often sometimes usually recently eventually finally initially originally previously then now here there ' +
  'if when while after before because since although though unless until once whether as so but and or nor wherever whenever whatever whichever ever ' +
  'not no yes never only just especially particularly additionally apparently clearly obviously certainly surely likewise similarly elsewhere besides plus despite ' +
  'almost nearly roughly approximately overall much less least very too quite like unlike reached recent';

/** Words that open a sentence or a phrase with a capital and begin no name: a name may stand behind them ("Even Reed"). */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(OPENERS.split(' '));

/** Words with a capital that are never anybody's name, though they may open a sentence or stand for a day. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(`${CALENDAR} ${OPENERS}`.split(' '));

/** Endings of nouns for people: "a forager", "the cartoonist", "two Porthaveners". */
export const PERSON_ENDING =
  /(?:[^e]er|or|ist|man|men|woman|women|person|people|ian|eer|ant|crat|naut|logue)$/;

/** Nouns with such an ending that are no people. */
export const THINGS_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  (
    'paper number order power matter letter figure offer answer water weather winter summer corner border shoulder finger water river flower tower computer ' +
    'consumer-price chapter quarter October november december september member-state prior error terror horror factor sector motor mirror floor door color colour labor labour honor ' +
    'favor favour behavior behaviour tenor flavor flavour rumor rumour humor humour interior exterior superior rubber lumber timber fiber fibre chamber shower center counter-offer ' +
    'whether either neither another other rather together never ever over under after later former latter proper upper lower inner outer further bigger smaller larger higher longer ' +
    'list mist fist twist wrist assist exist resist tourist-trade restaurant plant grant warrant covenant remnant pollutant dominant important constant instant elephant giant-slalom ' +
    'disorder murder manner banner dinner timer poster filter shelter disaster cluster monster register newsletter trailer tanker ' +
    'container carrier-bag barrier frontier soldier-boy glacier career pier tier air chair hair pair affair despair vector reactor tractor doctor-patient monitor corridor transistor ' +
    'pressure-cooker cancer fever answer danger anger hunger ginger trigger merger ledger charger cover layer prayer player-base server driver-seat printer scanner freezer laser ' +
    'italian-food median criterion comedian-show meridian guardian-angel librarian-desk'
  ).split(' '),
);
