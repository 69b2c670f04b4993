import type { Fact } from './fact.ts';

/** Every file in facts/ is a fact; the folder is the list. */
const files = import.meta.glob<Fact>('./facts/*.ts', { eager: true, import: 'default' });

/** All facts that are measured, in order of their ids. */
export const facts: readonly Fact[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
