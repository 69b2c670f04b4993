import { totalOf } from '../engine/count.ts';
import { COUNT, KIND } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

const titles = {
  talk: { zh: '闲聊', en: 'Talk' },
  question: { zh: '提问', en: 'Questions' },
  answer: { zh: '回答', en: 'Answers' },
  knowledge: { zh: '干货', en: 'Knowledge' },
  packet: { zh: '红包', en: 'Packets' },
  announcement: { zh: '公告', en: 'Announcements' },
  push: { zh: '推送', en: 'Pushes' },
} as const;

/** Messages of the day by kind; ads have a measure of their own. */
export default (Object.keys(titles) as (keyof typeof titles)[]).map((kind): Observer => ({
  id: `messages.${kind}`,
  title: titles[kind],
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.kind + KIND[kind]),
}));
