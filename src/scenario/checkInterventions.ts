import type { Strategy } from '../engine/strategy.ts';
import type { Text } from '../engine/text.ts';
import { afterTheEnd } from './checkCrowd.ts';
import type { Findings } from './findings.ts';
import type { Intervention } from './intervention.ts';
import { limits } from './limits.ts';
import type { Path } from './problem.ts';
import type { Registry } from './registry.ts';
import { parseTime } from './time.ts';
import { whyNoKol } from './whyNoKol.ts';
import type { World } from './world.ts';

/** Times in order, groups that exist or will, deeds with their member, and nothing twice. */
export function checkInterventions(
  list: readonly Intervention[],
  base: Path,
  { world, strategies, findings }: { world: World; strategies: Registry['strategies']; findings: Findings },
): void {
  const groups = new Set(world.groups.map(({ id }) => id));
  const seen = new Set<string>();
  list.forEach((act, i) => {
    const path = [...base, i];
    const strategy = strategies.get(act.strategy);
    if (!strategy) return;
    checkTimes(act, path, { strategy, days: world.days, findings });
    checkMember(act, path, { strategy, findings });
    checkKol(act, path, { world, findings });
    if (act.group !== undefined) {
      findings.mustBeKnown([...path, 'group'], parentOf(act.group, groups), groups, GROUP);
    }
    const key = JSON.stringify([act.strategy, act.group ?? '', parseTime(act.from), act.member ?? '']);
    if (seen.has(key)) {
      findings.refuse(path, act.strategy, TWICE, { zh: '去掉一条，或换个时间。', en: 'Take one out, or move it.' });
    }
    seen.add(key);
  });
}

const GROUP = {
  zh: '群',
  en: 'group',
  otherwise: {
    zh: '换成其中一个群，或去掉 "group"：对所有群生效。',
    en: 'Use one of these, or take "group" away: it then is for all groups.',
  },
};

const TWICE = {
  zh: '同一策略、同一个群、同一时间写了两次。',
  en: 'The same strategy on the same group at the same time stands here twice.',
};

interface Judge {
  strategy: Strategy;
  findings: Findings;
}

function checkTimes(act: Intervention, path: Path, { strategy, days, findings }: Judge & { days: number }): void {
  const from = parseTime(act.from);
  for (const key of ['from', 'until'] as const) {
    const time = act[key];
    if (time === undefined || parseTime(time) <= parseTime(limits.days)) continue;
    findings.refuse([...path, key], time, {
      zh: `最晚第 ${limits.days} 天。`,
      en: `Day ${limits.days} at the latest.`,
    });
  }
  if (from >= parseTime(days)) findings.doubt([...path, 'from'], act.from, afterTheEnd(days), earlierThan(days));
  if (act.until === undefined) return;
  if (strategy.kind === 'deed') {
    findings.refuse(
      [...path, 'until'],
      act.until,
      { zh: '这是一次性的动作，没有结束时间。', en: 'This happens once and has no end.' },
      { zh: '去掉结束时间（"until"）。', en: 'Take the end ("until") away.' },
    );
  } else if (parseTime(act.until) <= from) {
    const start = JSON.stringify(act.from);
    findings.refuse(
      [...path, 'until'],
      act.until,
      { zh: `结束应晚于开始（${start}）。`, en: `The end must be later than the beginning (${start}).` },
      {
        zh: '改晚一些，或不写结束（"until"）：持续到最后。',
        en: 'Make it later, or leave the end ("until") out: it lasts to the end.',
      },
    );
  }
}

function earlierThan(days: number): Text {
  return {
    zh: `改到第 ${days} 天之前开始，或去掉这一条。`,
    en: `Let it begin before day ${days}, or take this entry out.`,
  };
}

const MEMBER_MISSING = {
  zh: '缺少此项：这个动作要指明对象。',
  en: 'This is missing: the deed needs the member it is aimed at.',
};

function checkMember(act: Intervention, path: Path, { strategy, findings }: Judge): void {
  if (strategy.needsMember && act.member === undefined) {
    findings.refuse([...path, 'member'], undefined, MEMBER_MISSING, {
      zh: `加上 "member"，写明是谁，如 "p12"${strategy.id === 'kolGroup' ? '；这里要选一位 KOL' : ''}。`,
      en: `Add "member" with the person's number, as "p12"${strategy.id === 'kolGroup' ? '; here it must be a KOL' : ''}.`,
    });
  }
  if (!strategy.needsMember && act.member !== undefined) {
    findings.refuse(
      [...path, 'member'],
      act.member,
      { zh: '这个策略不针对某一个人。', en: 'This strategy is not aimed at one person.' },
      { zh: '去掉 "member"。', en: 'Take "member" away.' },
    );
  }
}

/** A KOL's group without a KOL cannot work. */
function checkKol(act: Intervention, path: Path, { world, findings }: { world: World; findings: Findings }): void {
  if (act.strategy !== 'kolGroup' || act.member === undefined) return;
  const why = whyNoKol(world, act.member);
  if (why) findings.refuse([...path, 'member'], act.member, why.message, why.remedy);
}

/** `main.2.t1` -> `main`, so that acts on groups yet to be born pass; other names stay as they are. */
function parentOf(group: string, groups: ReadonlySet<string>): string {
  if (groups.has(group)) return group;
  const parent = group.replace(/(?:\.[tg]?\d+)+$/, '');
  return groups.has(parent) ? parent : group;
}
