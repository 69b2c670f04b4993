/** What a message is; the same union as the page's frames carry, declared here because this folder stands below them. */
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
