import { describe, expect, it } from 'vitest';
import { CAUSES } from '../runner/frame.ts';
import { roles } from '../engine/roles.ts';
import { causeLooks, roleLooks } from './palette.ts';

const title = { zh: '角色', en: 'role' };
const look = (ids: string[]) => roleLooks(ids.map((id) => ({ id, title })));

describe('palette', () => {
  it('stacks causes in the order of their numbers in the columns', () => {
    expect(causeLooks.map((cause) => cause.id)).toEqual([...CAUSES]);
  });

  it('gives each built-in role a shape and a colour of its own', () => {
    const looks = look(Object.keys(roles));
    expect(new Set(looks.map((role) => role.shape)).size).toBe(6);
    expect(looks.find((role) => role.id === 'core')).toMatchObject({ shape: 'diamond', mark: 'var(--role-core)' });
  });

  it('tells 24 roles of a scenario apart by shape and colour together', () => {
    const looks = look([...Object.keys(roles), ...Array.from({ length: 18 }, (_, i) => `own${i}`)]);
    expect(new Set(looks.map((role) => role.shape + role.mark)).size).toBe(24);
  });
});
