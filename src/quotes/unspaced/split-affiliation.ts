import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { CUE, PERSONAL } from "./lexicon.ts";
import { isOf, isInForeign } from "./noun-phrase.ts";
import type { Token } from "./tokenize.ts";
import { itemBefore, lastOf } from "./rows.ts";

const MAX_UNKNOWN = 12; // words that no list knows before a role: a field of work or a small body, not a clause

/** What stands before a role, parted: where the role begins, and where it is held. */
interface AffiliationSplit {
  readonly roleStart: number;
  readonly affiliation: [number, number] | null;
}

interface BeforeRole {
  readonly before: readonly Token[];
  readonly head: Token;
  readonly roleStart: number;
  readonly folded: string;
}

const SCHOOL = /(?:大学|学院|学校)$/u;
const SUBJECT = /专业$/u;

/** 某航空大学航空科学专业博士生: a field of study follows its school. */
function schoolOf(before: readonly Token[], folded: string): number | null {
  const end = lastOf(before)?.end ?? 0;
  if (!SUBJECT.test(folded.slice(Math.max(0, end - 2), end))) return null;
  const school = lastWhere(before, ({ start, end: to }) => SCHOOL.test(folded.slice(start, to)));
  return school < 0 ? null : school;
}

const FORMER = /^(?:[前原现]|[前原时新现候首末]任|已故|[署代]理|退[休役]|[著知]名)$/u;
const IN_CHARGE_OF = /(?:前线|战线|战场|现场|工地|项目|研究|论文|课题|工程|活动|赛事)$/u; // 江防前线总指挥: no body
const MANAGES = /(?:主管|总监|经理|专员)$/u; // 外贸主管: of a field
const POSTED = "驻"; // 美国驻海湾国大使: lands stay with the role
const CHIEF = "首席"; // of a body
const LEADS = /(?:负责人|主管|总监|经理|专员)$/u;
const BODY_ENDS = /[部局署厅处科院会所]/u; // 消防处 + 助理处长
const HEADS = /^(?:总|副)?[部局署厅处科]长$/u; // 卫福部长: 部 ends the body and opens the role
const KINDS_OF_BODY = /(?:非政府|民间|环保|人权|公益|慈善|维权|宗教|学生)(?:组织|团体|机构)$|智库$/u;

const TRADES = /^(?:汽车|航空|石油|石化|电信|移动|电子|科技|影视|地产|证券|基金|保险|银行)$/u;

/** 汽车行业分析师: what they know about, no body. */
function isTrade(before: readonly Token[], at: number, folded: string): boolean {
  const token = before[at];
  const isFirst = before.slice(0, Math.max(0, at)).every(({ is }) => is & (IS.place | IS.rolePrefix));
  return token !== undefined && isFirst && TRADES.test(folded.slice(token.start, token.end));
}

/** Up to the last word that ends an organisation's name it is the affiliation; what follows belongs to the role. */
export function splitAffiliation({ before, head, roleStart, folded }: BeforeRole): AffiliationSplit {
  const isAttached = isOf(lastOf(before)); // 研究所的研究员
  const from =
    lastWhere(
      isAttached ? before.slice(0, -1) : before,
      (token, at) => isOf(token) || (isVerb(token, folded) && !isInForeign(before, at)),
    ) + 1;
  const last = lastBody(before, folded, isAttached ? before.length - 2 : before.length - 1);
  const body = schoolOf(before, folded) ?? (head.is & IS.expert && isTrade(before, last, folded) ? -1 : last);
  if (body >= from) {
    const end = before[body]?.end ?? roleStart;
    const rest = isOf(before[body + 1]) || isSide(before[body + 1], folded) ? body + 2 : body + 1;
    const isName =
      head.is & IS.office &&
      !MANAGES.test(folded.slice(head.start, head.end)) &&
      before.slice(rest).some(({ type }) => type === "char");
    if (isName && !isAttached) {
      const isKind = KINDS_OF_BODY.test(folded.slice(Math.max(0, end - 5), end));
      return { roleStart, affiliation: [isKind ? end : bodyStart(before, { body, from }, folded), roleStart] }; // 民间组织海风行动 + 负责人
    }
    return {
      roleStart: before[rest]?.start ?? roleStart,
      affiliation: [bodyStart(before, { body, from }, folded), end],
    };
  }
  return splitUnknown({ before, head, roleStart, folded }, from, isAttached);
}

/** No known body stands before the role: the employer that 的 joins, the field of a trade, or unknown words as the body. */
function splitUnknown(
  { before, head, roleStart, folded }: BeforeRole,
  from: number,
  isAttached: boolean,
): AffiliationSplit {
  const attached = isAttached ? attachedBody({ before, head, roleStart, folded }, from) : null;
  if (attached) return attached;
  const near = isAttached ? [] : before.slice(from);
  const start = near[0]?.start ?? roleStart;
  const employer = near.length > 0 ? bodyBefore(before, from - 1, folded) : null;
  if (near.every(({ is, start: from }) => is & (IS.place | IS.rolePrefix) || isOneOf(POSTED, folded, from)))
    return { roleStart: start, affiliation: employer };
  if (roleStart - start > MAX_UNKNOWN) return { roleStart, affiliation: null };
  const isFieldOf = isOf(itemBefore(before, from)) && LEADS.test(folded.slice(head.start, head.end)); // 主播的选品负责人
  if (isFieldOf || (employer && isOf(itemBefore(before, from)))) return { roleStart: start, affiliation: employer }; // 研究所的渔业研究员
  const isChief =
    folded.startsWith(CHIEF, roleStart) &&
    near.slice(0, 2).length === 2 &&
    near.slice(0, 2).every(({ type }) => type === "char"); // 海丰首席研究员
  return isChief || (head.is & IS.office && holdsOffice(folded, { start, roleStart }, head))
    ? { roleStart, affiliation: [start, roleStart] }
    : { roleStart: start, affiliation: null };
}

/** 国会方代理律师, 联盟方面代表. */
function isSide(token: Token | undefined, folded: string): boolean {
  return token !== undefined && SIDES.has(folded.slice(token.start, token.end));
}

const SIDES: ReadonlySet<string> = new Set(["方", "方面"]);

/** Are unknown words before an office the body where it is held? */
function holdsOffice(folded: string, { start, roleStart }: { start: number; roleStart: number }, head: Token): boolean {
  const isField = roleStart - start === 2 && MANAGES.test(folded.slice(head.start, head.end)); // 车务总监
  if (roleStart - start < 2 || isField || IN_CHARGE_OF.test(folded.slice(start, roleStart))) return false; // 环总局长: no body 环
  return BODY_ENDS.test(folded.charAt(roleStart - 1)) || !HEADS.test(folded.slice(head.start, head.end));
}

/** “海风”联盟的海城负责人: the body that 的 joins to the role's place. */
function bodyBefore(before: readonly Token[], of: number, folded: string): [number, number] | null {
  const body = itemBefore(before, of);
  if (body?.type === "term") return [body.start, body.end];
  const isBody = body && body.is & (IS.organisation | IS.organisationSuffix);
  return isBody ? [bodyStart(before, { body: of - 1, from: 0 }, folded), body.end] : null;
}

/** A body joined to the role by 的: 国务院负责宗教事务的大使, 蓝湾行动的项目主任. */
function attachedBody({ before, head, roleStart }: BeforeRole, from: number): AffiliationSplit | null {
  const first = before.findIndex(({ is }) => !(is & (IS.place | IS.unnamed)));
  const opening = before[first];
  if (opening && opening.is & (IS.organisation | IS.organisationSuffix))
    return { roleStart: before[first + 1]?.start ?? roleStart, affiliation: [before[0]?.start ?? 0, opening.end] };
  const name = before.slice(from, -1).filter(({ is }) => !(is & IS.unnamed));
  const isNamed = head.is & IS.office && name.length > 1 && name.every(({ type }) => type === "char");
  return isNamed ? { roleStart, affiliation: [name[0]?.start ?? 0, lastOf(name)?.end ?? 0] } : null;
}

const INVITES = /^(?:[请派聘由让把将被来据了跟]|弹劾|罢免|提名|任命|[逮拘]捕|击败|接替)$/u; // 邮局请来总指挥, 专访了学者, 弹劾总统

/** 引述香港作家: what stands before the verb is no part of the introduction. */
function isVerb({ is, start, end }: Token, folded: string): boolean {
  if (is & IS.pronoun || INVITES.test(folded.slice(start, end))) return true;
  const isName = is & (IS.place | IS.organisation | IS.organisationSuffix | IS.rolePrefix | IS.document | PERSONAL);
  return !isName && end - start > 1 && (is & (CUE | IS.relay | IS.preposition | IS.time)) !== 0;
}

const CALLED = /[称号名叫]/u; // 人称“拆船专家”的经理

function lastBody(tokens: readonly Token[], folded: string, last: number): number {
  return lastWhere(
    tokens,
    ({ is, type, end, start }) =>
      type === "title" ||
      (type === "term" && !CALLED.test(folded.charAt(start - 1))) ||
      (type === "latin" && end === tokens[last]?.end) ||
      (is & IS.organisation) !== 0 ||
      ((is & IS.organisationSuffix) !== 0 &&
        (end - start > 1 || is === IS.organisationSuffix || folded.charAt(start) === folded.charAt(end)) && // 物业处处长
        !isOneOf("业", folded, end) &&
        !folded.startsWith("行业", end)), // 银行业首席分析师, 电子行业分析师
  );
}

/** Where the name of the body that ends with a token begins: after a modifier with 的 and words such as 前. */
function bodyStart(tokens: readonly Token[], { body, from }: { body: number; from: number }, folded: string): number {
  let first = body;
  while (first > from && !isOf(tokens[first - 1])) first--;
  while (
    first < body &&
    ((tokens[first]?.is ?? 0) & (IS.connector | IS.time | IS.adverb | IS.preposition) ||
      FORMER.test(folded.slice(tokens[first]?.start, tokens[first]?.end)))
  )
    first++;
  return tokens[first]?.start ?? 0;
}

function lastWhere(tokens: readonly Token[], fits: (token: Token, at: number) => boolean): number {
  let at = tokens.length - 1;
  while (at >= 0 && !fits(tokens[at] as Token, at)) at--; // within bounds
  return at;
}
