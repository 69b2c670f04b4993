/** The six built-in roles; a scenario may change them or add more. Values: the recipe's (calibrated), R6, R11. */
import type { RoleTraits } from './role.ts';
import type { Text } from './text.ts';

export interface Role {
  name: Text;
  traits: RoleTraits;
}

const ordinary: RoleTraits = {
  openings: 3,
  posting: -0.7,
  attention: 90,
  information: 0.8,
  relation: 0.6,
  reward: 0.6,
  fun: 0.6,
  time: 1,
  expertise: 0.2,
  adSensitivity: 1,
  face: 1,
  sells: 0.04,
};

export const roles: Readonly<Record<string, Role>> = {
  lurker: {
    name: { zh: '潜水', en: 'Lurker' },
    traits: {
      ...ordinary,
      openings: 2,
      posting: -3.2,
      attention: 60,
      information: 0.6,
      relation: 0.2,
      time: 0.4,
      expertise: 0.1,
    },
  },
  regular: { name: { zh: '普通', en: 'Regular' }, traits: ordinary },
  novice: {
    name: { zh: '小白', en: 'Novice' },
    traits: { ...ordinary, posting: -1.1, information: 1.2, relation: 0.4, time: 0.7, expertise: 0 },
  },
  core: {
    name: { zh: '核心', en: 'Core' },
    traits: {
      ...ordinary,
      openings: 7,
      posting: 1.9,
      attention: 150,
      information: 0.6,
      relation: 1.2,
      time: 1.6,
      expertise: 0.4,
    },
  },
  expert: {
    name: { zh: '大咖', en: 'Expert' },
    traits: {
      ...ordinary,
      openings: 4,
      posting: 0.8,
      information: 1,
      relation: 0.8,
      time: 2,
      expertise: 1,
      face: 1.5,
      sells: 0,
    },
  },
  advertiser: {
    name: { zh: '广告党', en: 'Advertiser' },
    traits: {
      ...ordinary,
      posting: -2,
      attention: 40,
      information: 0.4,
      relation: 0.2,
      adSensitivity: 0.3,
      face: 0.3,
      sells: 1,
    },
  },
  seed: {
    name: { zh: '种子用户', en: 'Seed user' },
    traits: { ...ordinary, openings: 6, posting: 1.5, attention: 120, expertise: 0.6, sells: 0, paid: 1 },
  },
  hype: {
    name: { zh: '造势用户', en: 'Hype user' },
    traits: { ...ordinary, openings: 6, posting: 2, attention: 60, expertise: 0.05, sells: 0, paid: 1 },
  },
  agent: {
    name: { zh: '代理商', en: 'Sales agent' },
    traits: { ...ordinary, openings: 5, posting: 0.6, reward: 1, expertise: 0.4, sells: 0.3 },
  },
  kol: {
    name: { zh: 'KOL', en: 'KOL' },
    traits: { ...ordinary, openings: 4, posting: 1.6, relation: 0.8, time: 2, expertise: 0.9, face: 1.5, sells: 0 },
  },
  chatterbox: {
    name: { zh: '话痨', en: 'Chatterbox' },
    traits: {
      ...ordinary,
      openings: 12,
      posting: 3.2,
      attention: 150,
      relation: 1.2,
      fun: 1.2,
      sells: 0,
      tireless: 1,
      idles: 1,
    },
  },
  poacher: {
    name: { zh: '爆粉党', en: 'Poacher' },
    traits: {
      ...ordinary,
      posting: -3,
      attention: 20,
      information: 0.2,
      relation: 0.1,
      adSensitivity: 0.3,
      sells: 0.5,
      poaches: 1,
    },
  },
};
