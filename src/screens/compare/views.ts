/** What can be looked at closer, in the order of the tabs; each is loaded when it is first asked for. */
import type { Component } from 'svelte';
import type { Text } from '../../engine/text.ts';
import { words as fateWords } from './fates/words.ts';
import { words as hingeWords } from './hinges/words.ts';
import { otherWorldsWords } from './otherWorldsWords.ts';
import { tradeOffWords } from './tradeOffWords.ts';
import { words as searchWords } from './search/words.ts';
import { words } from './words.ts';

export interface View {
  id: string;
  title: Text;
  /** Draws the comparison in hand; takes no properties. */
  load: () => Promise<{ default: Component }>;
}

export const views: readonly View[] = [
  { id: 'fates', title: fateWords.title, load: () => import('./fates/Fates.svelte') },
  { id: 'metrics', title: words.metrics, load: () => import('./MetricTable.svelte') },
  { id: 'tradeOffs', title: tradeOffWords.title, load: () => import('./TradeOffs.svelte') },
  { id: 'hinges', title: hingeWords.title, load: () => import('./hinges/Hinges.svelte') },
  { id: 'otherWorlds', title: otherWorldsWords.title, load: () => import('./OtherWorlds.svelte') },
  { id: 'search', title: searchWords.title, load: () => import('./search/Search.svelte') },
];
