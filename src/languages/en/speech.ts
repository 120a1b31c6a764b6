import type { SpacedSpeechWords } from "../../model/speech-words.ts";
import { classes, STATES } from "./speech-classes.ts";
import { givenNames } from "./speech-names.ts";
import { plural } from "./speech-nouns.ts";
import { verbs } from "./speech-verbs.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const speechNouns =
  list(`claim assertion statement argument belief view suggestion allegation accusation charge warning prediction insistence contention
    promise pledge vow remark comment declaration admission acknowledgment assurance conclusion finding opinion notion assessment revelation
    announcement denial estimate hope fear concern response answer message reply explanation point verdict theory advice complaint
    threat proposal counterargument retort motto mantra refrain takeaway quote`);

/** How English reports speech, British and American. */
export const speech: SpacedSpeechWords = {
  spaced: true,
  quoteMarks: [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  abbreviations:
    list(`Mr. Mrs. Ms. Mx. Dr. Prof. Sen. Sens. Rep. Reps. Gov. Govs. Gen. Lt. Col. Maj. Capt. Cmdr. Sgt. Cpl. Pvt. Adm. Hon. Rev. Fr.
    St. Jr. Sr. Inc. Corp. Co. Ltd. Bros. vs. etc. No. Nos. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu.
    Thurs. Fri. Sat. Sun. Del. ${STATES} Ph.D. M.D. a.m. p.m. U.S. U.K. U.N. D.C. Ave. Blvd. Rd. Det. Insp. Supt. Atty. Asst. Assoc.
    Dept. Univ. Const. Cst. Ofc. Pte. Brig. Cllr. Msgr. Pres. Messrs. Pfc. Spc. approx. est. al. ca.`),
  classes,
  verbs,
  pronouns: [
    { word: "he", gender: "male", plural: false },
    { word: "she", gender: "female", plural: false },
    { word: "they", gender: null, plural: true },
    { word: "it", gender: null, plural: false },
    { word: "him", gender: "male", plural: false },
    { word: "her", gender: "female", plural: false },
    { word: "them", gender: null, plural: true },
    { word: "his", gender: "male", plural: false },
    { word: "their", gender: null, plural: true },
    { word: "its", gender: null, plural: false },
  ],
  honorifics: {
    female: ["ms", "mrs", "miss", "madam", "lady", "dame", "sister"],
    male: ["mr", "sir", "lord", "father"],
    any: ["dr", "prof", "mx", "rev", "hon", "coun"],
  },
  givenNames,
  roleEndings: {
    role: ["er", "or", "ist", "ian", "man", "woman", "person", "eer", "ant", "ee"],
    expert: ["ologist", "icist", "omist", "onomer", "scientist"],
  },
  sourcePhrases: ["according to", "in the words of", "in the view of", "in the opinion of", "as per", "per"],
  speechNouns,
  pluralSpeechNouns: speechNouns.map(plural),
  clauseOpeners: ["that"],
  grammar: {
    of: "of",
    as: "as",
    to: "to",
    with: "with",
    by: "by",
    at: "at",
    on: "on",
    it: "it",
    now: "now",
    insideName: list("of for the a and & at on in 's de do da to"),
    insidePhrase: list("of for with at from in to by than"),
    definite: list("the this that his her its their"),
    unreal: list("will can may might must shall should could 'll"),
    hypothetical: list("if unless whether should"),
    empty: list("so nothing much"),
    kin: list(`mother father son daughter brother sister wife husband cousin uncle aunt grandmother grandfather parent widow friend neighbor
    neighbour stepson stepdaughter nephew niece fiance fiancee girlfriend boyfriend supporter opponent critic ally rival author co-author coauthor survivor victim resident native voter colleague
    co-star costar roommate flatmate classmate teammate bandmate sibling stepfather stepmother brother-in-law sister-in-law mother-in-law father-in-law`),
    works: list("works worked working teaches taught"),
    pursues: list("studies researches covers tracks teaches works worked specializes specialises practices practises"),
    leads: list("leads led heads headed runs ran directs directed chairs chaired founded"),
    inquires: list("studies researches"),
    focus: list("only almost nearly roughly"),
    authors: list("author co-author coauthor"),
    women: list(
      "mother daughter sister wife aunt grandmother granddaughter widow niece girlfriend mum mom woman actress",
    ),
    men: list("father son brother husband uncle grandfather grandson widower nephew boyfriend dad man"),
    studies: list("lead senior first corresponding study paper"),
    answers: list("replied replies answered answers responded responds"),
    goesOn: list("continued continues began begins used proceeded liked likes loved loves"),
    questions: list("whether if how why what who which"),
    known:
      list(`spaniard frenchman frenchwoman dutchman dutchwoman englishman englishwoman welshman scotsman scot irishman irishwoman swede dane
    finn czech croat serb turk brit australian kiwi argentine argentinian brazilian belgian uruguayan colombian austrian norwegian nigerian
    ghanaian kenyan egyptian moroccan ivorian chilean american canadian mexican german italian russian ukrainian hungarian romanian bulgarian
    estonian latvian lithuanian slovakian slovenian bosnian croatian serbian welshwoman jamaican cuban ethiopian algerian tunisian texan
    californian londoner mancunian liverpudlian glaswegian midfielder striker defender winger goalkeeper quarterback pitcher golfer boxer
    sprinter mp msp peer lawmaker congressman congresswoman democrat republican billionaire tycoon pontiff singer songwriter rapper actor actress comedian filmmaker novelist musician superstar star`),
    persons: list("man woman boy girl teenager child person"),
    things:
      list(`behavior weather water paper letter number color error factor sector tower river winter summer border order disaster
    danger anger hunger cancer fever fiber rumor humor harbor labor flavor favor honor armor tumor terror horror mirror corridor metaphor
    chapter cluster laser sensor reactor tractor computer printer router browser folder counter meter shelter filter layer motor ladder
    leather feather thunder shoulder finger disorder offer answer power tender matter barrier career carrier trailer container charter
    restaurant variant covenant coffee degree guarantee committee flower shower dinner corner
    manner banner chamber timber cover quarter boulder cylinder transfer disclaimer newsletter twitter december november october september`),
    ofAge: "-year-old",
    ofOffice: list("district county city state u.s u.s. general prosecuting"),
    seated: list(
      "mp mep msp senator congressman congresswoman representative mayor governor sheriff bishop archbishop ambassador king queen",
    ),
    seats: list("council board committee commission school"),
    portfolios: list("professor lecturer minister secretary undersecretary commissioner chancellor"),
    notExperts: list(
      "spokesman spokeswoman spokesperson student coach principal superintendent trustee alumnus alumna athlete player",
    ),
    doing: list("by in for of from on with than to into despite before after since until"),
    standing: list(
      "government court parliament congress senate house state country nation city county police military army",
    ),
    articles: list("the a an"),
    helps: list("help helps helped helping let lets letting make makes made making"),
    fields: list("ai hr it pr tv"),
    qualities: list("winning nominated selling"),
    among: list("including"),
    beside: list("outside near around inside"),
    beforePlace: list("in from near outside around"),
  },
  genitive: "s",
};
