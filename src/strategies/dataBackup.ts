import { flag } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'dataBackup',
  kind: 'standing',
  family: 'risk',
  title: { zh: '资料备份和归档', en: 'Backup and archive' },
  short: { zh: '备份', en: 'Backup' },
  summary: {
    zh: '成员资料存一份云端，群里的精华每周归档。',
    en: 'The members’ file is kept in the cloud; the best of the talk is archived weekly.',
  },
  detail: {
    zh: '资料丢了，沉默的人就找不回来，分层也做不成，重建要一个多月；有备份，当天恢复。每周把精华整理出来发一份，没赶上的人也看得到。成员资料属于个人信息，收多少、存多久要说清楚，不能外泄。',
    en: 'With the file lost, the silent cannot be called back and tiers cannot be served; making it anew takes more than a month. A backup restores it the same day. A weekly digest lets those who missed the talk catch up. Members’ data are personal: say what is kept and for how long, and never let them out.',
  },
  touches: { zh: '没赶上的人；要被找回的人', en: 'Those who missed the talk; those to be found again' },
  rows: ['R36', 'R16'],
  evidence: 'claimed',
  claims: [{ row: 'R36', scenario: 'crisis-week', metric: 'trust', claimed: null, sign: 1, from: 1, day: 50 }],
  params: {
    digest: flag({ label: { zh: '每周发一份精华', en: 'A digest every week' }, default: true }),
  },
  cost: ({ digest }) => ({ money: 1, minutes: digest ? 5 : 2 }),
  hold(_, levers) {
    levers.backup = true;
  },
  begin(_, operator) {
    operator.pin({
      zh: '群文件和精华已归档，需要的找群主要。',
      en: 'Files and highlights are archived; ask the owner for them.',
    });
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
  daily({ digest }, operator) {
    if (!digest || operator.weekday !== 6) return;
    operator.postAt(20, { kind: 'knowledge', quality: 0.6, wear: 'knowledge' });
  },
});
