import { choice, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'closeGroup',
  kind: 'deed',
  family: 'structure',
  title: { zh: '解散或合并', en: 'Close or merge a group' },
  short: { zh: '关群', en: 'Close' },
  summary: {
    zh: '没人说话的群就不留了：解散，或者并进最大的那个群。',
    en: 'A group in which nobody talks is not kept: dissolved, or merged into the largest other one.',
  },
  detail: {
    zh: '一个人的注意力只够看几个群，半死的群占着位置，拖累还活着的。解散干净，人也就散了；合并留得住一部分人，可他们未必认得新群。没有别的群可并时就是解散。记得选好是哪个群：不选，所有的群都关。',
    en: 'One person watches a few groups only; half-dead ones take places from those that live. Dissolving is clean and lets people go; merging keeps some, who may not feel at home. With no other group to go to, merging is dissolving. Choose the group: without a choice every group is closed.',
  },
  touches: { zh: '这个群里的每个人', en: 'Everybody in this group' },
  rows: ['R35', 'R10', 'R9'],
  evidence: 'claimed',
  claims: [{ row: 'R35', scenario: 'crowded-attention', metric: 'dead', claimed: null, sign: -1 }],
  params: {
    how: choice({
      label: { zh: '怎么关', en: 'How' },
      options: {
        dissolve: { zh: '解散', en: 'Dissolve' },
        merge: { zh: '并入最大的群', en: 'Merge into the largest' },
      },
      default: 'dissolve',
    }),
    silentDays: range({
      label: { zh: '沉默满几天才关', en: 'Only after a silence of' },
      unit: { zh: '天', en: 'days' },
      min: 0,
      max: 30,
      step: 1,
      default: 0,
    }),
  },
  cost: () => ({ money: 0, minutes: 15 }),
  begin({ how, silentDays }, operator) {
    if (operator.silentDays >= silentDays) operator.close(how === 'merge' ? 'merge' : 'dissolve');
  },
});
