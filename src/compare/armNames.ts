/** The names of arms, each only once: of those that would be called alike, the second is `name (2)`, and so on. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let n = 2; taken.has(own) || (own !== name && names.includes(own)); n++) own = `${name} (${n})`;
    taken.add(own);
    return own;
  });
}

/** `rules/fee-100.policy.json` -> `fee-100`. */
export function nameOfFile(file: string): string {
  const base = file.split(/[/\\]/).at(-1) ?? file;
  return base.replace(/(\.policy)?\.json$/i, '') || base;
}
