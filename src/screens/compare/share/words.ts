import type { Text } from '../../../engine/text.ts';
import type { Phrases } from '../../../i18n/phrase.ts';

/** Words of handing a comparison on, and of opening what was handed on. */
export const words = {
  share: { zh: '分享', en: 'Share' },
  open: { zh: '打开……', en: 'Open …' },
  openTitle: { zh: '打开对比、方案或一局', en: 'Open a comparison, a policy or a run' },
  openLead: {
    zh: '把链接、文字码或文件内容粘贴在这里，或选一个文件；拖到页面上也行。',
    en: 'Paste a link, a text code or the contents of a file here, or choose a file; dropping it on the page will do as well.',
  },
  pasteHere: { zh: '链接、文字码或文件内容', en: 'Link, text code or contents of a file' },
  openIt: { zh: '打开', en: 'Open' },
  chooseFile: { zh: '选文件', en: 'Choose a file' },
  pasted: { zh: '粘贴的内容', en: 'what was pasted' },
  link: { zh: '链接', en: 'Link' },
  linkNote: (length: string): Text => ({
    zh: `${length} 个字符。场景、方案、种子都在链接里；对方打开后在自己的电脑上重跑，数字一模一样。`,
    en: `${length} characters. Scenario, policies and seeds are all in it; whoever opens it runs it anew and sees the very same figures.`,
  }),
  linkLong: (length: string, most: string): Text => ({
    zh: `${length} 个字符，超过 ${most}：微信等聊天软件可能截断，请改发下面的对比文件。`,
    en: `${length} characters, more than ${most}: WeChat and other chats may cut it. Send the comparison's file below instead.`,
  }),
  linkLocal: {
    zh: '这个页面开在你自己的电脑上，链接只有这台电脑打得开。发给别人，请用文字码或对比文件，对方在自己的群盘里打开。',
    en: 'This page stands on your own computer, and only there does the link open. Send others the text code or the file, to be opened in a Qunpan of theirs.',
  },
  copyLink: { zh: '复制链接', en: 'Copy the link' },
  code: { zh: '文字码', en: 'Text code' },
  codeNote: {
    zh: '粘进聊天也不会被改坏；对方在「打开」里粘贴。',
    en: 'Survives being pasted into a chat; to be pasted under Open.',
  },
  copyCode: { zh: '复制文字码', en: 'Copy the code' },
  copied: { zh: '已复制', en: 'Copied' },
  copyYourself: {
    zh: '浏览器不让复制：已选中，请自己复制',
    en: 'The browser forbids it: the text is selected, copy it yourself',
  },
  qr: { zh: '二维码', en: 'QR code' },
  qrAlt: { zh: '这次对比的链接，二维码', en: "The comparison's link as a QR code" },
  noQr: (bytes: string, most: string): Text => ({
    zh: `链接有 ${bytes} 字节，二维码最多装 ${most} 字节。请发文件。`,
    en: `The link has ${bytes} bytes, a QR code holds ${most}. Hand out the file instead.`,
  }),
  files: { zh: '文件', en: 'Files' },
  comparisonFile: { zh: '对比（可再打开）', en: 'Comparison (can be opened again)' },
  results: { zh: '全部结果（JSON）', en: 'All results (JSON)' },
  values: { zh: '每组的值（CSV）', en: 'Values by seed (CSV)' },
  arms: { zh: '各方案（CSV）', en: 'Policies (CSV)' },
  contrasts: { zh: '各方案之差（CSV）', en: 'Differences (CSV)' },
  dictionary: { zh: '数据字典（CSV）', en: 'Data dictionary (CSV)' },
  pictures: { zh: '给人看的', en: 'To be looked at' },
  poster: { zh: '海报（图片）', en: 'Poster (picture)' },
  print: { zh: '打印报告（A4）', en: 'Print a report (A4)' },
  notRun: { zh: '跑过以后才有', en: 'Once it has been run' },
  policyFile: { zh: '存成方案文件', en: 'Save as a policy file' },
  wrong: { zh: '打不开', en: 'This cannot be opened' },
  wrongHow: {
    zh: '原来的对比还在，什么都没变。',
    en: 'The comparison that was here is still here; nothing has changed.',
  },
  doubts: { zh: '打开了，但有几处要留意', en: 'Opened, but look at this' },
  tooLong: { zh: '太长了：最多 2 MB。', en: 'Too long: 2 MB at most.' },
  unknown: {
    zh: '认不出这是什么：要的是对比、方案、一局的文件，或链接、文字码。',
    en: 'This is nothing that is known here: a comparison, a policy, a run, a link or a text code is wanted.',
  },
  noRoomFor: (title: Text): Text => ({
    zh: `最多 8 个方案，「${title.zh}」没放进来。`,
    en: `Eight policies at most: ${title.en} was left out.`,
  }),
  openedComparison: { zh: '对比打开了', en: 'The comparison is open' },
  openedRun: (title: Text): Text => ({
    zh: `把这一局的做法加成了方案（${title.zh}）`,
    en: `What was done in that run is a policy now (${title.en})`,
  }),
  openedScenario: (title: Text): Text => ({ zh: `打开了场景「${title.zh}」`, en: `The scenario ${title.en} is open` }),
  openedPolicy: (title: Text): Text => ({ zh: `加了方案「${title.zh}」`, en: `${title.en} is a policy now` }),
  goBack: { zh: '回到原来的对比', en: 'Back to the comparison before' },
  made: (date: string, engine: string): Text => ({
    zh: `群盘 ${date} · 模型 ${engine}`,
    en: `Qunpan, ${date} · model ${engine}`,
  }),
  scan: { zh: '扫码或长按识别，打开同一个对比', en: 'Scan to open the same comparison' },
  simulated: {
    zh: '模拟的群，不是真实的群：看的是哪种做法更好，不是具体数字。',
    en: 'A simulated group, not a real one: it tells which policy does better, not what the figures will be.',
  },
  report: { zh: '对比报告', en: 'Report of a comparison' },
  moreActs: (n: string): Text => ({ zh: `另有 ${n} 项`, en: `${n} more` }),
  printNow: { zh: '打印', en: 'Print' },
  against: (arm: string, baseline: string): Text => ({
    zh: `「${arm}」与「${baseline}」相比`,
    en: `${arm} against ${baseline}`,
  }),
  shareBetter: { zh: '更好的组', en: 'Seeds better' },
  verdict: { zh: '判定', en: 'Verdict' },
  making: { zh: '正在画海报……', en: 'Drawing the poster …' },
  settings: { zh: '各方案怎么做', en: 'What each policy does' },
  method: { zh: '怎么算的', en: 'How it was reckoned' },
  methodText: (seeds: string, first: string, last: string): Text => ({
    zh: `${seeds} 组（种子 ${first} 至 ${last}），每组里各方案面对同样的人、同样的运气，逐组相减。区间是差的中位数的 90% 自助区间（百分位法，固定抽样）；「更好」「更差」按随时可看的 95% 区间判定（Robbins），所以看多少次都不会多骗自己。留存率用 Kaplan–Meier 法，广告号不算成员。`,
    en: `${seeds} seeds (${first} to ${last}); on each, every policy meets the same people with the same luck, and differences are taken seed by seed. Intervals are 90% percentile bootstrap intervals of the median difference, with fixed draws; "better" and "worse" are judged by a 95% interval that holds however often one looks (Robbins). Retention is by Kaplan and Meier; advertisers are not counted as members.`,
  }),
  cannotTell: { zh: '它说不了什么', en: 'What it cannot tell' },
  cannotTellText: {
    zh: '群是按公开数据和真实群记录校准的模型，很多参数是估计（「模型」页逐条标明）。它能比较做法，不能预言你的群会剩多少人。',
    en: 'The group is a model, calibrated to published figures and real groups; many of its parameters are guesses, and the Model page says which. It can compare policies; it cannot foretell how many will stay in yours.',
  },
} satisfies Phrases;
