const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of what is called after people, or only looks like a name of one: Reed Tower, the Birch Amendment. */
export const NAMED_AFTER = set(
  'tower building hall house square road avenue lane park gardens bridge beach bay harbor harbour island islands river lake valley hills springs ' +
    'mountain mountains county city town village district day week year prize award awards medal cup trophy act bill law amendment doctrine ' +
    'plan deal show report review magazine herald post daily sun star globe radio channel studios pictures records books bible church cathedral ' +
    'stadium arena field theatre theater museum gallery library center centre airport station hotel resort casino restaurant cafe store stores ' +
    'party movement initiative convention fund pac americans right left revolution war era republican democrat american',
);

/** First words of names that are places as often, or months, days, titles and letters for a place: they show a person only where more than the name does. */
export const PLACES_TOO = set(
  'virginia georgia carolina dakota austin dallas houston charlotte savannah orlando madison phoenix denver paris london israel jordan chad kenya ' +
    'china india america asia africa cuba ireland sydney florence vienna geneva milan lyon jackson lincoln brooklyn jersey york washington ' +
    'cleveland lima lagos alexandria aurora san santa los las el april may june august sunday summer autumn winter north south east west new ' +
    'montana nevada indiana arizona alabama tennessee texas florida hudson trinity victoria adelaide perth bristol chester lancaster kent devon ' +
    'essex chelsea kingston royal king queen prince duke earl major general judge justice bishop pope saint st christian islam muslim jewish great super ' +
    'al el abu n.j. n.y. n.c. s.c. n.d. s.d. n.h. n.m. r.i. w.va. d.c. l.a. u.s. u.k. u.n. e.u. p.r. a.m. p.m.',
);

/** States of the USA with the short forms that newspapers print behind a town. */
export const STATES: ReadonlySet<string> = new Set([
  ...(
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky ' +
    'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania ' +
    'tennessee texas utah vermont virginia wisconsin wyoming ' +
    'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. ' +
    'okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c.'
  ).split(' '),
  ...'new hampshire,new jersey,new mexico,new york,north carolina,north dakota,rhode island,south carolina,south dakota,west virginia'.split(
    ',',
  ),
]);

/** First words of names of bodies, events and offices: nobody's given name. */
export const OF_BODIES = set(
  'national federal state local house senate international american united central supreme public general global european british royal democratic republican conservative',
);
