/** A sentence in both of the app's languages; one without the other does not compile. */
export interface Text {
  zh: string;
  en: string;
}
