import { choice, flag, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Share of each part that is asked into the room of a session. */
const ASKED = 0.4;

export default defineStrategy({
  id: 'splitGroup',
  kind: 'standing',
  family: 'structure',
  title: { zh: '拆成小群', en: 'Split into small groups' },
  short: { zh: '拆群', en: 'Split' },
  summary: {
    zh: '把大群拆成几个更对口的小群，原群解散。',
    en: 'Divides a big group into smaller, better matched ones; the old group is dissolved.',
  },
  detail: {
    zh: '人人想进大群，人人在小群里活跃。按兴趣拆，对口的话多了，大咖愿意开口；随机拆只变小。有人不会跟来，被拆开的朋友少了一份牵挂，小群各要人管。可以每周办一次跨群分享：请各小群的一部分人进一个两天的临时群，新手在那里问，高手在那里答，到点就散。',
    en: 'Everybody wants into the big group, everybody is active in the small one. By interest, more of the talk matches and experts speak up; at random the group only gets smaller. Some will not follow, friends are parted, and each part needs care. A weekly session across the parts asks some of each into a room of two days, where novices can ask and experts answer; it closes by itself.',
  },
  touches: { zh: '群里每个人', en: 'Everybody in the group' },
  rows: ['R22', 'R11', 'R29'],
  evidence: 'claimed',
  claims: [
    { row: 'R22', scenario: 'silent-experts', metric: 'expertAnswers', claimed: null, sign: 1 },
    { row: 'R11', scenario: 'silent-experts', metric: 'posters', claimed: null, sign: 1 },
  ],
  params: {
    by: choice({
      label: { zh: '怎么拆', en: 'By' },
      options: {
        interest: { zh: '兴趣', en: 'Interest' },
        region: { zh: '地区', en: 'Region' },
        level: { zh: '水平', en: 'Level' },
        random: { zh: '随机', en: 'At random' },
      },
      default: 'interest',
    }),
    parts: range({
      label: { zh: '拆成', en: 'Into' },
      unit: { zh: '个群', en: 'groups' },
      min: 2,
      max: 8,
      step: 1,
      default: 4,
    }),
    keepFriends: flag({ label: { zh: '好友分在一起', en: 'Keep friends together' }, default: true }),
    crossSessions: flag({ label: { zh: '每周跨群分享', en: 'Weekly session across groups' }, default: false }),
  },
  cost: ({ crossSessions }) => ({ money: 0, minutes: 2 + (crossSessions ? 2 : 0) }),
  begin({ by, parts, keepFriends }, operator) {
    operator.split({ by, parts, keepFriends });
  },
  daily({ crossSessions }, operator) {
    if (!crossSessions || operator.weekday !== 3) return;
    const title = { zh: '跨群分享', en: 'Session across groups' };
    const room = operator.open({ title, days: 2, share: ASKED, dissolve: true, siblings: true });
    room?.postAt(20, { kind: 'knowledge', quality: 0.9, wear: 'knowledge' });
    room?.postAt(21, { kind: 'question', quality: 0.8, wear: 'question' });
  },
});
