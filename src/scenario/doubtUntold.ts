import { freshLevers, type Levers } from '../engine/levers.ts';
import type { DoubtContext } from './doubtContext.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';
import { together } from './together.ts';

const MESSAGE = {
  zh: '没有人事先告知：成员不知道有这条规矩，被罚的人会觉得冤。',
  en: 'Nobody tells of it beforehand: members do not know the rule, and who is punished feels wronged.',
};
const REMEDY = {
  zh: '事先公告，或同时用一条写进公告的群规。',
  en: 'Announce it beforehand, or put it beside group rules that are told by a notice.',
};
/** Where each of them says whether it is told. */
const SAID_IN: Readonly<Record<string, string>> = { redPacketAdFee: 'announced', groupRules: 'announce' };

/** Warns of a fee or a ban that comes as a surprise. Source: R17, R18. */
export function doubtUntold(list: readonly Intervention[], base: Path, { strategies, findings }: DoubtContext): void {
  const levers = list.map((act): Levers => {
    const moved = freshLevers();
    strategies.get(act.strategy)?.hold?.(act.params, moved, { hour: 12, weekday: 0 });
    return moved;
  });
  list.forEach((act, i) => {
    const { adFee, adsBanned, penalty } = levers[i];
    const punishes = adFee > 0 || (adsBanned && penalty !== 'none');
    if (!punishes || list.some((other, k) => levers[k].ruleKnown && together(act, other))) return;
    const key = SAID_IN[act.strategy];
    const path = key === undefined ? [] : ['params', key];
    findings.doubt([...base, i, ...path], key === undefined ? act.strategy : act.params[key], MESSAGE, REMEDY);
  });
}
