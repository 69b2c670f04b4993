import { mount } from 'svelte';
import './screens/tokens.css';
import './screens/base.css';
import App from './App.svelte';
import { connect } from './runner/connect.ts';
import { openStore } from './state/store.ts';

const scenarios = import.meta.glob<string>('../scenarios/*.json', { query: '?raw', import: 'default' });

/** The browser's small memory, or none where it is forbidden. */
function memory(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** A second worker for what doing nothing leads to; begun when that is first asked, so that it does not delay the run. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const report = (message: string): void => console.error(message);
const target = document.querySelector('#app');
if (target) {
  mount(App, {
    target,
    props: {
      session: connect(report),
      quiet: once(() => connect(report)),
      store: await openStore(),
      scenarios,
      memory: memory(),
    },
  });
}
