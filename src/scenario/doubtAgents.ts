import type { DoubtContext } from './doubtContext.ts';
import type { Intervention } from './intervention.ts';
import { numbersOf, someMayCome } from './whyNoKol.ts';
import type { Path } from './problem.ts';

/** Warns of regions kept by agents where there are none. Source: R26. */
export function doubtAgents(list: readonly Intervention[], base: Path, { world, findings }: DoubtContext): void {
  list.forEach(({ strategy, params }, i) => {
    if (strategy !== 'agentMatrix' || params['regions'] === 0 || !world.people) return;
    if (numbersOf(world, 'agent') !== '' || someMayCome(world, 'agent')) return;
    const message = {
      zh: '这里没有代理商：地区群没人照看。',
      en: 'There are no agents here: nobody keeps the groups of the regions.',
    };
    const remedy = { zh: '地区设为 0，只开产品群。', en: 'Set regions to 0 and open groups by product only.' };
    findings.doubt([...base, i, 'params', 'regions'], params['regions'], message, remedy);
  });
}
