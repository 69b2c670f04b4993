/** What can be wrong with a link or a text code, in words. */
import type { Text } from '../engine/text.ts';
import type { Problem } from '../scenario/problem.ts';

const problem = (message: Text, remedy: Text): Problem => ({ path: '', found: '', message, remedy });

const COPY_AGAIN: Text = {
  zh: '请从原处完整地再复制一次，或请对方用文件发来。',
  en: 'Copy it again, all of it, from where it came, or ask for the file.',
};

export const cutOrChanged = problem(
  { zh: '链接或文字码在传送中被截断或改动。', en: 'The link or code was cut or changed on its way.' },
  COPY_AGAIN,
);

export const tooBigInside = problem(
  { zh: '里面的内容展开后超过 2 MB，没有打开。', en: 'What is inside unfolds to more than 2 MB; it was not opened.' },
  { zh: '请对方用文件发来。', en: 'Ask the sender for the file.' },
);

export const newerPacking = (packing: number, known: number): Problem =>
  problem(
    {
      zh: `这个链接或文字码属于第 ${packing} 种写法，由更新的版本写成；本版本能读到第 ${known} 种。`,
      en: `This link or code is of kind ${packing} and was made by a newer version; this one reads up to kind ${known}.`,
    },
    { zh: '请更新本页面，或用对方的版本打开。', en: "Get a newer version of this page, or open it with the sender's." },
  );

export const noEndMark = problem(
  { zh: '文字码不完整：缺少结尾的 .QP。', en: 'The code is not complete: its end .QP is missing.' },
  {
    zh: '请从 QP 复制到 .QP，一个字也不要少。',
    en: 'Copy it again, from QP to .QP.',
  },
);

export const nothingHere = problem(
  { zh: '这里没有对比的链接或文字码。', en: 'There is no link or code of a comparison here.' },
  {
    zh: '链接里有 #/compare?c=，文字码以 QP 开头、以 .QP 结尾。',
    en: 'A link has #/compare?c= in it; a code begins with QP and ends with .QP.',
  },
);
