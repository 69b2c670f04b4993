import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

export const words = {
  less: (name: string): Text => ({ zh: `减少${name}`, en: `Less ${name}` }),
  more: (name: string): Text => ({ zh: `增加${name}`, en: `More ${name}` }),
  byDefault: (value: string): Text => ({ zh: `默认 ${value}`, en: `Default ${value}` }),
  problems: (n: number): Text => ({ zh: `共 ${n} 处问题`, en: n === 1 ? 'One problem' : `${n} problems` }),
  andMore: (n: number): Text => ({ zh: `还有 ${n} 处`, en: `${n} more` }),
  wholeFile: { zh: '整个文件', en: 'the whole file' },
  longPress: { zh: '长按图片，选「保存图片」。', en: 'Press and hold the picture, then save it.' },
  savePicture: { zh: '存成图片文件', en: 'Save the picture' },
  cannotSave: {
    zh: '微信和 QQ 里不能下载文件。复制后可粘贴到文档或发给自己；也可用浏览器打开本页再导出。',
    en: 'WeChat and QQ save no files. Copy the text and paste it elsewhere, or open this page in a browser.',
  },
  copyText: { zh: '复制内容', en: 'Copy the text' },
  copied: { zh: '已复制', en: 'Copied' },
  copyYourself: { zh: '内容已选中，请自行复制', en: 'It is selected; please copy it' },
} satisfies Phrases;
