/** Who gets in: room, the platform's rules for QR codes, and the operator's threshold. Source: R1, R23, F38, B8.12 to B8.15. */
import { address, draw, PURPOSE } from '../draws.ts';
import type { Group } from '../group.ts';
import { BACK, BY_CODE, EXIT, FOUNDER, HIRED, INVITED } from '../people.ts';
import { dayOf, type World } from '../world.ts';
import { purseOf } from './selling.ts';

/** Whether this person comes in now by this way (an origin, or BACK); who pays at the door has paid. */
export function passesDoor(world: World, group: Group, person: number, way: number): boolean {
  if (!group.now.alive || group.now.present >= group.cap) return false;
  const known = way === INVITED || way === HIRED || way === FOUNDER;
  const flow = world.setup.inflow.at(way < BACK ? way : Infinity);
  // A poster of the operator's own is as old as its strategy, which stops when its code does.
  const scannedSince = way === BY_CODE ? dayOf(world.minute) : flow?.by === 'code' ? flow.fromDay : undefined;
  if (scannedSince !== undefined && !codeWorks(world, group, scannedSince, world.minute)) return false;
  if (group.levers.inviteOnly && !known && flow?.by !== 'invitation') return false;
  if (way === HIRED) return true;
  if (way === INVITED && !consents(world, group, person)) return false;
  return passesAudit(world, group, person) && passesThreshold(world, group, person);
}

/**
 * Above some heads whoever the operator asks in must agree. Friends of members were asked before they set out (inviting.ts);
 * a scenario's own invitations have agreed. Source: B8.12.
 */
function consents(world: World, group: Group, person: number): boolean {
  const { invitedBy, keyA, keyB } = world.people.columns;
  if (invitedBy[person] >= 0 || group.now.present < world.p.consentFrom) return true;
  return draw(keyA[person], keyB[person], address(2, PURPOSE.door), 0) < world.p.consent;
}

/** A scanned code admits nobody above a head count, nor after its days unless it is renewed. */
function codeWorks(world: World, group: Group, fromDay: number, minute: number): boolean {
  const { codeCap, codeDays } = world.p;
  if (group.now.present >= Math.min(codeCap, group.levers.codeCap)) return false;
  return group.levers.codeRenewed || dayOf(minute) - fromDay < codeDays;
}

/** Known offenders and advertisers are kept out, as far as an audit knows them. */
function passesAudit(world: World, group: Group, person: number): boolean {
  const { audit } = group.levers;
  if (audit === 0) return true;
  const { sells, exit, keyA, keyB } = world.people.columns;
  const suspect = sells[person] === 2 || exit[person] === EXIT.removed;
  return !suspect || draw(keyA[person], keyB[person], address(0, PURPOSE.door), 1) >= audit * world.p.auditSees;
}

/** Fee, form and proof of activity each turn some away: those who need the group least, or care least. */
function passesThreshold(world: World, group: Group, person: number): boolean {
  const { levers } = group;
  const { keyA, keyB, mainTopic, information, posting, sells } = world.people.columns;
  const fits = group.topics.includes(mainTopic[person]) ? 1 : 0.35;
  const need = fits * information[person];
  const draws = (n: number): number => draw(keyA[person], keyB[person], address(1, PURPOSE.door), n);
  if (levers.entryForm) {
    const talks = Math.sqrt(Math.min(2, posting[person]));
    const cares = Math.min(1, world.p.formWilling * (0.1 + 0.9 * need + 0.6 * talks) * (sells[person] === 2 ? 0.5 : 1));
    if (draws(0) >= cares) return false;
  }
  if (levers.entryProof && draws(1) >= Math.min(0.95, 0.2 + 0.5 * Math.sqrt(posting[person]))) return false;
  if (levers.entryFee === 0) return true;
  const fee = levers.entryFee / 100;
  const worth =
    (sells[person] === 2
      ? world.p.membershipValue
      : world.p.feeWilling * (0.9 * need + 0.6 * Math.sqrt(Math.min(2, posting[person])))) * purseOf(world, person);
  if (fee > worth * (0.5 + draws(2))) return false;
  world.ledger.income += levers.entryFee;
  return true;
}
