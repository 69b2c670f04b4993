import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits } from './choose.ts';
import { compose } from './compose.ts';
import type { Message, Topic } from './compose.ts';
import type { MessageKind } from './kind.ts';
import { CALLS } from './templates/activity.ts';
import { TOPIC_WORDS } from './topicWords.ts';

const KINDS: readonly MessageKind[] = [
  'talk',
  'question',
  'answer',
  'knowledge',
  'ad',
  'packet',
  'thanks',
  'announcement',
  'push',
  'system',
  'warning',
  'activity',
];

const TOPICS: readonly Topic[] = [
  ...Object.keys(TOPIC_WORDS).map((id) => ({ id, name: { zh: '本行', en: 'Our trade' } })),
  { id: 'boardGames', name: { zh: '桌游', en: 'Board games' }, words: ['卡坦'] },
  { name: { zh: 'AI 绘画', en: 'AI drawing' }, words: [{ zh: '提示词', en: 'prompts' }] },
];

/** The words a word filter of the trade looks for. */
const AD_ZH =
  /优惠|免费领|加微信|代理|扫码|兼职|内推|招聘|促销|打折|秒杀|拼团|砍一刀|出售|转让|求购|推广|报名|关注公众号|折扣|包邮|返现|佣金/;
const AD_EN =
  /subscribe|discount|% off|\boffers?\b|free trial|register now|registration|\bpromo|limited time|\bsale\b|price|\bhiring\b|we are looking for|vacanc|apply (?:here|now)|internship/i;

const message = (kind: MessageKind, hash: number, rest: Partial<Message> = {}): Message => ({
  kind,
  topic: 0,
  hash,
  quality: 0.5,
  link: false,
  ...rest,
});

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const anyMessage: fc.Arbitrary<Message> = fc.record({
  kind: fc.constantFrom(...KINDS),
  topic: fc.integer({ min: -1, max: TOPICS.length }),
  hash: fc.integer({ min: -0x80000000, max: 0xffffffff }),
  quality: fc.double({ min: -1, max: 2, noNaN: true }),
  replyKind: optional(fc.constantFrom(...KINDS)),
  replyHash: optional(fc.integer()),
  mention: optional(fc.constantFrom('栗子妈妈', 'all', { zh: '阿泽', en: 'A-Ze' })),
  amount: optional(fc.double({ min: 0, max: 500, noNaN: true })),
  link: fc.boolean(),
  length: optional(fc.integer({ min: 1, max: 300 })),
});

/** Texts of one kind over many hashes, topics and qualities. */
function many(kind: MessageKind, count: number, rest: Partial<Message> = {}): { zh: string; en: string }[] {
  return Array.from({ length: count }, (_, i) => {
    const spread = { topic: (i % (TOPICS.length + 1)) - 1, quality: (i % 11) / 10 };
    return compose(message(kind, bits(i, 500), { ...spread, ...rest }), TOPICS);
  });
}

describe('compose', () => {
  it('always writes both languages, with every blank filled and no markup', () => {
    fc.assert(
      fc.property(anyMessage, (m) => {
        const { zh, en } = compose(m, TOPICS);
        expect(zh.trim()).not.toBe('');
        expect(en.trim()).not.toBe('');
        expect(zh + en).not.toMatch(/[{}<>`]|undefined|NaN/);
        expect(en.replaceAll(/栗子妈妈|卡坦/g, '')).not.toMatch(/\p{Script=Han}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('writes the same text for the same message', () => {
    fc.assert(
      fc.property(anyMessage, (m) => {
        expect(compose(m, TOPICS)).toEqual(compose(m, TOPICS));
      }),
    );
  });

  it.each(KINDS)('varies from one hash to the next (%s)', (kind) => {
    const texts = Array.from({ length: 40 }, (_, hash) => compose(message(kind, hash), TOPICS));
    expect(new Set(texts.map(({ zh }) => zh)).size).toBeGreaterThan(4);
    expect(new Set(texts.map(({ en }) => en)).size).toBeGreaterThan(4);
  });

  it.each([
    ['talk', 400],
    ['question', 400],
    ['answer', 400],
    ['knowledge', 400],
    ['ad', 700],
  ] as const)('reads unlike a machine: 2,000 texts of %s hold at least %i different ones', (kind, least) => {
    const texts = many(kind, 2000);
    expect(new Set(texts.map(({ zh }) => zh)).size).toBeGreaterThan(least);
    expect(new Set(texts.map(({ en }) => en)).size).toBeGreaterThan(least);
  });

  it('gives every advert a word that a word filter knows, in both languages', () => {
    for (const { zh, en } of many('ad', 2000)) {
      expect(zh).toMatch(AD_ZH);
      expect(en).toMatch(AD_EN);
    }
  });

  it.each(KINDS.filter((kind) => kind !== 'ad'))('keeps such words out of all else (%s)', (kind) => {
    for (const replyKind of [undefined, ...KINDS])
      for (const { zh, en } of many(kind, 120, { replyKind })) {
        expect(zh).not.toMatch(AD_ZH);
        expect(en).not.toMatch(AD_EN);
      }
  });

  it('lets the operator call to an activity, and members answer the call', () => {
    const zhOf = (byOperator: boolean) => new Set(many('activity', 300, { byOperator }).map(({ zh }) => zh));
    const calls = zhOf(true);
    expect(calls).toContain(CALLS[0]?.[0]);
    expect([...zhOf(false)].filter((line) => calls.has(line))).toEqual([]);
  });

  it('puts a link that never resolves at the end where one is asked for, and nowhere else', () => {
    for (const kind of KINDS) {
      for (const { zh } of many(kind, 40, { link: true })) expect(zh).toMatch(/ https:\/\/example\.invalid\/[a-z]\d+$/);
      for (const { zh, en } of many(kind, 40)) expect(zh + en).not.toMatch(/https?:|www\./);
    }
  });

  it('lets a word lead to a link in plain talk: nobody envies an address', () => {
    for (const kind of ['talk', 'answer', 'question', 'thanks'] as const)
      for (const { zh, en } of many(kind, 40, { link: true })) {
        expect(zh).toMatch(/看这个 https:\S+$/);
        expect(en).toMatch(/Look: https:\S+$/);
      }
  });

  it('names the person addressed once, and leaves the name as it is', () => {
    for (const kind of KINDS)
      for (const { zh } of many(kind, 40, { mention: '小{thing}A' })) expect(zh.split('小{thing}A')).toHaveLength(2);
  });

  it('answers a question about the thing that was asked', () => {
    const same = Array.from({ length: 300 }, (_, i) => {
      const hash = bits(i, 9);
      const about = (text: string) => TOPIC_WORDS.baking?.things.find(([zh]) => text.includes(zh))?.[0];
      const asked = about(compose(message('question', hash), TOPICS).zh);
      const reply = message('answer', i, { quality: 0.9, replyKind: 'question', replyHash: hash });
      const answered = about(compose(reply, TOPICS).zh);
      return asked === undefined || answered === undefined || asked === answered;
    });
    expect(same.filter(Boolean).length / same.length).toBeGreaterThan(0.7);
  });

  it('comes near the length asked for, and keeps short turns short', () => {
    const mean = (length: number) =>
      many('talk', 400, { length, topic: 0 }).reduce((sum, { zh }) => sum + zh.length, 0) / 400;
    expect(mean(4)).toBeLessThan(7);
    expect(mean(60)).toBeGreaterThan(45);
    expect(mean(60)).toBeLessThan(80);
  });

  it('treats ids and names from a file as text', () => {
    const topic = { id: '__proto__', name: { zh: '<b>{thing}</b>', en: '<b>{thing}</b>' } };
    expect(compose(message('warning', 5), [topic]).zh).not.toBe('');
    expect(() => compose(message('talk', 5), [{ ...topic, id: 'constructor' }])).not.toThrow();
  });
});
