/** A file that the browser cannot save: shown as a picture to be kept by a long press, or as text to be copied. */
interface Handout {
  name: string;
  /** Data URL of the picture; undefined for a text. */
  picture?: string;
  /** What the picture shows; its name where left out. */
  alt?: string;
  text?: string;
}

class Hand {
  /** What is being handed out; undefined: nothing. */
  out = $state.raw<Handout>();
}

/** The one hand of the page: files are made outside components, and the dialog that shows them is in the page. */
export const hand = new Hand();
