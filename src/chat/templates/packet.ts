import type { Line } from '../line.ts';

/** What is written on a red packet. */
export const PACKETS: readonly Line[] = [
  ['恭喜发财，大吉大利', 'Best wishes and good fortune'],
  ['大家辛苦了', 'Thank you all for your effort'],
  ['小小心意', 'A little something'],
  ['周末愉快', 'Have a good weekend'],
  ['感谢大家解答', 'Thanks for all the answers'],
  ['天天好心情', 'Good mood every day'],
  ['新人报到，请多关照', 'New here, nice to meet you'],
  ['祝大家生意兴隆', "May everybody's business flourish"],
  ['手慢无', 'First come, first served'],
  ['抢到的都是好运', 'Luck to whoever grabs it'],
  ['打扰大家了', 'Sorry for the interruption'],
  ['谢谢大家支持', 'Thanks for your support'],
  ['喝杯奶茶', 'Have a milk tea'],
  ['早起有礼', 'For the early birds'],
  ['{amount} 元小红包，图个开心', '{amount} RMB, just for fun'],
  ['{name}群，越来越好', 'To {name}: onwards and upwards'],
];
