import fc from 'fast-check';
import { expect, test } from 'vitest';
import { small } from '../../test/support.ts';
import { strategies } from '../strategies/index.ts';
import { actText, settingText, timeText, type Voice } from './actText.ts';

const scenario = small();
const zh: Voice = { say: (text) => text.zh, decimal: String };
const en: Voice = { say: (text) => text.en, decimal: String };
const fee = { strategy: 'redPacketAdFee', from: '3 09:30', until: 9, params: { fee: 120 } };

test('an act is told with its times and every setting, those at their defaults too', () => {
  const params = strategies.get('redPacketAdFee')!.params;
  const labels = Object.values(params).map(({ label }) => label);
  const [inChinese, inEnglish] = [actText(fee, scenario, zh), actText(fee, scenario, en)];
  expect(inChinese).toMatch(/^红包广告费：第 3 天 09:30 起，到第 9 天；/);
  expect(inEnglish).toMatch(/: from Day 3 09:30, until Day 9; /);
  for (const label of labels) {
    expect(inChinese).toContain(`${label.zh} `);
    expect(inEnglish).toContain(`${label.en} `);
  }
  expect(inChinese).toContain('120 元');
});

test('a group is named as its scenario does; a member and a strategy that nobody knows by their ids', () => {
  const [{ id, name }] = scenario.groups;
  const aimed = { strategy: 'magic', from: 0, group: id, member: 'p7', params: { wand: 1 } };
  expect(actText(aimed, scenario, zh)).toBe(`magic（${name.zh} p7）：第 0 天起`);
  expect(actText(aimed, scenario, en)).toBe(`magic (${name.en} p7): from Day 0`);
});

test('at midnight a day needs no time; else the time is that of the minute', () => {
  fc.assert(
    fc.property(fc.nat(364), fc.nat(23), fc.nat(59), (day, hour, minute) => {
      const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
      expect(timeText(`${day} ${clock}`, en)).toBe(clock === '00:00' ? `Day ${day}` : `Day ${day} ${clock}`);
    }),
  );
});

test('each default of each strategy reads as words: no option, no flag is shown as it is coded', () => {
  for (const { id, params } of strategies.values())
    for (const [key, param] of Object.entries(params)) {
      const told = [zh, en].map((voice) => settingText(id, key, param.default, voice));
      if (param.kind === 'choice')
        expect(told).toEqual([param.options[param.default].zh, param.options[param.default].en]);
      if (param.kind === 'flag') expect(told).toEqual(param.default ? ['是', 'yes'] : ['否', 'no']);
      if (param.kind === 'range') expect(told[0]).toContain(String(param.default));
    }
});
