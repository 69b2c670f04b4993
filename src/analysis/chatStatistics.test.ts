import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatStatistics, type ChatLog } from './chatStatistics.ts';

const DAY = 86400;

/** A made-up month of talk by 60 people: bursts, nights, two silent days, a few who write most. Day 0 is a Monday. */
function madeUpLog(): ChatLog {
  const seconds: number[] = [];
  const author: number[] = [];
  const link: number[] = [];
  let state = 20240101;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  let at = 9 * 3600;
  while (at < 30 * DAY) {
    const kind = draw();
    const longest = kind < 0.6 ? 150 : kind < 0.92 ? 2400 : 40000;
    at += Math.floor(draw() * longest);
    const hour = Math.floor((at % DAY) / 3600);
    if (hour >= 1 && hour < 7) at += (7 - hour) * 3600;
    if (Math.floor(at / DAY) === 12) at += 2 * DAY;
    const who = draw();
    seconds.push(at);
    author.push(Math.floor(60 * who * who * who));
    link.push(draw() < 0.07 ? 1 : 0);
  }
  return { seconds, author, link };
}

/*
 * Reference: the script with which the bands of real groups were computed, on this log written as ChatLab JSONL (Unix
 * seconds from Monday 2024-01-01; content 'https://example.org/' or 'hello'):
 *   python3 analyse-chat.py made-up=chatlab:made-up.jsonl --window 10 --json made-up.json
 */
const WHOLE = {
  messages: 1069,
  posters: 60,
  giniPosters: 0.5182257561584036,
  top10pctShare: 0.4752104770813845,
  top1MemberShare: 0.2591206735266604,
  postersMaking50Share: 0.11666666666666667,
  postersMaking80Share: 0.5166666666666667,
  postersWith2to9Share: 0.45,
  logNormalSigma: 0.7837030204754926,
  hourEntropy: 0.8797220037575744,
  quietest6hShare: 0.0,
  weekendShare: 0.24134705332086062,
  silentDaysShare: 0.06451612903225806,
  dailyCv: 0.4597486067393083,
  days: 31,
  replyGapP50: 122.0,
  replyGapP90: 2211.7,
  replyGapOver1hShare: 0.07520325203252033,
  sameAuthorNextShare: 0.0786516853932584,
  memory: -0.020497846488322775,
  memberBurstiness: 0.13530890100543919,
  meanLength: 6.896774193548387,
  singleMessageShare: 0.12258064516129032,
  noOtherVoiceIn1hShare: 0.0823199251637044,
  conversationsPerDay: 5.0,
  linkShare: 0.0617399438727783,
};
const SECOND_TEN_DAYS = {
  messages: 261,
  posters: 58,
  giniPosters: 0.522195798652398,
  top10pctShare: 0.4674329501915709,
  top1MemberShare: 0.24904214559386972,
  postersMaking50Share: 0.13793103448275862,
  postersMaking80Share: 0.4827586206896552,
  postersWith2to9Share: 0.7068965517241379,
  logNormalSigma: 0.9101118929616852,
  hourEntropy: 0.8267541078594297,
  quietest6hShare: 0.0,
  weekendShare: 0.13026819923371646,
  silentDaysShare: 0.18181818181818182,
  dailyCv: 0.6719524456782244,
  days: 11,
  replyGapP50: 129.0,
  replyGapP90: 2282.4,
  replyGapOver1hShare: 0.0823045267489712,
  sameAuthorNextShare: 0.06538461538461537,
  memory: -0.02737900576911455,
  memberBurstiness: 0.5383889802680852,
  meanLength: 5.326530612244898,
  singleMessageShare: 0.14285714285714285,
  noOtherVoiceIn1hShare: 0.09578544061302682,
  conversationsPerDay: 4.454545454545454,
  linkShare: 0.08812260536398467,
};

describe('chat statistics', () => {
  const log = madeUpLog();

  test('are those of the reference script for the whole log', () => {
    expect(chatStatistics(log, { weekday: 0 })).toEqual(near(WHOLE));
  });

  test('are those of the reference script for a window', () => {
    const from = log.seconds[0] + 10 * DAY;
    expect(chatStatistics(log, { from, until: from + 10 * DAY, weekday: 0 })).toEqual(near(SECOND_TEN_DAYS));
  });

  test('need fifty messages and two people', () => {
    const talk = (messages: number, people: number): ChatLog => ({
      seconds: Array.from({ length: messages }, (_, i) => i * 60),
      author: Array.from({ length: messages }, (_, i) => i % people),
      link: new Uint8Array(messages),
    });
    expect(chatStatistics(talk(49, 2), { weekday: 0 })).toBeNull();
    expect(chatStatistics(talk(50, 1), { weekday: 0 })).toBeNull();
    expect(chatStatistics(talk(50, 2), { weekday: 0 })).not.toBeNull();
  });

  test('do not change when the clock starts whole days earlier and the weekday says so', () => {
    const here = chatStatistics(log, { weekday: 0 });
    const property = fc.property(fc.integer({ min: -3000, max: 30000 }), (days) => {
      const moved = { ...log, seconds: Array.from(log.seconds, (at) => at + days * DAY) };
      expect(chatStatistics(moved, { weekday: ((-days % 7) + 7) % 7 })).toEqual(here);
    });
    fc.assert(property, { numRuns: 5 });
  });

  test('do not change when members are numbered otherwise', () => {
    const renamed = { ...log, author: Array.from(log.author, (member) => 1000 - 3 * member) };
    expect(chatStatistics(renamed, { weekday: 0 })).toEqual(near(chatStatistics(log, { weekday: 0 })!));
  });
});

function near(numbers: object): object {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, value === null ? null : expect.closeTo(value as number, 9)]),
  );
}
