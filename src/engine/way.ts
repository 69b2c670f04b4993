/** Ways into a group, as an arrival's note tells them: the origins of people (people.ts), and BACK. */

/** What an arrival's note says of its way in. */
export const noteOf = (way: number): number => way + 1;

/** The way that a note tells; 0: as the person first came. */
export const wayOf = (note: number, origin: number): number => (note > 0 ? note - 1 : origin);
