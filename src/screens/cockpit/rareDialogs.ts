/** Dialogs of the cockpit that load when the first of them is opened. */
export { default as BriefingDialog } from './BriefingDialog.svelte';
export { default as KeysDialog } from './KeysDialog.svelte';
export { default as People } from './People.svelte';
