/** Nouns for people by what they do; those in `experts` are quoted for their knowledge. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const CHILDREN = list("one two three four five six");
const ofSome = (parent: string): string[] => CHILDREN.map((number) => `${parent}-of-${number}`); // mum-of-two
export const parents: readonly string[] = list("mum mom dad mother father").flatMap(ofSome);

export const roles: readonly string[] = [
  ...parents,
  ...list(`president-elect spokesman fisherman spokeswoman spokesperson president chairman chairwoman chair chairperson director manager head chief ceo cfo coo cto cmo cio cpo
  founder co-founder cofounder owner co-owner partner executive officer secretary minister senator congressman congresswoman representative
  governor mayor commissioner councillor councilman councilwoman councilor alderman ambassador envoy diplomat judge justice prosecutor
  attorney counsel lawyer solicitor barrister detective sergeant captain lieutenant colonel general major admiral commander inspector superintendent
  constable sheriff deputy marshal agent aide adviser advisor strategist consultant pollster operative organizer organiser activist advocate
  campaigner coordinator co-ordinator administrator editor reporter journalist columnist correspondent anchor host producer author writer poet
  novelist actor actress singer musician artist filmmaker photographer designer architect chef farmer baker butcher teacher principal
  headteacher student graduate coach player driver pilot nurse paramedic midwife technician mechanic engineer developer programmer worker
  employee resident neighbor neighbour witness victim survivor widow mother father son daughter brother sister wife husband friend colleague
  cousin uncle aunt grandmother grandfather parent customer client voter candidate nominee delegate contender leader whip speaker legislator
  lawmaker politician premier chancellor dean provost rector bishop archbishop cardinal pope pastor priest rabbi imam reverend king queen
  prince princess duke duchess treasurer trustee curator librarian veteran soldier entrepreneur investor trader broker banker landlord tenant
  member fellow intern assistant associate vice-president vp md moderator mediator negotiator ombudsman auditor controller regulator
  whistleblower source insider official supporter opponent critic rival challenger incumbent frontrunner mogul billionaire businessman
  businesswoman tycoon confidant fundraiser bundler surrogate ally narrator sen rep gov gen lt col maj capt sgt det insp adm cmdr supt cpl pvt
  atty pres cllr gp mp mep msp dci dsi const cst ofc pte brig secretary-general director-general governor-general attorney-general editor-in-chief commander-in-chief
  vice-chair vice-chairman vice-chancellor co-chair co-author co-director coauthor cohost co-host co-leader boss star co-star midfielder striker defender goalkeeper keeper winger skipper quarterback linebacker cornerback pitcher
  catcher shortstop outfielder batsman bowler jockey trainer golfer boxer swimmer sprinter cyclist teammate rapper vocalist guitarist drummer
  bassist frontman comedian presenter broadcaster blogger influencer dancer choreographer playwright screenwriter composer conductor sculptor
  painter illustrator cartoonist shopkeeper shopper commuter passenger motorist pensioner pupil headmaster homeowner plumber electrician
  carpenter contractor rancher grower winemaker brewer restaurateur lobbyist staffer assemblyman assemblywoman selectman supervisor clerk
  coroner magistrate defendant plaintiff suspect trooper ranger firefighter lifeguard dispatcher rescuer volunteer chaplain deacon vicar
  monk nun cleric protester refugee migrant immigrant prisoner inmate presidential-hopeful mum mom dad grandson granddaughter carer
  caregiver publisher trucker bartender waiter waitress barista retiree sophomore freshman accountant capitalist astronaut cosmonaut attendant ironworker steelworker autoworker teamster welder miner logger janitor custodian cashier barber hairdresser seamstress tailor mailman postman courier docent sommelier valedictorian alumnus alumna stepson stepfather stepmother nephew niece fiance fiancee girlfriend boyfriend costar roommate flatmate
  classmate sibling brother-in-law sister-in-law mother-in-law father-in-law bandmate investigator teenager teen schoolboy
  schoolgirl holidaymaker bystander onlooker eyewitness villager islander tourist hiker camper protestor demonstrator newcomer stallholder newsagent
  publican landlady barman barmaid florist jeweller plasterer roofer bricklayer scaffolder cabbie shrimper crofter gamekeeper vet optician nanny
  childminder medic caretaker groundsman referee umpire linesman mayoress baroness widower orphan deckhand sailor bosun streamer gamer hacker heiress
  socialite biographer magician pianist archivist choirmaster organist violinist cellist soprano tenor beekeeper gardener landscaper surveyor appraiser realtor stockbroker underwriter bookkeeper paralegal bailiff warden ombudswoman alderwoman councilmember`),
];

export const experts: readonly string[] =
  list(`analyst economist professor researcher scientist scholar expert historian sociologist psychologist psychiatrist physician doctor surgeon
  virologist epidemiologist immunologist biologist chemist physicist astronomer geologist climatologist meteorologist ecologist zoologist
  botanist neurologist neuroscientist oncologist cardiologist pediatrician paediatrician dermatologist dentist veterinarian nutritionist
  dietitian dietician therapist counselor counsellor pharmacist anthropologist archaeologist archeologist linguist philosopher statistician
  demographer criminologist lecturer academic fellow pollster commentator strategist mathematician toxicologist pathologist geneticist
  seismologist oceanographer hydrologist conservationist agronomist urbanist specialist theorist technologist forecaster nurse mechanic
  attorney lawyer barrister solicitor engineer observer pundits clinicians actuary actuaries gynecologist gynaecologist urologist radiologist
  anesthesiologist endocrinologist gastroenterologist nephrologist ophthalmologist optometrist physiologist physiotherapist planner watcher
  ethicist futurist clinician obstetrician geriatrician diagnostician econometrician theoretician geographer ethnographer lexicographer
  cartographer hydrographer midwife dr prof`);

/** The plural of a regular noun. */
export function plural(word: string): string {
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sx]|[cs]h)$/u.test(word) ? `${word}es` : `${word}s`;
}
