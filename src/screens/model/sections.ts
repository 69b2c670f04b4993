import type { Text } from '../../engine/text.ts';

/** The parts of the Model page, in the order of its navigation; the key is also the end of the address. */
export const sections = {
  about: { zh: '概述', en: 'Overview' },
  odd: { zh: 'ODD 描述', en: 'ODD description' },
  parameters: { zh: '参数', en: 'Parameters' },
  tensions: { zh: '说法冲突', en: 'Contradictions' },
  coverage: { zh: '业务覆盖', en: 'Coverage' },
  facts: { zh: '公开事实', en: 'Published facts' },
  groups: { zh: '真实群', en: 'Real groups' },
  claims: { zh: '行业说法', en: 'Trade claims' },
  experiment: { zh: '虚拟实验', en: 'Virtual experiment' },
  sensitivity: { zh: '敏感性', en: 'Sensitivity' },
} satisfies Record<string, Text>;

export type Section = keyof typeof sections;

/** The navigation: what the model is, and how it was tested. */
export const shelves: readonly { name: Text; sections: readonly Section[] }[] = [
  { name: { zh: '模型', en: 'The model' }, sections: ['about', 'odd', 'parameters', 'tensions', 'coverage'] },
  { name: { zh: '验证', en: 'Validation' }, sections: ['facts', 'groups', 'claims', 'experiment', 'sensitivity'] },
];

/** Address of a section, and of a heading inside it. */
export function addressOf(section: Section, heading = ''): string {
  return `#/model/${section}${heading && `/${heading}`}`;
}

/** Whether an address asks for a section that there is, or for none. */
export function isKnown(hash: string): boolean {
  const [, , section = ''] = hash.split('/');
  return section === '' || isSection(section);
}

/** What an address asks for; the overview where it names no section. */
export function placeOf(hash: string): { section: Section; heading: string } {
  const [, , section = '', heading = ''] = hash.split('/');
  return { section: isSection(section) ? section : 'about', heading };
}

function isSection(key: string): key is Section {
  return Object.hasOwn(sections, key);
}
