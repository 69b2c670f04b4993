import { createContext } from 'svelte';
import type { Store } from './store.ts';

/** What is kept between visits, within reach of whatever a screen shows. */
export const [useStore, provideStore] = createContext<Store>();
