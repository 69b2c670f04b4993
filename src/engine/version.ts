/** The model's version; raised whenever a run of the same setup and seed comes out otherwise. */
export const ENGINE = '2.2.0';
