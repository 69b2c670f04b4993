import type { Line } from '../line.ts';

/** Offers by the operator or a leader of the group; the price stands in the message's amount. */
export const OFFERS: readonly Line[] = [
  ['【群友专享】{thing}精选，今晚截止', '[For members] A choice for {thing}, until tonight'],
  ['这期想要{thing}的可以接龙了', 'Who wants {thing} this time, put your name down'],
  ['老朋友都在回购的{thing}，这周还有一批', 'What our regulars buy again for {thing}: another batch this week'],
  ['限时福利：{thing}，名额 {n} 个', 'Limited offer: {thing}, {n} places'],
  ['按上次投票，大家最想要的{thing}到了', 'As you voted: {thing} has arrived'],
  ['{thing}专栏开讲，群友立减 {n} 元', 'The course on {thing} begins, {n} RMB off for members'],
  ['会员日：{thing}相关的权益今天开放', 'Members’ day: benefits around {thing} open today'],
  ['团长试过的{thing}，有问题直接找我', 'I tried {thing} myself; any trouble, come to me'],
];
