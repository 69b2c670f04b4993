/** What can be looked at closer, in the order of the tabs; each is loaded when it is first asked for. */
import type { Component } from 'svelte';
import type { Text } from '../../engine/text.ts';
import { words as searchWords } from './search/words.ts';
import { words } from './words.ts';

export interface View {
  id: string;
  title: Text;
  /** Draws the comparison in hand; takes no properties. */
  load: () => Promise<{ default: Component }>;
}

export const views: readonly View[] = [
  { id: 'metrics', title: words.metrics, load: () => import('./MetricTable.svelte') },
  { id: 'search', title: searchWords.title, load: () => import('./search/Search.svelte') },
];
