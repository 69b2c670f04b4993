/** What can be done with one run of the list. */
import type { SavedRun, Labels } from '../../state/store.ts';

export interface RunDeeds {
  open: (run: SavedRun) => void;
  label: (runs: readonly SavedRun[], labels: Labels) => void;
  remove: (runs: readonly SavedRun[]) => void;
  save: (run: SavedRun) => void;
  compare: (runs: readonly SavedRun[]) => void;
}
