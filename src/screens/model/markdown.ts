/** The model's description as markup with a table of contents. Only the project's own files are rendered. */
import { Marked, type Tokens } from 'marked';
import { TABLE_BEGINS, TABLE_ENDS } from '../../engine/modelTable.ts';
import type { Locale } from '../../i18n/language.svelte.ts';
import { addressOf } from './sections.ts';

const CHINESE = /\p{Script=Han}[\p{Script=Han}\d%， ？]*[\p{Script=Han}？]|\p{Script=Han}/gu;

export interface Heading {
  /** The same in both languages. */
  id: string;
  text: string;
  /** 2 or 3. */
  depth: number;
}

export interface Page {
  html: string;
  headings: Heading[];
}

/** The table of parameters has a section of its own, made from the records. */
export function withoutTable(page: string): string {
  const begin = page.indexOf(TABLE_BEGINS);
  const end = page.indexOf(TABLE_ENDS);
  return begin < 0 || end < begin ? page : page.slice(0, begin) + page.slice(end + TABLE_ENDS.length);
}

/** `table`: name of a table, for those who cannot see that it scrolls. Chinese in an English page is marked as such. */
export function renderPage(source: string, table: string, locale: Locale = 'zh'): Page {
  const headings: Heading[] = [];
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        if (depth === 1) return '';
        const id = idOf(text, headings.length);
        headings.push({ id, text: text.replaceAll('`', '').replace('submodels/', ''), depth });
        return `<h${depth} id="${id}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code({ text }: Tokens.Code) {
        return `<pre tabindex="0"><code>${escape(text)}</code></pre>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const to = href === '#parameters' ? addressOf('parameters') : addressOf('odd', href.slice(1));
        return `<a href="${to}">${this.parser.parseInline(tokens)}</a>`;
      },
      // Comments and markup of the file are not passed on.
      html: () => '',
    },
    hooks: {
      postprocess: (html) =>
        (locale === 'en' ? html.replaceAll(CHINESE, '<span lang="zh-CN">$&</span>') : html)
          .replaceAll('<table>', `<div class="table" role="region" tabindex="0" aria-label="${escape(table)}"><table>`)
          .replaceAll('</table>', '</table></div>'),
    },
  });
  return { html: marked.parse(withoutTable(source), { async: false }), headings };
}

/** Submodels by their file, the lists at the end by name, the rest by place. */
function idOf(text: string, place: number): string {
  const submodel = /submodels\/(\w+)/.exec(text)?.[1];
  if (submodel) return submodel;
  if (['Sources', '出处'].includes(text)) return 'sources';
  if (['Parameters', '参数'].includes(text)) return 'parameters';
  return `part-${place + 1}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
