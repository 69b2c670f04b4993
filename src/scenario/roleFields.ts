import * as z from 'zod/mini';
import type { RoleTraits } from '../engine/role.ts';
import { between, id, name, share } from './fields.ts';
import { limits } from './limits.ts';

/** What each trait may be (units: engine/role.ts). Posting is a logarithm and may be negative. */
const traits = {
  openings: between(0, 50),
  posting: between(-10, 5),
  attention: between(1, 1_000),
  information: between(0, 5),
  relation: between(0, 5),
  reward: between(0, 5),
  fun: between(0, 5),
  time: between(0, 10),
  expertise: share(),
  adSensitivity: between(0, 10),
  face: between(0, 10),
  sells: share(),
  tireless: share(),
  idles: share(),
  poaches: share(),
  paid: share(),
} satisfies Record<keyof RoleTraits, unknown>;

const ingredient = () => z.strictObject({ role: id(), weight: between(0, 1_000) });

/** A role of the file: a built-in one changed, one like another, or a mix of several. */
export const roleSchema = () =>
  z.strictObject({
    id: id(),
    base: z.exactOptional(id()),
    mix: z.exactOptional(z.array(ingredient()).check(z.minLength(1), z.maxLength(limits.roles))),
    name: z.exactOptional(name()),
    traits: z.prefault(z.strictObject(optional(traits)), {}),
  });

function optional<T extends Record<string, z.ZodMiniType>>(fields: T) {
  const entries = Object.entries(fields).map(([key, field]) => [key, z.exactOptional(field)]);
  return Object.fromEntries(entries) as { [K in keyof T]: z.ZodMiniExactOptional<T[K]> };
}
