/** What the keys do in the cockpit; none acts while somebody types or an input method composes. */
import type { Text } from '../../engine/text.ts';
import type { Cockpit } from '../../state/cockpit.svelte.ts';
import { SPEEDS, STEPS, type StepKey } from '../../state/speed.ts';
import type { View } from './view.svelte.ts';

export interface KeyLine {
  keys: string;
  what: Text;
}

export const keyList: readonly KeyLine[] = [
  { keys: 'Space', what: { zh: '播放、暂停', en: 'Play, pause' } },
  { keys: '→', what: { zh: '前进一步，一步多长见时钟旁', en: 'One step on, as long as chosen beside the clock' } },
  { keys: 'S', what: { zh: '一步换成小时、天、周', en: 'A step becomes an hour, a day, a week' } },
  { keys: 'Shift + →', what: { zh: '前进一天', en: 'One day on' } },
  { keys: 'W', what: { zh: '前进一周', en: 'One week on' } },
  { keys: '1 – 4', what: { zh: '速度，4 为最快', en: 'Speed; 4 is as fast as it goes' } },
  { keys: 'T', what: { zh: '曲线与表格互换', en: 'Charts or tables' } },
  { keys: 'H', what: { zh: '曲线与体检互换', en: 'Charts or check-up' } },
  { keys: 'Ctrl + Z', what: { zh: '撤销决策', en: 'Undo the decision' } },
  { keys: 'Ctrl + Shift + Z', what: { zh: '重做决策', en: 'Redo the decision' } },
  {
    keys: '← ↑ → ↓',
    what: {
      zh: '在群像里逐个走访成员；在时间轴上移动',
      en: 'Walk from member to member in the picture; move on the time bar',
    },
  },
  { keys: 'Enter', what: { zh: '打开所选成员', en: 'Open the member' } },
  { keys: 'Esc', what: { zh: '收起', en: 'Close' } },
  { keys: '?', what: { zh: '这张表', en: 'This list' } },
];

interface Desk {
  cockpit: Cockpit;
  view: View;
  help: () => void;
}

/** Whether the event belongs to a control that uses the key itself. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return true;
  const element = event.target instanceof Element ? event.target : undefined;
  if (element?.closest('input:not([type=radio]), textarea, select, [contenteditable], [role=slider], [role=menu]'))
    return true;
  // A focused button is pressed by the space bar.
  return event.key === ' ' && element?.closest('button, a, [role=tab]') !== null && element !== undefined;
}

export function onKey(event: KeyboardEvent, desk: Desk): void {
  if (isTaken(event)) return;
  const act = event.ctrlKey || event.metaKey ? withControl(event, desk) : plain(event, desk);
  if (!act) return;
  event.preventDefault();
  act();
}

function withControl(event: KeyboardEvent, { cockpit }: Desk): (() => void) | undefined {
  if (event.key.toLowerCase() !== 'z') return undefined;
  return () => void (event.shiftKey ? cockpit.redo() : cockpit.undo());
}

/** The next longer step, after the longest the shortest. */
function nextStep(step: StepKey): StepKey {
  const at = STEPS.findIndex(({ key }) => key === step);
  return STEPS[(at + 1) % STEPS.length]?.key ?? step;
}

function plain(event: KeyboardEvent, { cockpit, view, help }: Desk): (() => void) | undefined {
  const speed = SPEEDS.find((s) => s.key === event.key);
  if (speed) return () => (cockpit.speed = speed.key);
  switch (event.key) {
    case ' ':
      return () => (cockpit.playing ? cockpit.pause() : cockpit.play());
    case 'ArrowRight':
      return () => void cockpit.forward(event.shiftKey ? 'day' : cockpit.step);
    case 'w':
    case 'W':
      return () => void cockpit.forward('week');
    case 's':
    case 'S':
      return () => (cockpit.step = nextStep(cockpit.step));
    case 't':
    case 'T':
      return () => {
        view.table = view.board || !view.table;
        view.board = false;
      };
    case 'h':
    case 'H':
      return () => (view.board = !view.board);
    case 'Escape':
      return () => {
        view.select(undefined);
        view.role = undefined;
      };
    case '?':
    case '？':
      return help;
    default:
      return undefined;
  }
}
