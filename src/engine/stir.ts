/**
 * What the newest messages of a group asked of their readers when somebody looked at them last, apart from the reader: by how
 * fast it fades, questions of members by themselves. It only falls until somebody writes: answers, length and age take away
 * from it. Worked out from the messages, so a checkpoint need not hold it.
 */
export interface Stir {
  /** Messages there were, and when; -1: not looked at since the group was made or put back. */
  size: number;
  at: number;
  talk: number;
  lateTalk: number;
  questions: number;
  lateQuestions: number;
}

export const freshStir = (): Stir => ({ size: -1, at: 0, talk: 0, lateTalk: 0, questions: 0, lateQuestions: 0 });
