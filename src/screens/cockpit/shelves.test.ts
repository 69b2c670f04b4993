import { describe, expect, test } from 'vitest';
import { FAMILIES, type Strategy } from '../../engine/strategy.ts';
import { strategies } from '../../strategies/index.ts';
import { matches, shelves } from './shelves.ts';
import { families } from './strategyWords.ts';

const all = [...strategies.values()];
const none: ReadonlySet<string> = new Set();
const closed = { active: none, pinned: none, expanded: [], all: false };

describe('shelves', () => {
  test('hold each strategy once, in families of a fixed order, each with a name in both languages', () => {
    const open = shelves(all, { ...closed, all: true });
    expect(open.flatMap(({ cards }) => cards.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
    expect(open.map(({ family }) => family)).toEqual(FAMILIES.filter((f) => open.some(({ family }) => family === f)));
    for (const family of FAMILIES) expect(families[family].zh + families[family].en).toMatch(/\p{Script=Han}.*[a-z]/u);
  });

  test('show nothing of a closed family but what is on, then what is pinned', () => {
    const [order] = shelves(all, { ...closed, active: new Set(['weeklyAdWindow']), pinned: new Set(['adBoard']) });
    expect(order?.family).toBe('order');
    expect(order?.cards.map(({ id }) => id)).toEqual(['weeklyAdWindow', 'adBoard']);
    expect(order?.on).toBe(1);
    expect(order?.total).toBeGreaterThan(2);
  });

  test('an open family keeps its order whatever is on', () => {
    const expanded = ['order'];
    const ids = (active: ReadonlySet<string>) =>
      shelves(all, { ...closed, expanded, active })[0]?.cards.map((s) => s.id);
    expect(ids(new Set(['weeklyAdWindow']))).toEqual(ids(none));
  });
});

test('a search finds by name, by row, and by several words at once', () => {
  const rules = strategies.get('groupRules') as Strategy;
  const zh = (text: { zh: string }) => text.zh;
  expect(matches(rules, rules.title.zh, zh)).toBe(true);
  expect(matches(rules, rules.rows.join(' '), zh)).toBe(true);
  expect(matches(rules, `${rules.title.zh} 没有这个词`, zh)).toBe(false);
});
