import type { Report, Sensitivity } from '../../validation/report.ts';

/** What was measured of the model; undefined for what has not been measured yet. */
export interface Measured {
  report: Report | undefined;
  sensitivity: Sensitivity | undefined;
}

/** Neither file need exist: a pattern matches nothing where an import would break the build. */
const files = import.meta.glob<unknown>('../../validation/{report,sensitivity}.json', { import: 'default' });

const read = async (name: string): Promise<unknown> => files[`../../validation/${name}.json`]?.();

export async function measured(): Promise<Measured> {
  const [report, sensitivity] = await Promise.all([read('report'), read('sensitivity')]);
  return { report: report as Report | undefined, sensitivity: sensitivity as Sensitivity | undefined };
}
