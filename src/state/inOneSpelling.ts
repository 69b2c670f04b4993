import type { Intervention } from '../runner/frame.ts';
import { draftOf } from '../scenario/parse.ts';

/** As a file would hold it: what is left out written out, keys in one order, so that a reload changes nothing. */
export function inOneSpelling(interventions: readonly Intervention[]): readonly Intervention[] {
  const draft = draftOf(interventions);
  return draft.ok ? draft.value.interventions : interventions;
}
