import type { Text } from '../engine/text.ts';
import type { MessageKind } from './kind.ts';

/** What a text is written for. */
export interface Message {
  kind: MessageKind;
  /** Whether the operator writes it (or the app for him): he calls where members answer. */
  byOperator?: boolean | undefined;
  /** Index into the topics; outside them: small talk. */
  topic: number;
  /** 32 bits; they decide everything else. */
  hash: number;
  /** 0 to 1; below 0.3 helps nobody, above 0.6 is worth reading. */
  quality: number;
  /** Kind of the message answered. */
  replyKind?: MessageKind | undefined;
  /** Hash of the message answered, so that the answer is about the same thing. */
  replyHash?: number | undefined;
  /** Nickname of the person addressed; `all` for everybody. */
  mention?: string | Text | undefined;
  /** RMB of a packet, or of an advert's fee. */
  amount?: number | undefined;
  /** Whether an (invented) link stands at the end. */
  link: boolean;
  /** Characters the Chinese text aims at; whole sentences, so it is met roughly. */
  length?: number | undefined;
}
