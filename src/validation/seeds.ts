/** The seeds of a validation: fixed texts, the same in every run, so that its numbers can be had again. */
export function seedsOf(purpose: string, count: number): string[] {
  return Array.from({ length: count }, (_, k) => `${purpose} ${k + 1}`);
}
