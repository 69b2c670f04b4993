import type { Text } from './text.ts';
import type { World } from './world.ts';

/** A measure taken at the end of each day. It changes nothing and never draws. One file in src/observers makes one. */
export interface Observer {
  /** Also the metric's name in a goal and the column's in an export. */
  id: string;
  title: Text;
  unit: Text;
  /** A stock at the day's end; otherwise a flow of the day. */
  stock?: boolean;
  /** Left out of the digest where it is always 0: it came when digests of runs had been written down already. */
  sparse?: boolean;
  /** The value of the day that ends now, over all groups. */
  measure(world: World): number;
}
