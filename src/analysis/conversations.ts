/** What the talk falls into; a silence of more than 30 minutes ends a conversation. Shares are 0 to 1. */
export interface Conversations {
  conversations: number;
  /** Messages. */
  meanLength: number;
  /** Conversations of one message only. */
  singleMessageShare: number;
  /** Messages after which nobody else says anything for an hour. */
  noOtherVoiceIn1hShare: number;
}

const SILENCE = 1800;
const HOUR = 3600;

/** seconds: times of the messages, rising; author: index of each message's author; at least one message. */
export function conversations(seconds: ArrayLike<number>, author: ArrayLike<number>): Conversations {
  const messages = seconds.length;
  let count = 0;
  let single = 0;
  let unanswered = 0;
  // Backwards, so that the next other voice and the next beginning are known.
  let otherVoiceAt = Infinity;
  let length = 0;
  for (let i = messages - 1; i >= 0; i--) {
    if (i + 1 < messages && author[i + 1] !== author[i]) otherVoiceAt = seconds[i + 1]!;
    if (otherVoiceAt - seconds[i] > HOUR) unanswered++;
    length++;
    if (i === 0 || seconds[i] - seconds[i - 1] > SILENCE) {
      count++;
      if (length === 1) single++;
      length = 0;
    }
  }
  return {
    conversations: count,
    meanLength: messages / count,
    singleMessageShare: single / count,
    noOtherVoiceIn1hShare: unanswered / messages,
  };
}
