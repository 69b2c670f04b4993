/** What members are being asked. */

/** An open poll; replaced whole at each answer, so that a checkpoint may keep it. */
export interface Poll {
  from: number;
  until: number;
  form: boolean;
  /** Answers by topic, the last place for anything else, and (forms) by need: information, relation, reward, fun. */
  topics: readonly number[];
  needs: readonly number[];
}
