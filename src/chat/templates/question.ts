import type { Line } from '../line.ts';

/** Questions that fit any subject. */
export const QUESTIONS: readonly Line[] = [
  ['请教一下，{thing}大家都怎么弄的？', 'Quick question: how do you all go about {thing}?'],
  ['{thing}新手从哪里开始比较好？', 'Where should a beginner start with {thing}?'],
  ['有懂{thing}的吗，想问个问题', 'Anyone know about {thing}? I have a question'],
  ['{thing}和{other}先做哪个？', '{thing} or {other}: which comes first?'],
  ['求推荐靠谱的{thing}资料', 'Can anyone recommend good material on {thing}?'],
  ['{thing}一般要花多长时间？', 'How much time should one allow for {thing}?'],
  ['有人踩过{thing}的坑吗？', 'Has anyone come to grief over {thing}?'],
  ['{thing}做到什么程度算合格？', 'What counts as good enough in {thing}?'],
  ['请问{thing}有没有简单一点的办法？', 'Is there an easier way to do {thing}?'],
  ['{place}有做{thing}的朋友吗？', 'Anyone in {place} who does {thing}?'],
  ['{thing}预算大概多少合适？', "What's a sensible budget for {thing}?"],
  ['为什么我的{thing}总是不行，问题可能在哪？', 'Why do I never manage {thing}, what could it be?'],
  ['{thing}出了问题先查哪里？', 'When {thing} goes wrong, where do you look first?'],
  ['大家{thing}用什么工具？', 'What tools do you use for {thing}?'],
  ['{thing}需要系统学吗，还是边做边学？', 'Should one study {thing} properly or learn by doing?'],
  ['想请教老师，{thing}最容易忽略的是什么？', "What's most easily overlooked about {thing}?"],
  ['{thing}有没有必要找专业的人做？', 'Is it worth paying a professional for {thing}?'],
  ['一个人做{thing}现实吗？', 'Is it realistic to do {thing} alone?'],
  ['{thing}做了 {n} 个月没起色，要不要继续？', '{n} months of {thing} and no progress, should I go on?'],
  ['{other}对{thing}影响大吗？', 'How big is the effect of {other} on {thing}?'],
  ['有没有人愿意分享一下{thing}的经验？', 'Would anyone share their experience with {thing}?'],
  ['{thing}淡季大家都怎么过？', 'How do you get through the slow season with {thing}?'],
  ['小白问一句，{thing}是什么意思？', 'Beginner here: what is meant by {thing}?'],
  ['{thing}这块今年还值得做吗？', 'Is it still worth doing {thing} this year?'],
  ['关于{thing}，有什么书值得看？', 'Any books worth reading on {thing}?'],
  ['第一次弄{thing}，要准备什么？', 'First time with {thing}: what do I need?'],
  ['{thing}是不是越贵越好？', 'With {thing}, is dearer always better?'],
  ['{thing}多久调整一次合适？', 'How often should one adjust {thing}?'],
  ['怎么判断{thing}到位了？', "How do you know you've got {thing} right?"],
  ['你们{thing}失败率高吗？我十次有 {n} 次不行', 'Do you often fail at {thing}? Mine goes wrong {n} times in ten'],
  ['在线等，{thing}突然出问题了怎么办？', 'Urgent: {thing} suddenly went wrong, what now?'],
  ['想转行做{thing}，晚不晚？', 'Thinking of switching to {thing}, is it too late?'],
];

/** What a question may end with. */
export const QUESTION_TAILS: readonly Line[] = [
  ['先谢谢了', 'Thanks in advance'],
  ['新手勿喷', "Be kind, I'm new"],
  ['在线等', 'Waiting here'],
  ['有知道的吗？', 'Does anyone know?'],
  ['谢谢大家', 'Thank you all'],
  ['说个大概也行', 'A rough idea is fine'],
  ['求指点', 'Any pointers welcome'],
  ['问了一圈没人懂', 'Asked around, nobody knows'],
];
