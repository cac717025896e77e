/** Words that are printed with a full stop which does not end the sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'cllr mr mrs ms dr prof rev fr sr jr st sen rep gov del lt gen col sgt capt cmdr adm maj hon pres supt insp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ' +
    'vs etc no co corp inc ltd cie bros dept dist est approx ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo'
  ).split(' '),
);
