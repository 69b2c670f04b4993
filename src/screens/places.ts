/** The screens, in the order in which the bar names them; each is an address, `#/gallery`. */
export const places = ['gallery', 'cockpit', 'runs', 'compare', 'model'] as const;
export type Place = (typeof places)[number];
