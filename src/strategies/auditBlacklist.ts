import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'auditBlacklist',
  kind: 'standing',
  family: 'risk',
  title: { zh: '审核和黑名单', en: 'Audit and blacklist' },
  short: { zh: '审核', en: 'Audit' },
  summary: {
    zh: '进群先查一查，有前科的不放进来；平台会管的内容自己先清。',
    en: 'Who comes is looked up first, and known offenders stay out; what the platform would punish is cleared away.',
  },
  detail: {
    zh: '挡得住脸熟的广告党，挡不住换了号的。已经在群里的不归它管，还要群规和管理员。自查做得勤，平台检查时多半没事。查得越细，新人进得越慢。',
    en: 'It stops advertisers who are known, not those with a new account. Who is inside already is a matter for rules and admins. Where you check yourself, the platform mostly finds nothing. The closer the look, the slower newcomers get in.',
  },
  touches: { zh: '想混进来的广告党', en: 'Advertisers who want in' },
  rows: ['R36', 'R16', 'R23'],
  evidence: 'claimed',
  claims: [{ row: 'R36', scenario: 'crisis-week', metric: 'trust', claimed: null, sign: 1, from: 1, day: 50 }],
  params: {
    strictness: range({
      label: { zh: '查得多细', en: 'Strictness' },
      unit: { zh: '%', en: '%' },
      min: 0,
      max: 100,
      step: 5,
      default: 80,
    }),
  },
  cost: ({ strictness }) => ({ money: 0, minutes: Math.round(2 + 0.08 * strictness) }),
  hold({ strictness }, levers) {
    levers.audit = strictness / 100;
  },
  begin(_, operator) {
    operator.pin({
      zh: '进群先核实身份，有违规记录的不通过。',
      en: 'Newcomers are checked; those with a record are not let in.',
    });
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
});
