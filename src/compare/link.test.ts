import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtIn, comparison } from '../../test/comparisons.ts';
import { act, small } from '../../test/support.ts';
import { ENGINE } from '../engine/version.ts';
import { toBase64url } from './base64url.ts';
import { writeComparison, type SharedComparison } from './comparisonFile.ts';
import { fingerprint } from './fingerprint.ts';
import { linkTo, LONGEST_LINK, payloadOf } from './link.ts';
import { openComparison } from './openComparison.ts';
import type { ParsedComparison } from './parseComparison.ts';
import { codeOf } from './textCode.ts';

const PAGE = 'https://example.org/qunpan/';
const fee = (title: string, rmb: number) => ({
  title: { zh: title, en: title },
  interventions: [act('groupRules', 3), act('redPacketAdFee', 3, { fee: rmb })],
});
const fees: SharedComparison = {
  engine: ENGINE,
  scenario: builtIn('ad-flooded-industry')!,
  seeds: { first: 1, count: 200 },
  arms: [
    { title: { zh: '什么都不做', en: 'Do nothing' }, interventions: [] },
    { title: { zh: '群规', en: 'Rules' }, interventions: [act('groupRules', 3)] },
    fee('广告费 100', 100),
    fee('广告费 200', 200),
  ],
  metric: 'retention30',
  worth: 0.02,
};
const payload = await payloadOf(fees, builtIn);
const link = linkTo(PAGE, payload).address;
const code = codeOf(payload);

const open = (text: string) => openComparison(text, builtIn);
const wordsOf = (parsed: ParsedComparison) => (parsed.ok ? [] : parsed.problems.map(({ message }) => message.en));
/** A payload whose check is right, with anything inside. */
const sealed = (bytes: Uint8Array) => {
  const data = toBase64url(bytes);
  return `1.${data}${fingerprint(data).slice(0, 8)}`;
};

describe('a link and a text code', () => {
  test('bring back any comparison as it was', async () => {
    await fc.assert(
      fc.asyncProperty(comparison, async (wanted) => {
        const inside = await payloadOf(wanted, builtIn);
        for (const text of [linkTo(PAGE, inside).address, codeOf(inside)]) {
          expect(await open(text)).toMatchObject({ ok: true, comparison: wanted });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are found in a text around them', async () => {
    for (const text of [
      `看这个：${link}。你觉得呢？`,
      link.slice(link.indexOf('#')),
      link.replace('?c=', '?lang=en&c='),
      `A：\n${code}\n复制后打开群盘`,
    ]) {
      expect(await open(text)).toMatchObject({ ok: true, comparison: fees });
    }
  });

  test('and the text of a file are opened by one door', async () => {
    expect(await open(`\uFEFF ${writeComparison(fees, builtIn)}`)).toMatchObject({ ok: true, comparison: fees });
  });
});

describe('a link', () => {
  test('holds what four arms of the flooded group need in a third of what is safe', () => {
    expect(link.startsWith(`${PAGE}#/compare?c=1.`)).toBe(true);
    expect(link.length).toBeLessThan(LONGEST_LINK / 2);
    expect(link).toMatch(/^[\w:/.#?=-]*$/);
  });

  test('tells its length, and that it is too long to be sent as one', async () => {
    // Titles that cannot be pressed together.
    const noise = (k: number) => [1, 2, 3, 4, 5].map((n) => fingerprint(`${k} ${n}`)).join('');
    const arms = Array.from({ length: 8 }, (_, k) => ({ ...fee('', k), title: { zh: noise(k), en: noise(k + 8) } }));
    const many = { ...fees, scenario: small(), arms, metric: 'profit' };
    const long = linkTo(`${PAGE}#/gallery`, await payloadOf(many, builtIn));
    expect(linkTo(PAGE, payload)).toEqual({ address: link, length: link.length, isLocal: false, fits: true });
    expect(long).toMatchObject({ length: long.address.length, fits: false });
    expect(linkTo(PAGE, 'x'.repeat(LONGEST_LINK)).fits).toBe(false);
    // It is opened all the same.
    expect(await open(long.address)).toMatchObject({ ok: true, comparison: many });
  });

  test("a page on the reader's own machine gives a link that opens nowhere else", () => {
    const local = ['http://localhost:4173/', 'http://127.0.0.1/q/', 'http://[::1]:80/', 'file:///home/me/index.html'];
    const elsewhere = ['https://qunpan.example/', 'http://192.168.1.7:4173/', 'https://localhost.example.org/'];
    const isLocal = (page: string) => linkTo(page, payload).isLocal;
    expect([local.filter(isLocal), elsewhere.filter(isLocal)]).toEqual([local, []]);
  });

  test('of a newer kind says so', async () => {
    expect(wordsOf(await open(link.replace('c=1.', 'c=2.')))).toEqual([expect.stringContaining('newer version')]);
  });

  test('that was cut anywhere says so', async () => {
    const start = link.indexOf('c=') + 2;
    for (let length = start; length < link.length; length += 7) {
      expect(wordsOf(await open(link.slice(0, length)))).toEqual([expect.stringContaining('cut or changed')]);
    }
  });

  test('that is none says what to look for', async () => {
    for (const text of ['', '你好', 'https://example.org/#/gallery', 'QP', '{ "c": 1']) {
      const parsed = await open(text);
      expect(parsed.ok).toBe(false);
    }
    expect(wordsOf(await open('你好'))).toEqual([expect.stringContaining('no link or code')]);
  });
});

describe('a text code', () => {
  test('survives line breaks, spaces, quote marks and full-width letters', async () => {
    const wide = Array.from(code)
      .map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
      .join('');
    const broken = code.replace(/(.{20})/g, '$1\r\n> ');
    const spaced = Array.from(code).join('\u200B ');
    for (const text of [wide, broken, spaced]) expect(await open(text)).toMatchObject({ ok: true, comparison: fees });
  });

  test('has nothing in it that chats take for emphasis', () => {
    expect(code).toMatch(/^【群盘】QP1\.[A-Za-z0-9+=]*\.QP$/);
  });

  test('without its end says so', async () => {
    expect(wordsOf(await open(code.slice(0, -2)))).toEqual([expect.stringContaining('end .QP is missing')]);
  });
});

describe('what somebody tampered with', () => {
  const position = fc.nat();
  const character = fc.constantFrom(...'abcXYZ0189-_.+=% \n%#&?c'.split(''), '群', '\u0000', '😀');
  /** Flipped, cut out, put in or doubled. */
  const mutation = fc.tuple(
    fc.constantFrom('flip', 'cut', 'insert', 'double', 'truncate'),
    position,
    position,
    character,
  );
  type Mutation = [string, number, number, string];
  function mutated(text: string, [kind, from, much, by]: Mutation): string {
    const at = from % text.length;
    const end = at + 1 + (much % 20);
    if (kind === 'flip') return text.slice(0, at) + by + text.slice(at + 1);
    if (kind === 'cut') return text.slice(0, at) + text.slice(end);
    if (kind === 'insert') return text.slice(0, at) + by + text.slice(at);
    if (kind === 'double') return text.slice(0, end) + text.slice(at);
    return text.slice(0, at);
  }

  /** A sound comparison, or words for why not. */
  async function expectSound(text: string): Promise<boolean> {
    const parsed = await open(text);
    if (parsed.ok) {
      const again = await open(writeComparison(parsed.comparison, builtIn));
      expect(again).toMatchObject({ ok: true, comparison: parsed.comparison });
    } else {
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { message } of parsed.problems) expect([message.zh, message.en].every(Boolean)).toBe(true);
    }
    return parsed.ok;
  }

  test('2,000 links with a few changes: each is sound or refused with words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(link, code),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (text, mutations) => {
          const changed = mutations.reduce((sofar, each) => (sofar === '' ? '' : mutated(sofar, each)), text);
          const opened = await open(changed);
          // Nothing is lost unseen: what opens is what was sent.
          if (opened.ok) expect(opened.comparison).toEqual(fees);
          await expectSound(changed);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  const json = JSON.stringify({
    ...(JSON.parse(writeComparison(fees, builtIn)) as object),
    scenario: small(),
    metric: 'profit',
  });

  test('changed bytes behind a forged check, too', async () => {
    const whole = deflateRawSync(json);
    const changes = fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (flips) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, by] of flips) bytes[at % bytes.length] = by;
        await expectSound(linkTo(PAGE, sealed(bytes)).address);
      }),
      { numRuns: 400 },
    );
  });

  test('changed words inside, too; some of them pass, and are sound', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const inside = deflateRawSync(mutated(json, change));
        if (await expectSound(linkTo(PAGE, sealed(inside)).address)) passed++;
      }),
      { numRuns: 400 },
    );
    expect(passed).toBeGreaterThan(0);
  });

  test('a bomb is not unfolded', async () => {
    const bomb = sealed(deflateRawSync(new Uint8Array(50_000_000)));
    expect(wordsOf(await open(linkTo(PAGE, bomb).address))).toEqual([expect.stringContaining('more than 2 MB')]);
  });

  test('a very long text is refused at once', async () => {
    for (const text of [
      `#/compare?c=1.${'a'.repeat(3_000_000)}`,
      `QP1.${'.'.repeat(3_000_000)}`,
      '#/compare?c='.repeat(200_000),
    ]) {
      expect((await open(text)).ok).toBe(false);
    }
  });
});
