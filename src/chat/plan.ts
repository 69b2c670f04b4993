import type { TopicWords } from './bank.ts';
import { choose, share } from './choose.ts';
import type { MessageKind } from './kind.ts';
import type { Line } from './line.ts';
import type { Message } from './message.ts';
import { ADS, GOODS_ADS } from './templates/ad.ts';
import { ANNOUNCEMENTS } from './templates/announcement.ts';
import { ANSWER_TAILS, FAIR_ANSWERS, GOOD_ANSWERS, POOR_ANSWERS } from './templates/answer.ts';
import { KNOWLEDGE, KNOWLEDGE_TAILS } from './templates/knowledge.ts';
import { ACTIVITIES, CALLS } from './templates/activity.ts';
import { OFFERS } from './templates/offer.ts';
import { PACKETS } from './templates/packet.ts';
import { PUSHES } from './templates/push.ts';
import { QUESTIONS, QUESTION_TAILS } from './templates/question.ts';
import * as reply from './templates/reply.ts';
import { JOINED, SYSTEM_NOTES } from './templates/system.ts';
import { TALK_TAILS } from './templates/tail.ts';
import { OPENERS, RETORTS, STARTERS, TURNS } from './templates/talk.ts';
import { THANKS, THANKS_TO } from './templates/thanks.ts';
import { WARNINGS, WARNINGS_TO } from './templates/warning.ts';

/** The lists a message is put together from. */
export interface Plan {
  first: readonly Line[];
  /** Sentences that may follow where the text is to be longer. */
  more: readonly Line[];
  /** Endings. */
  tails: readonly Line[];
}

const TURN = 1;
const SPECIFIC = 2;
const ASK = 3;

/** Characters up to which only a short turn fits. */
const SHORT = 5;

const REPLIES: Readonly<Partial<Record<MessageKind, readonly Line[]>>> = {
  question: reply.TO_QUESTION,
  answer: reply.TO_ANSWER,
  knowledge: reply.TO_KNOWLEDGE,
  ad: reply.TO_AD,
  offer: reply.TO_OFFER,
  packet: reply.TO_PACKET,
  thanks: reply.TO_THANKS,
  announcement: reply.TO_ANNOUNCEMENT,
  push: reply.TO_PUSH,
  system: reply.TO_SYSTEM,
  warning: reply.TO_WARNING,
};

/** Of a trade's own lists, the one a place in the plan would use, and how often it does. */
interface Own {
  bank: TopicWords;
  list: 'talk' | 'asks' | 'answers' | 'tips';
  share: number;
}

/** The trade's own sentences or the general ones, as the hash decides; small talk always keeps to its own. */
function mixed({ bank, list, share: usual }: Own, general: readonly Line[], hash: number): readonly Line[] {
  const own = bank[list];
  const ownShare = bank.things.length === 0 ? 1 : usual;
  return own.length > 0 && share(hash, SPECIFIC) < ownShare ? own : general;
}

function openingList(message: Message, bank: TopicWords): readonly Line[] {
  const short = message.length === undefined ? share(message.hash, TURN) < 0.15 : message.length <= SHORT;
  return short ? OPENERS : mixed({ bank, list: 'talk', share: 0.3 }, STARTERS, message.hash);
}

function replyList(message: Message, bank: TopicWords, to: MessageKind): readonly Line[] {
  const turn = share(message.hash, TURN);
  const direct = REPLIES[to];
  if (direct && turn < 0.75) return direct;
  if (turn < 0.45 || (message.length ?? 99) <= SHORT) return TURNS;
  return turn < 0.9 ? RETORTS : mixed({ bank, list: 'talk', share: 0.5 }, STARTERS, message.hash);
}

function talkPlan(message: Message, bank: TopicWords): Plan {
  const { replyKind } = message;
  if (!replyKind) return { first: openingList(message, bank), more: STARTERS, tails: TALK_TAILS };
  return { first: replyList(message, bank, replyKind), more: RETORTS, tails: [] };
}

/** The trade's own question that a hash stands for, or undefined: a general one. */
function ownAsk(hash: number, bank: TopicWords): Line | undefined {
  const list = mixed({ bank, list: 'asks', share: 0.4 }, QUESTIONS, hash);
  return list === bank.asks ? choose(list, hash, ASK) : undefined;
}

function questionPlan({ hash }: Message, bank: TopicWords): Plan {
  const own = ownAsk(hash, bank);
  return { first: own ? [own] : QUESTIONS, more: QUESTIONS, tails: QUESTION_TAILS };
}

/** A good answer to one of the trade's own questions is the one that belongs to it. */
function goodAnswers({ hash, replyHash }: Message, bank: TopicWords): readonly Line[] {
  if (replyHash === undefined) return mixed({ bank, list: 'answers', share: 0.35 }, GOOD_ANSWERS, hash);
  const asked = ownAsk(replyHash, bank);
  const own = asked && bank.answers[bank.asks.indexOf(asked)];
  if (bank.things.length === 0) return own ? [own] : FAIR_ANSWERS;
  return own && share(hash, TURN) < 0.8 ? [own] : GOOD_ANSWERS;
}

function answerPlan(message: Message, bank: TopicWords): Plan {
  const { quality } = message;
  const first = quality > 0.6 ? goodAnswers(message, bank) : quality > 0.3 ? FAIR_ANSWERS : POOR_ANSWERS;
  return { first, more: quality > 0.3 ? GOOD_ANSWERS : FAIR_ANSWERS, tails: ANSWER_TAILS };
}

const alone = (first: readonly Line[]): Plan => ({ first, more: [], tails: [] });

/** Which lists a message draws on. */
export function plan(message: Message, bank: TopicWords): Plan {
  const { byOperator, hash, mention, quality, replyKind } = message;
  switch (message.kind) {
    case 'talk':
      return talkPlan(message, bank);
    case 'question':
      return questionPlan(message, bank);
    case 'answer':
      return answerPlan(message, bank);
    case 'knowledge':
      return {
        first: mixed({ bank, list: 'tips', share: 0.4 }, KNOWLEDGE, hash),
        more: KNOWLEDGE,
        tails: KNOWLEDGE_TAILS,
      };
    case 'ad':
      return alone(quality > 0.6 && share(hash, TURN) < 0.6 ? GOODS_ADS : ADS);
    case 'packet':
      return alone(PACKETS);
    case 'thanks':
      return alone(mention !== undefined && !replyKind ? THANKS_TO : THANKS);
    case 'announcement':
      return alone(ANNOUNCEMENTS);
    case 'push':
      return alone(PUSHES);
    case 'system':
      return alone(mention === undefined ? SYSTEM_NOTES : JOINED);
    case 'warning':
      return alone(mention === undefined ? WARNINGS : WARNINGS_TO);
    case 'offer':
      return alone(OFFERS);
    case 'activity':
      return alone(byOperator ? CALLS : ACTIVITIES);
  }
}
