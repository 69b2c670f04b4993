import type { Param, Value } from '../../engine/param.ts';
import type { Text } from '../../engine/text.ts';

/** Settings that a claim is measured with, in words: what is on and off, what is chosen, how much. */
export function claimSettings(
  params: Readonly<Record<string, Param>>,
  settings: Readonly<Record<string, Value>>,
): Text {
  const said = Object.entries(settings).flatMap(([key, value]) => (params[key] ? [saying(params[key], value)] : []));
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
}

function saying(param: Param, value: Value): Text {
  const { zh, en } = param.label;
  if (param.kind === 'flag') return value === true ? { zh, en } : { zh: `不做${zh}`, en: `without: ${en}` };
  if (param.kind === 'choice') {
    const option = param.options[String(value)];
    return { zh: `${zh}：${option?.zh ?? String(value)}`, en: `${en}: ${option?.en ?? String(value)}` };
  }
  if (param.kind === 'words') return { zh: `${zh}：${String(value)}`, en: `${en}: ${String(value)}` };
  return { zh: `${zh} ${String(value)} ${param.unit.zh}`.trim(), en: `${en} ${String(value)} ${param.unit.en}`.trim() };
}
