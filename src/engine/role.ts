/**
 * The traits a role is made of: centres of distributions from which each person is drawn.
 * Roles are data: a scenario may change any trait or mix a new role.
 */
export interface RoleTraits {
  /** Potential openings of one group a day at full habit, per person (log-normal, sigma 0.45). */
  openings: number;
  /** Log of the posting propensity; each person adds 2.1 standard normals. */
  posting: number;
  /** Messages read at most in a session (log-normal, sigma 0.5). */
  attention: number;
  /** Weight of information, relation, reward and fun in what a group is worth. */
  information: number;
  relation: number;
  reward: number;
  fun: number;
  /** Value of one's time relative to a regular member: scales the cost of reading. */
  time: number;
  /** Chance-weight of answering questions well, 0 to 1. */
  expertise: number;
  /** How much an ad annoys, 1 = typical. */
  adSensitivity: number;
  /** How much a public rebuke hurts, 1 = typical. */
  face: number;
  /** 1: lives from advertising; 0: never; between: share of such people who sell something. */
  sells: number;
  /** How far one talks on however much was said already and never tires, 0 to 1: professionals, chatterboxes. Default 0. */
  tireless?: number;
  /** How much of what one says is about nothing in particular (灌水), 0 to 1. Default 0. */
  idles?: number;
  /** 1: comes to add members privately (爆粉). Default 0. */
  poaches?: number;
  /** 1: works for the operator; nobody comes by himself in such a role. Default 0. */
  paid?: number;
}
