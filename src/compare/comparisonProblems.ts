/** What can be wrong with a comparison that somebody sent, in words; and what is only worth knowing. */
import { ENGINE } from '../engine/version.ts';
import type { Text } from '../engine/text.ts';
import { show, type Problem } from '../scenario/problem.ts';

const SAME_VERSION: Text = {
  zh: '要看一样的结果，请用对方的版本打开。',
  en: "To see the same, open it with the sender's version.",
};

export const noComparison = (value: unknown): Problem => ({
  path: '',
  found: show(value),
  message: { zh: '这不是一次对比。', en: 'This is no comparison.' },
  remedy: {
    zh: '请给出对比的文件、链接或文字码；场景、运行和策略的文件也可以原样在对比页打开。',
    en: "Give a comparison's file, link or text code; files of scenarios, runs and policies open on the Compare page as they are.",
  },
});

export const unknownScenario = (id: string): Problem => ({
  path: 'builtIn',
  found: show(id),
  message: { zh: `本版本没有自带的场景 ${show(id)}。`, en: `No scenario ${show(id)} comes with this version.` },
  remedy: {
    zh: '请更新本页面，或用对方的版本打开。',
    en: "Get a newer version of this page, or open it with the sender's.",
  },
});

export const changedScenario = (id: string): Problem => ({
  path: 'print',
  found: '',
  message: {
    zh: `自带的场景 ${show(id)} 在这次对比之后改过：结果会与对方看到的不同。`,
    en: `The scenario ${show(id)} was changed since this comparison was made: results differ from what the sender saw.`,
  },
  remedy: SAME_VERSION,
});

export const otherEngine = (engine: string): Problem => ({
  path: 'engine',
  found: show(engine),
  message: {
    zh: `这次对比由 ${engine} 版模型算出，这里是 ${ENGINE} 版：结果会与对方看到的不同。`,
    en: `It was made with version ${engine} of the model, this is ${ENGINE}: results differ from what the sender saw.`,
  },
  remedy: SAME_VERSION,
});

export const noSuchArm = (path: string, place: number, arms: number): Problem => ({
  path,
  found: show(place),
  message: {
    zh: `没有第 ${place} 个方案：从 0 数起，一共 ${arms} 个。`,
    en: `There is no policy ${place}: there are ${arms}, counted from 0.`,
  },
  remedy: { zh: `最大 ${arms - 1}。`, en: `At most ${arms - 1}.` },
});

export const tooLongAHorizon = (metric: string, days: number, fits: readonly string[]): Problem => ({
  path: 'metric',
  found: show(metric),
  message: {
    zh: `本场景只有 ${days} 天，量不出 ${metric}。`,
    en: `The scenario has ${days} days, too few for ${metric}.`,
  },
  remedy: { zh: `可用：${fits.join('、')}。`, en: `Use one of ${fits.join(', ')}.` },
});
