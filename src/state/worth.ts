/**
 * Smallest effects worth having, to begin with: what an operator would hardly notice counts as no difference. The reader sets his own.
 * By metric id, in its unit.
 */
export const USUAL_WORTH: Readonly<Record<string, number>> = {
  retention7: 0.02,
  retention14: 0.02,
  retention30: 0.02,
  retentionEnd: 0.02,
  daysInGroup: 1,
  members: 5,
  quits: 5,
  messages: 5,
  adShare: 0.02,
  trust: 0.02,
  profit: 100,
  cost: 100,
  staffHours: 2,
};
