import type { Evidence } from '../strategy.ts';

/** One parameter: value, range, unit, how well founded, its source, and what it is in both languages. */
export type Row = [
  value: number,
  min: number,
  max: number,
  unit: string,
  evidence: Evidence,
  source: string,
  zh: string,
  en: string,
];

export type Rows = Record<string, Row>;

export const CALIBRATED = 'calibrated to the statistics of real groups (S1, S3)';
