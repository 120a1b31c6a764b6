import type { ReportingVerb } from "../../model/spaced-speech-words.ts";

/** base third past ing participle, for verbs that do not follow the rules. */
const IRREGULAR = `say says said saying said
tell tells told telling told
write writes wrote writing written
think thinks thought thinking thought
know knows knew knowing known
find finds found finding found
see sees saw seeing seen
show shows showed showing shown
feel feels felt feeling felt
read reads read reading read
hold holds held holding held
put puts put putting put
swear swears swore swearing sworn
foresee foresees foresaw foreseeing foreseen
understand understands understood understanding understood
forecast forecasts forecast forecasting forecast
dream dreams dreamt dreaming dreamt
sing sings sang singing sung
give gives gave giving given
go goes went going gone
quip quips quipped quipping quipped
admit admits admitted admitting admitted
submit submits submitted submitting submitted
regret regrets regretted regretting regretted
tweet tweets tweeted tweeting tweeted
retort retorts retorted retorting retorted
infer infers inferred inferring inferred
write-in write-ins wrote-in writing-in written-in
let lets let letting let
make makes made making made
shrug shrugs shrugged shrugging shrugged
sob sobs sobbed sobbing sobbed
slam slams slammed slamming slammed
brag brags bragged bragging bragged
gasp gasps gasped gasping gasped
fret frets fretted fretting fretted
rap raps rapped rapping rapped
label labels labelled labelling labelled
argue argues argued arguing argued
agree agrees agreed agreeing agreed
guarantee guarantees guaranteed guaranteeing guaranteed
decree decrees decreed decreeing decreed
shoot shoots shot shooting shot
hit hits hit hitting hit
cut cuts cut cutting cut`;

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Frames, then the verbs that have them; see `Frames`. */
const BY_FRAMES: readonly (readonly [frames: string, verbs: string])[] = [
  ["qtcis", "say"],
  ["qtcap", "tell remind assure"],
  ["qtci", "add note explain argue claim admit acknowledge insist reply contend assert concede recall warn"],
  ["qtih", "demand"],
  ["qtci", "conclude observe respond joke quip recount"],
  ["qtcih", "emphasize emphasise stress"],
  ["qti", "write tweet continue remark state declare announce report maintain"],
  ["qtcin", "predict"],
  [
    "qti",
    "ask answer comment lament counter shout yell exclaim muse caution confess boast advise complain retort inquire enquire interject",
  ],
  [
    "qti",
    "reiterate repeat post opine begin chant reveal confirm agree urge cry scream whisper mutter sigh laugh wonder",
  ],
  [
    "qti",
    "elaborate   gush rejoin snap recite reflect summarize summarise marvel fume bellow intone deadpan chuckle grumble interrupt",
  ],
  [
    "qti",
    "text email blog sign read sing plead protest beam grouse crow jibe gripe tease smirk object thunder bark growl roar howl scoff sneer",
  ],
  ["qti", "theorize theorise surmise reason speculate rage vent shrug smile sob gasp snipe groan tout"],
  ["qti", "confide retaliate clarify pronounce"],
  ["qi", "put+it riff pen offer"],
  ["qtcip", "point+out"],
  ["qip", "go+on shoot+back fire+back hit+back push+back snap+back chime+in cut+in"],
  ["qtc", "make+clear"],
  ["oqi", "mock"],
  ["qa", "correct"],
  ["qtw", "question"],
  ["qt", "echo"],
  ["tv", "promise pledge vow swear threaten"],
  ["tcp", "believe think allege feel estimate hope fear assume figure suspect realize realise"],
  ["tp", "find"],
  ["tcnp", "expect anticipate foresee forecast"],
  ["tcegi", "suggest"],
  ["tcep", "show indicate"],
  ["tce", "demonstrate imply"],
  ["tcp", "inform reckon posit hint hypothesize hypothesise testify"],
  ["on", "describe"],
  ["tg", "propose recommend"],
  ["tn", "deny"],
  ["t", "charge stipulate decree rule recognize recognise hold attest affirm proclaim profess discover determine"],
  [
    "t",
    "calculate worry doubt dispute learn signal brag concur disclose specify submit teach guarantee certify prove convince persuade notify",
  ],
  ["t", "accept see disagree pretend imagine understand know guess project intimate"],
  [
    "o",
    "portray depict paint attack defend blame call label brand dub term denounce dismiss hail praise characterize characterise refer criticize criticise slam blast",
  ],
  ["o", "reject applaud laud liken compare condemn accuse deride decry ridicule cite quote"],
];

/** Frames that some verbs have besides. */
const ALSO: readonly (readonly [frame: string, verbs: ReadonlySet<string>])[] = [
  [
    "a",
    new Set(
      list("tell assure inform remind warn ask notify convince persuade advise caution email text promise teach"),
    ),
  ],
  ["w", new Set(list("ask wonder"))],
  [
    "x",
    new Set(
      list("ask urge tell call warn order advise encourage invite beg implore instruct press challenge remind caution"),
    ),
  ],
  ["f", new Set(list("accuse"))],
  ["n", new Set(list("announce propose promise pledge recommend"))],
];

/** Common verbs that report nothing; they tell where a subject ends. Only forms that are hardly ever nouns. */
const COMMON =
  `accept achieve act add admire adopt affect aim allow apply appeal appear appoint approach approve arrest arrive assign attack attempt
  attend avoid ban base bear become begin believe belong block borrow bring build buy call campaign cancel capture carry catch cause celebrate
  change choose claim clear climb close collapse collect come commit compare compete concentrate confront connect consider consist contain
  continue contribute control convict cover crash create cross cut damage deal defeat defend deliver depend deserve destroy detain develop die
  discuss divide draw drive drop earn edge elect eliminate emerge employ enable encourage end endorse enjoy enter establish exceed exist expand
  experience explore express face fail fall favor favour fight fill finish fit fix flee fly focus follow force form gain gather generate get give
  go graduate grow handle happen hate help hide hire hit hold host identify ignore impose improve include increase introduce invest investigate
  invite involve issue join jump keep kill lack land last launch lay lead lean learn leave lend live look lose lower maintain manage mark match
  matter meet miss move name need negotiate obtain occur offer open operate oppose order organize organise owe own participate pass pay perform
  place plan play pledge point pose post praise prefer prepare present prevent print produce promote protect provide publish pull push put raise
  range reach receive recover reduce refer reflect refuse regard reject relate release rely remain remember remove replace represent require
  resign resist respond rest result retain retire return ride rise roll run rush save score seek seem select sell send separate serve set settle
  shake share shift shoot shut sit slip solve sound speak spend split spread stand start stay steal stick stop strike struggle succeed suffer
  supply support surround survive sustain take talk target teach tend touch track train transform travel treat try turn undergo unveil urge use
  visit vote wait walk want wear welcome win withdraw work worry wound`.split(/\s+/u);

const COMMON_PAST =
  `became began bore brought built bought came caught chose cut dealt drew drove fell fought fled flew got gave went grew hid hit held
  kept laid led left lent lost met paid put ran rose sat saw sold sent set shook shot stole stood struck swore took taught wore won withdrew
  spoke spent threw woke bent broke drank ate forgot froze rode rang sank shrank sought hung hurt lit leapt bet bound clung dug fed heard knelt
  meant slid spun sprang stuck stung swept swam swung tore wept wound been gone done seen gets goes comes becomes begins brings gives takes
  keeps wants needs seems appears tends wins loses meets pays sends sits speaks spends stands tries wears joins includes requires remains
  lives owns works teaches hosts studies helps serves leads makes uses provides allows plans does has come go get become want need seem
  appear remain include require provide allow`.split(/\s+/u);

const DOUBLING: ReadonlySet<string> = new Set(["plan", "drop", "stop", "beg", "chat", "refer", "pen", "deadpan"]);
const VOWEL = /[aeiou]$/u;

/** The five forms of a verb that follows the rules. */
function inflect(base: string): ReportingVerb["forms"] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : DOUBLING.has(base) ? base + base.slice(-1) : base;
  const sibilant = /(?:[sxz]|[cs]h)$/u.test(base);
  const ySoft = base.endsWith("y") && !VOWEL.test(base.slice(0, -1));
  const third = ySoft ? `${base.slice(0, -1)}ies` : sibilant ? `${base}es` : `${base}s`;
  const past = ySoft ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third, past, `${stem}ing`, past];
}

const irregular = new Map(
  IRREGULAR.split("\n").map((line): [string, ReportingVerb["forms"]] => {
    const [base = "", third = "", past = "", ing = "", participle = ""] = line.split(" ");
    return [base, [base, third, past, ing, participle]];
  }),
);

export const verbs: readonly ReportingVerb[] = BY_FRAMES.flatMap(([frames, words]) =>
  list(words).map((word) => {
    const [base = word, particle] = word.split("+"); // point+out
    const also = ALSO.filter(([, some]) => some.has(base)).map(([frame]) => frame);
    const verb = { forms: irregular.get(base) ?? inflect(base), frames: frames + also.join("") };
    return particle === undefined ? verb : { ...verb, particle };
  }),
);

/** Past forms of common verbs, and others that are verbs beyond doubt. */
export const commonVerbs: readonly string[] = [...new Set([...COMMON.map((base) => inflect(base)[2]), ...COMMON_PAST])];
