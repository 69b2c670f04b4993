import type { Text } from '../engine/text.ts';
import type { Cause } from '../runner/frame.ts';

/** Shapes of members. A role keeps its shape everywhere, so that colour never stands alone. */
export const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'cross',
  'drop',
  'arrow',
  'hexagon',
  'crown',
  'saltire',
  'hourglass',
] as const;
export type Shape = (typeof SHAPES)[number];

/** How a role is drawn: its shape, the colour of its marks and lines, the darker one of its text. */
export interface RoleLook {
  id: string;
  title: Text;
  shape: Shape;
  /** As CSS values: `var(--role-core)`. */
  mark: string;
  ink: string;
}

const BUILT_IN: readonly (readonly [string, Shape])[] = [
  ['lurker', 'circle'],
  ['regular', 'square'],
  ['novice', 'triangle'],
  ['core', 'diamond'],
  ['expert', 'star'],
  ['advertiser', 'cross'],
  ['seed', 'drop'],
  ['hype', 'arrow'],
  ['agent', 'hexagon'],
  ['kol', 'crown'],
  ['poacher', 'saltire'],
  ['chatterbox', 'hourglass'],
];

/**
 * Looks of a scenario's roles, in its order. Built-in roles have their own; others cycle through the shapes, each in
 * a colour that belongs to another shape, so that the first hundred pairs differ from all built-in ones.
 */
export function roleLooks(roles: readonly { id: string; title: Text }[]): RoleLook[] {
  let others = 0;
  return roles.map(({ id, title }) => {
    const known = BUILT_IN.find(([name]) => name === id);
    const n = known ? 0 : others++;
    const round = Math.floor(n / SHAPES.length) % (SHAPES.length - 1);
    const shape = known ? known[1] : SHAPES[n % SHAPES.length];
    const colour = known ? id : BUILT_IN[(n + 1 + round) % BUILT_IN.length][0];
    return { id, title, shape, mark: `var(--role-${colour})`, ink: `var(--role-${colour}-ink)` };
  });
}

export interface CauseLook {
  id: Cause;
  mark: string;
  ink: string;
}

const causeLook = (id: Cause): CauseLook => ({ id, mark: `var(--cause-${id})`, ink: `var(--cause-${id}-ink)` });

/** Looks of the causes of quitting, in stacking order, which is the order of their numbers in the columns. */
export const causeLooks: readonly CauseLook[] = (
  ['ads', 'flood', 'value', 'push', 'conflict', 'life'] as const satisfies readonly Cause[]
).map(causeLook);

/** What `var(--name)` stands for in the page's theme, for a canvas, which knows no variables. */
export function resolved(value: string, style: CSSStyleDeclaration): string {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return name ? style.getPropertyValue(name).trim() : value;
}

/** Calls back when the theme changes: by the page's attribute, by the system, or by its wish for more contrast. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
