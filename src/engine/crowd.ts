/** Weights by role of those who come without anybody having chosen them. */
import type { World } from './world.ts';

const ORDINARY: Readonly<Record<string, number>> = {
  core: 1,
  expert: 1,
  regular: 35,
  novice: 25,
  lurker: 38,
  agent: 0,
  kol: 0,
  chatterbox: 0,
  poacher: 0,
};

/** An ordinary crowd: nobody who lives from advertising. Roles of the scenario's own count a little. */
export function ordinaryCrowd(world: World): number[] {
  return world.setup.roles.map((role) =>
    role.traits.sells >= 1 || (role.traits.paid ?? 0) >= 1 ? 0 : (ORDINARY[role.id] ?? 0),
  );
}

/** Those alone who live from advertising. */
export function advertisersOnly(world: World): number[] {
  return world.setup.roles.map((role) => (role.id === 'advertiser' ? 1 : 0));
}

/** Friends of members: an ordinary crowd with a few who come to sell. */
export function friendsOfMembers(world: World): number[] {
  const crowd = ordinaryCrowd(world);
  world.setup.roles.forEach((role, k) => {
    if (role.id === 'advertiser') crowd[k] = 2;
  });
  return crowd;
}

/** One role alone, by id; all 0 where the scenario does not know it. */
export function onlyRole(world: World, id: string): number[] {
  return world.setup.roles.map((role) => (role.id === id ? 1 : 0));
}
