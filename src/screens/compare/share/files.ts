/** The files that a comparison gives. */
import type { SharedComparison, BuiltIn } from '../../../compare/comparisonFile.ts';
import { writeComparison } from '../../../compare/comparisonFile.ts';
import type { Sample } from '../../../compare/comparison.ts';
import { writeResults } from '../../../compare/resultsFile.ts';
import { dictionaryOf, tablesOf, withHeader } from '../../../compare/tables.ts';
import { writePolicy } from '../../../scenario/writePolicy.ts';
import type { Arm } from '../../../state/arms.ts';
import { csv } from '../../../state/csv.ts';
import { download } from '../../download.ts';

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

export function comparisonFile(shared: SharedComparison, builtIn: BuiltIn): void {
  download(`qunpan-${shared.scenario.id}.comparison.json`, writeComparison(shared, builtIn), JSON_TYPE);
}

export function resultsFile(shared: SharedComparison, sample: Sample): void {
  download(`qunpan-${shared.scenario.id}.results.json`, writeResults(shared, sample), JSON_TYPE);
}

/** `which`: values, arms or contrasts. */
export function tableFile(sample: Sample, which: string): void {
  const table = tablesOf(sample).find(({ id }) => id === which);
  if (table) download(`qunpan-${sample.scenario}-${which}.csv`, csv(withHeader(table)), CSV_TYPE);
}

export function dictionaryFile(sample: Sample): void {
  download(`qunpan-${sample.scenario}-dictionary.csv`, csv(dictionaryOf(tablesOf(sample))), CSV_TYPE);
}

export function policyFile({ name, interventions }: Arm, called: string): void {
  download(`${called}.policy.json`, writePolicy({ title: name, interventions }), JSON_TYPE);
}
