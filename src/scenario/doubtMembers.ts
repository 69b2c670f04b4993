import type { DoubtContext } from './doubtContext.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';

const REMEDY = {
  zh: '换成开场就在的人，或去掉这一条。',
  en: 'Choose somebody who is there at the start, or take this entry out.',
};

/** Warns of a deed aimed at somebody who is not there at the start: another scenario has other people, or fewer. */
export function doubtMembers(list: readonly Intervention[], base: Path, { world, findings }: DoubtContext): void {
  if (!world.people) return;
  const people = world.people.reduce((sum, { count }) => sum + count, 0);
  list.forEach(({ member }, i) => {
    if (member === undefined || Number(member.slice(1)) < people) return;
    const message = {
      zh: `开场时只有 p0–p${people - 1}；${member} 要到有人后来加入才会有，是谁说不准。`,
      en: `At the start there are p0–p${people - 1} only; ${member} exists once enough people have joined, and may be anybody.`,
    };
    findings.doubt([...base, i, 'member'], member, message, REMEDY);
  });
}
