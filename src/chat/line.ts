/**
 * A template in both languages, Chinese first. A tuple rather than `{ zh, en }`, because there are hundreds of
 * them: one without the other does not compile either. `{blank}` marks what is filled in.
 */
export type Line = readonly [zh: string, en: string];
