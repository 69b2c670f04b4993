import type { Text } from '../engine/text.ts';
import { limits } from './limits.ts';
import { dotted, show } from './problem.ts';
import type { Path, Problem } from './problem.ts';
import { suggestion } from './suggestion.ts';

/** Collects what is wrong with a scenario of the right shape. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  /** Forbids loading. */
  refuse(path: Path, found: unknown, message: Text, remedy?: Text): void {
    this.problems.push({ path: dotted(path), found: show(found), message, ...(remedy ? { remedy } : {}) });
  }

  /** Legal, but hardly what was meant; and what to do instead, where that can be said. */
  doubt(path: Path, found: unknown, message: Text, remedy?: Text): void {
    this.warnings.push({ path: dotted(path), found: show(found), message, ...(remedy ? { remedy } : {}) });
  }

  /** Refuses a name that is not among the known ones, and offers the nearest; where none is near, what else can be done. */
  mustBeKnown(path: Path, found: string, known: ReadonlySet<string>, what: Text & { otherwise?: Text }): void {
    if (known.has(found)) return;
    // More than anybody reads is only counted: suggestions cost time.
    if (this.problems.length >= limits.problems) return this.refuse(path, found, { zh: what.zh, en: what.en });
    const names = [...known].slice(0, 24);
    const message = {
      zh: `没有名为 ${show(found)} 的${what.zh}；可用：${names.join('、')}。`,
      en: `There is no ${what.en} ${show(found)}; known: ${names.join(', ')}.`,
    };
    const remedy = what.otherwise ? { remedy: what.otherwise } : {};
    this.problems.push({ path: dotted(path), found: show(found), message, ...remedy, ...suggestion(found, known) });
  }

  /** Refuses the second of two entries with one id. */
  mustDiffer(list: string, entries: readonly { id: string }[]): void {
    const seen = new Set<string>();
    entries.forEach(({ id }, i) => {
      if (seen.has(id)) {
        this.refuse([list, i, 'id'], id, {
          zh: `代号 ${show(id)} 重复了。`,
          en: `The id ${show(id)} is taken already.`,
        });
      }
      seen.add(id);
    });
  }
}
