/** The generator alone, without the package's other algorithms: they would only make the worker heavier. */
declare module 'seedrandom/seedrandom.js' {
  import seedrandom from 'seedrandom';
  export default seedrandom;
}
