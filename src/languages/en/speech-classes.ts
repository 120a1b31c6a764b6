import type { WordClass } from "../../model/spaced-speech-words.ts";
import { experts, plural, roles } from "./speech-nouns.ts";
import { commonVerbs } from "./speech-verbs.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Roles whose plural is a verb as often. */
const NO_PLURAL: ReadonlySet<string> = new Set([
  "head",
  "chair",
  "host",
  "whip",
  "coach",
  "lead",
  "star",
  "sen",
  "rep",
  "gov",
  "gen",
  "refugee",
  "migrant",
  "immigrant",
]);

/** As newspapers shorten them behind a town. */
export const STATES =
  "Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.";

/** What English words can be; only what helps to find who speaks. */
export const classes: Readonly<Record<WordClass, readonly string[]>> = {
  determiner:
    list(`the a an this that these those some many several most all both few any each every another other no one two three four five six
    seven eight nine ten dozens hundreds thousands more numerous various multiple certain additional`),
  possessive: list("his her its their our my your whose"),
  firstPerson: list(
    `i we you your me us myself ourselves i'd i've i'll i'm we'd we've we'll we're you'd you've you'll you're`,
  ),
  preposition:
    list(`of in on at to for from with by about into over after before between during against among through under within without toward
    towards upon across along around behind beyond near since until via amid despite including like than per outside inside alongside regarding
    following concerning given`),
  conjunction: list("and but or nor yet so"),
  subordinator:
    list(`because while if when where although though whereas unless whether once why how what as since until before after wherever
    whenever whatever whoever whichever`),
  relative: list("who which that whom whose"),
  auxiliary:
    list(`is are was were be been being am has have had having do does did will would can could may might must shall should 've 'd 'll 're
    hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't shouldn't he's she's it's they've they're
    he'd she'd they'd`),
  passive: list("is are was were be been being am isn't aren't wasn't weren't get gets got"),
  negation: list(
    "not never nobody none n't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot nor isn't wasn't",
  ),
  adverb:
    list(`please plus here there also later then again still now often once even just simply merely further earlier previously recently repeatedly publicly privately
    reportedly flatly bluntly quickly immediately initially finally eventually ultimately only always sometimes soon already too instead
    nevertheless nonetheless however meanwhile moreover furthermore besides additionally afterward afterwards thus therefore perhaps maybe
    indeed first second actually really certainly clearly openly essentially apparently basically generally specifically jokingly famously
    angrily quietly softly firmly strongly correctly rightly wrongly falsely sarcastically emphatically regularly consistently long rather
    very quite almost nearly roughly probably separately jointly twice anonymously loudly briefly explicitly implicitly candidly tersely
    defiantly proudly sadly tearfully happily categorically vehemently dryly wryly coyly slyly`),
  time: list(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august
    september october november december jan feb mar apr aug sept oct nov dec morning afternoon evening night noon midnight week month year
    weeks months years days hours minutes moments decades weekend last next this earlier later ago mon tue tues wed thu thurs fri sat sun`),
  role: roles,
  expert: [...experts, ...experts.map(plural)],
  rolePart:
    list(`chief deputy vice senior junior former ex then-president acting interim assistant associate managing executive general lead leading
    co-lead principal national regional state federal local foreign prime defense defence interior finance press communications campaign policy
    research legal medical scientific political financial clinical adjunct emeritus visiting likely distinguished retired veteran
    longtime long-time current incoming outgoing founding global international us american british study health marketing technology operations operating product
    information security cyber data solutions digital creative artistic program programme project editorial news sports registered certified
    licensed presumptive engineering sales growth design strategy talent independent self-described head top district county city town attorney police fire school board house senate majority minority
    republican democratic labour conservative liberal gop presidential congressional gubernatorial field media`),
  group: [
    ...list(`officials experts critics analysts researchers scientists supporters opponents republicans democrats conservatives liberals voters residents
    witnesses police authorities investigators prosecutors lawmakers senators congressmen legislators leaders aides advisers advisors sources
    insiders observers economists executives managers owners workers employees unions activists advocates campaigners protesters protestors
    demonstrators students teachers parents doctors nurses physicians lawyers attorneys judges people others some many most several both few
    customers clients users consumers companies firms businesses banks investors traders neighbors neighbours locals families friends relatives staff parliament
    colleagues reporters journalists commentators pundits strategists pollsters historians scholars academics professors authors organizers
    organisers farmers engineers developers providers vendors members delegates candidates americans britons europeans russians chinese
    ministers diplomats officers firefighters soldiers women men participants patients respondents testers psychologists epidemiologists
    clinicians specialists team everyone anyone someone somebody one majority percent half third quarter two-thirds graduates detectives deputies allies
    rivals regulators skeptics sceptics proponents detractors fans players coaches evangelicals catholics christians muslims hispanics latinos
    whites blacks millennials progressives moderates independents staffers spokespeople representatives agents campaigns donors viewers
    readers another family couple crew delegation groups agencies universities departments clubs courts hospitals schools ministries governments organisations organizations`),
    ...experts.map(plural),
    ...roles.filter((role) => !NO_PLURAL.has(role)).map(plural),
  ],
  document:
    list(`report study survey poll statement review paper article complaint lawsuit suit indictment affidavit filing filings document documents
    letter memo email e-mail message post tweet press-release release notice website site book memoir essay editorial op-ed column story
    analysis data figures statistics research findings results evidence records census polls studies surveys reports reporting documents
    emails transcript bill law constitution act resolution order ruling opinion verdict agreement treaty contract manual guide guidelines
    ad advertisement sign signs banner headline caption text note warrant petition account signature trial investigation inquiry probe
    audit assessment estimate forecast index numbers science history bible papers experiment polling exit-polls average
    draft proposal platform policy`),
  organization:
    list(`agency company department university college school institute institution foundation association organization organisation
    committee commission council board bureau office centers centres ministry government administration court parliament congress senate house party campaign
    union bank firm group team club league federation society trust authority service services center centre hospital clinic lab laboratory
    church police newspaper magazine paper journal network station channel times post news journal herald tribune gazette guardian observer
    telegraph mail press today reuters cnn bbc nbc abc cbs fox npr pbs ap afp coalition alliance army navy military force corps pentagon kremlin
    treasury state-department regulator watchdog charity nonprofit non-profit startup start-up brand chain retailer manufacturer maker
    airline studio label publisher carrier insurer lender developer consultancy think-tank thinktank tank fund exchange reserve
    embassy consulate legislature assembly cabinet tribunal nation country state city county town industry corporation
    conglomerate partnership project initiative program programme task-force force labs systems technologies solutions holdings
    industries partners associates media entertainment publishing forum hub pictures records books studios airlines motors energy pharmaceuticals
    division unit panel jury caucus lobby movement outlet site museum library orchestra broadcaster operator supplier distributor chipmaker carmaker automaker drugmaker planemaker supermarket restaurant municipality`),
  organizationEnd:
    list(`inc corp co ltd llc llp plc gmbh ag sa nv bv lp pac hurricane typhoon cyclone storm capital markets robotics airways biotech therapeutics biosciences semiconductor
    semiconductors foods brands ventures hotels resorts stores automotive petroleum bancorp realty
    aerospace aviation railways telecom advisors advisers biologics
    genomics diagnostics chemicals plastics textiles cosmetics brewing brewery distillery winery zoo aquarium opera ballet
    symphony philharmonic theatre theater productions publications publishers diocese archdiocese`),
  place: list(`u.s u.k d.c n.c n.d n.h n.j n.m n.y r.i s.c s.d ${STATES.toLowerCase()}
    american americans british english french german russian chinese japanese indian canadian mexican israeli iranian iraqi syrian saudi
    turkish ukrainian european african asian korean italian spanish polish greek dutch swedish norwegian irish scottish welsh australian
    pakistani afghan palestinian arab muslim christian jewish catholic hispanic latino republican republicans democrat democrats democratic gop
    washington america britain england france germany russia china japan india canada mexico israel iran iraq syria turkey ukraine europe africa
    asia korea italy spain poland greece ireland scotland wales australia pakistan afghanistan london paris berlin moscow beijing tokyo
    california texas florida ohio iowa illinois michigan pennsylvania virginia wisconsin minnesota nevada arizona colorado georgia massachusetts
    maryland oregon utah alabama alaska arkansas connecticut delaware hawaii idaho indiana kansas kentucky louisiana maine mississippi missouri
    montana nebraska hampshire jersey carolina dakota oklahoma tennessee vermont wyoming york new downing chicago boston philadelphia houston dallas atlanta
    miami seattle detroit denver phoenix brooklyn manhattan states kingdom islamic christmas easter thanksgiving senate
    thailand vietnam philippines indonesia malaysia singapore taiwan brazil argentina chile colombia peru venezuela cuba egypt
    nigeria kenya ghana ethiopia sudan somalia uganda rwanda zimbabwe libya tunisia morocco algeria lebanon yemen qatar kuwait oman
    bahrain portugal austria switzerland belgium netherlands denmark norway sweden finland iceland estonia latvia lithuania belarus
    hungary romania bulgaria serbia croatia bosnia slovenia slovakia czechia albania kosovo moldova armenia azerbaijan kazakhstan
    uzbekistan nepal bangladesh myanmar cambodia laos mongolia zealand fiji guatemala honduras nicaragua panama ecuador bolivia
    paraguay uruguay haiti jamaica senegal mali niger cameroon angola zambia malawi mozambique botswana namibia madagascar thai
    vietnamese filipino indonesian malaysian singaporean taiwanese brazilian argentine chilean colombian peruvian venezuelan cuban
    egyptian nigerian kenyan ghanaian ethiopian sudanese somali ugandan rwandan libyan tunisian moroccan algerian lebanese jordanian
    yemeni qatari kuwaiti portuguese austrian swiss belgian danish finnish icelandic estonian latvian lithuanian belarusian
    hungarian romanian bulgarian serbian croatian bosnian czech slovak slovenian albanian armenian kazakh nepali bangladeshi burmese
    cambodian mongolian`),
  verb: commonVerbs,
  technical: list("product technology technical medical scientific science cyber data information"),
  scholarly: list(
    `university college institute institution laboratory observatory hospital research center centre academy think-tank thinktank museum school`,
  ),
  degree: list(
    "kc qc md phd ph.d m.d jr sr mba rn ii iii iv esq mph dds dvm jd cpa frs obe mbe cbe mp mep dphil msc bsc himself herself itself themselves",
  ),
  nameParticle: list("de van von der den la le du da di dos al el bin ibn ben abu ter st"),
};
