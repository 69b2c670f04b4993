import { flag, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'wordFilter',
  kind: 'standing',
  family: 'risk',
  title: { zh: '敏感词过滤和分级权限', en: 'Word filter and graded rights' },
  short: { zh: '过滤', en: 'Filter' },
  summary: {
    zh: '违规广告和敏感词自动拦，资料按级别看，新人头几天不能发广告和链接。',
    en: 'Ads against the rules and bad words are stopped, papers are seen by rank, newcomers cannot post ads or links for some days.',
  },
  detail: {
    zh: '从业者说泄密的风险能降 92%。只过滤不分权，资料还是谁都能转走。事前防得住，事后补不回来；拦不住的那一次照样伤信任。违规广告能拦下多半，漏网的还得靠人；没有群规，广告就不算违规，过滤也不拦。偶尔会误拦正常的话，说话的人会不高兴。过滤工具要花钱，词库要有人养。',
    en: 'The trade says it cuts the risk of a leak by 92 %. A filter without graded rights leaves papers open to everybody. It works beforehand, never afterwards, and the one leak that slips through hurts as before. It stops more than half of the ads against the rules and leaves the rest to people; without a rule no ad is against one, and nothing is stopped. Now and then it holds back an honest message, and its author minds. The tool costs money, and somebody must keep its list.',
  },
  touches: {
    zh: '发违规广告的人、新人、想外传资料的人；全群的信任',
    en: 'Those who advertise against the rules, newcomers, those who would leak; the trust of all',
  },
  rows: ['R36', 'R16'],
  evidence: 'claimed',
  claims: [{ row: 'R36', scenario: 'crisis-week', metric: 'trust', claimed: null, sign: 1, from: 1, day: 50 }],
  params: {
    strength: range({
      label: { zh: '过滤力度', en: 'Strength' },
      unit: { zh: '%', en: '%' },
      min: 0,
      max: 100,
      step: 5,
      default: 100,
    }),
    gradedRights: flag({ label: { zh: '分级权限', en: 'Graded rights' }, default: true }),
  },
  cost: ({ gradedRights }) => ({ money: 3, minutes: gradedRights ? 4 : 2 }),
  hold({ strength, gradedRights }, levers) {
    levers.wordFilter = strength / 100;
    levers.gradedRights = gradedRights;
  },
  begin(_, operator) {
    operator.pin({
      zh: '群内资料请勿外传，外传的移出。',
      en: 'What is shared here stays here; who passes it on is removed.',
    });
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
});
