/** What a message is. */
export type MessageKind =
  | 'talk'
  | 'question'
  | 'answer'
  | 'knowledge'
  | 'ad'
  | 'packet'
  | 'thanks'
  | 'announcement'
  | 'push'
  | 'system'
  | 'warning'
  | 'offer'
  | 'activity';
