import type { TopicWords } from './bank.ts';
import { baking } from './topics/baking.ts';
import { coffee } from './topics/coffee.ts';
import { design } from './topics/design.ts';
import { ecommerce } from './topics/ecommerce.ts';
import { event } from './topics/event.ts';
import { hiring } from './topics/hiring.ts';
import { marketing } from './topics/marketing.ts';
import { parenting } from './topics/parenting.ts';
import { photography } from './topics/photography.ts';
import { running } from './topics/running.ts';
import { skincare } from './topics/skincare.ts';
import { supplyChain } from './topics/supplyChain.ts';
import { tech } from './topics/tech.ts';
import { travel } from './topics/travel.ts';

/** Word banks by the topic's id in a scenario. */
export const TOPIC_WORDS: Readonly<Record<string, TopicWords>> = {
  baking,
  ecommerce,
  supplyChain,
  running,
  photography,
  parenting,
  skincare,
  coffee,
  marketing,
  hiring,
  design,
  tech,
  event,
  travel,
};
