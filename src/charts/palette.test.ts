import { readFileSync } from 'node:fs';
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
    expect(new Set(looks.map((role) => role.shape)).size).toBe(looks.length);
    expect(new Set(looks.map((role) => role.mark)).size).toBe(looks.length);
    expect(looks.find((role) => role.id === 'core')).toMatchObject({ shape: 'diamond', mark: 'var(--role-core)' });
  });

  it('has a token for the mark and the text of each', () => {
    const css = readFileSync('src/screens/tokens.css', 'utf8');
    for (const { mark, ink } of look(Object.keys(roles))) {
      for (const value of [mark, ink]) expect(css).toContain(`${value.slice(4, -1)}:`);
    }
  });

  it('tells the built-in and 60 more roles of a scenario apart by shape and colour together', () => {
    const ids = [...Object.keys(roles), ...Array.from({ length: 60 }, (_, i) => `own${i}`)];
    expect(new Set(look(ids).map((role) => role.shape + role.mark)).size).toBe(ids.length);
  });
});
