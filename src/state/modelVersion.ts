/** Version of the model that runs here: a run's file names it, since another model may give another run. */
export { ENGINE as modelVersion } from '../engine/version.ts';
