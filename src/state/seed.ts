/** Seeds as words that can be said aloud in class: two characters and a number. */

const FIRST = ['竹', '松', '云', '山', '溪', '月', '雪', '春', '秋', '石', '青', '远', '晴', '晨', '暮', '海'];
const SECOND = ['影', '风', '声', '色', '光', '雨', '路', '桥', '灯', '舟', '泉', '林', '谷', '岸', '叶', '霞'];

/** A new seed; which one is the browser's choice, since it decides nothing but which run is shown. */
export function newSeed(bits: Uint32Array = crypto.getRandomValues(new Uint32Array(1))): string {
  const n = bits[0] ?? 0;
  return `${FIRST[n & 15] ?? ''}${SECOND[(n >>> 4) & 15] ?? ''} ${1000 + ((n >>> 8) % 9000)}`;
}
