/** In place of a topic: talk about nothing in particular. */
export const NO_TOPIC = 250;
