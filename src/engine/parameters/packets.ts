import type { Rows } from './row.ts';

/** Packets. */
export const packets = {
  packetReturn: [
    0.13,
    0.05,
    0.4,
    'per unit',
    'published',
    'calibrated to F35, B5.1: 0.18 with all that follows',
    '领到红包后接着再发的比例',
    'onward giving per unit received, first step',
  ],
  packetOwn: [10, 1, 100, 'RMB', 'guess', 'plausible', '普通人自己发红包的大小', "size of a member's own packet"],
  packetCall: [
    0.25,
    0,
    0.8,
    'probability',
    'published',
    'B4.13',
    '红包把人叫来看的可能',
    'chance that a packet draws a member in',
  ],
  packetThanks: [0.06, 0, 0.4, 'probability', 'guess', 'plausible', '领了红包说声谢谢的可能', 'chance of a thanks'],
} satisfies Rows;
