/** The equations of the model's description. They are written once, in English, and copied into the translation. */

const EQUATIONS = /```text\n[\s\S]*?```/g;

export function equationsOf(page: string): string[] {
  return page.match(EQUATIONS) ?? [];
}

/** The translation with the original's equations in the same places; undefined where it has more or fewer of them. */
export function withEquations(translation: string, original: string): string | undefined {
  const equations = equationsOf(original);
  if (equationsOf(translation).length !== equations.length) return undefined;
  let next = 0;
  return translation.replaceAll(EQUATIONS, (old) => equations[next++] ?? old);
}
