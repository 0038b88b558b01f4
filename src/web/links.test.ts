import { expect, it } from 'vitest';
import type { Composition } from '../compose/composition.ts';
import { createLinks } from './links.ts';

const sheet = (lang: string, id: string, occasion?: string) => ({
  patient: {
    kind: 'sheet',
    id,
    key: occasion ? `${id}--${occasion}` : id,
    ...(occasion && { occasion: { id: occasion } }),
    program: 'rehab',
    lang,
  },
});
const composition = {
  languages: [
    {
      language: { tag: 'en' },
      programs: [
        {
          program: { id: 'rehab' },
          sheets: [sheet('en', 'goals'), sheet('en', 'review', 'week-2'), sheet('en', 'review', 'end')],
        },
      ],
      articles: [{ patient: { kind: 'article', id: 'setbacks', key: 'setbacks', lang: 'en' } }],
    },
    { language: { tag: 'de' }, programs: [{ program: { id: 'rehab' }, sheets: [sheet('de', 'goals')] }], articles: [] },
  ],
} as unknown as Composition;
const about = {
  id: 'about',
  lang: 'en',
  title: 'About',
  description: 'About us.',
  audience: 'patients' as const,
  file: 'content/pages/about.mdx',
};
const links = createLinks(composition, { base: '/book/', defaultLang: 'en', lang: 'de', ownPages: [about] });

it('puts the base and the language before every address of the site', () => {
  expect(links.to('pdf/x.pdf')).toBe('/book/pdf/x.pdf');
  expect(links.page('articles')).toBe('/book/de/articles/');
  expect(links.authored('safety:')).toEqual({ href: '/book/de/safety/' });
  expect(links.authored('sheet:goals')).toEqual({ href: '/book/de/programs/rehab/sheets/goals/' });
});

it('leads to the kind of help that is meant, in the language of the page', () => {
  expect(links.authored('safety:violence')).toEqual({ href: '/book/de/safety/#violence' });
  expect(links.authored('safety:crisis')).toEqual({ href: '/book/de/safety/#crisis' });
  expect(links.authored('safety:emergency')).toEqual({ href: '/book/de/safety/#crisis' });
});

it('leads to the other language, and says so, where a page is not translated', () => {
  expect(links.authored('article:setbacks')).toEqual({ href: '/book/articles/setbacks/', lang: 'en' });
  expect(links.authored('page:about')).toEqual({ href: '/book/about/', lang: 'en' });
});

it('leads to the named occasion of a worksheet that is used more than once, and chooses none by itself', () => {
  expect(links.authored('sheet:review@week-2').href).toBe('/book/programs/rehab/sheets/review--week-2/');
  expect(links.authored('sheet:review@end').href).toBe('/book/programs/rehab/sheets/review--end/');
  expect(links.worksheet('review', 'end')?.href).toBe('/book/programs/rehab/sheets/review--end/');
  expect(() => links.authored('sheet:review')).toThrow('The sheet review is used on several occasions.');
});

it('leads to the list of all occasions where that is asked for', () => {
  expect(links.authored('sheets:review')).toEqual({ href: '/book/programs/rehab/#page__way', lang: 'en' });
});

it('leaves addresses of other sites as they are', () => {
  expect(links.authored('tel:112')).toEqual({ href: 'tel:112' });
});

it('does not hide a link to nothing', () => {
  expect(() => links.authored('sheet:gaols')).toThrow('The link sheet:gaols leads to a sheet that is on no page.');
  expect(() => links.authored('safety:poisn')).toThrow('leads to a kind of help that does not exist.');
});
