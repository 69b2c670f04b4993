/** A word filter and graded rights: what a message must pass before anybody sees it. Source: R36. */
import { address, draw, PURPOSE } from '../draws.ts';
import { CAUSE, COUNT } from '../codes.ts';
import type { Group } from '../group.ts';
import { notify } from '../notice.ts';
import type { World } from '../world.ts';
import { addStraw } from './straw.ts';

/** Whether one is too new here to post ads or links. */
export function lacksRights(world: World, group: Group, row: number, minute: number): boolean {
  const c = group.members.columns;
  return group.levers.gradedRights && c.founder[row] === 0 && minute - c.joinedAt[row] < world.p.gradedDays * 1440;
}

const STOPPED = {
  zh: '敏感词过滤拦下了违规广告，没有人看到。',
  en: 'The word filter stopped ads against the rules; nobody saw them.',
};

/** Whether the filter catches an ad against the rules: it is never written, and counts as an offence that was dealt with. */
export function stopsAd(world: World, group: Group, row: number): boolean {
  if (!caught(world, group, row, 'filterStopsAds')) return false;
  group.counts[COUNT.offences]++;
  group.counts[COUNT.punished]++;
  notify(world, group, -1, STOPPED, 'info');
  return true;
}

/** Whether the filter holds back an honest message by mistake: its author minds. */
export function holdsBack(world: World, group: Group, row: number): boolean {
  if (!caught(world, group, row, 'filterErrs')) return false;
  addStraw(group, row, world.p.filterShock, CAUSE.conflict);
  return true;
}

const LUCK = { filterStopsAds: PURPOSE.stopAd, filterErrs: PURPOSE.holdBack };

function caught(world: World, group: Group, row: number, share: keyof typeof LUCK): boolean {
  const { wordFilter } = group.levers;
  if (wordFilter === 0) return false;
  const { keyA, keyB } = group.members.columns;
  return draw(keyA[row], keyB[row], address(world.minute, LUCK[share]), 0) < wordFilter * world.p[share];
}
