import { describe, expect, it } from 'vitest';
import type { LanguageComposition } from '../compose/composition.ts';
import { findPage, listPages } from './page-list.ts';

const sheet = (lang: string, key: string) => ({ patient: { kind: 'sheet', id: key, key, program: 'rehab', lang } });
const language = (tag: string, sheets: unknown[], articles: unknown[] = []) =>
  ({
    language: { tag },
    programs: [{ program: { id: 'rehab', domains: [{ id: 'sleep' }] }, sheets, workbooks: [] }],
    articles,
  }) as unknown as LanguageComposition;

describe('the pages of a site', () => {
  const pages = listPages(
    [
      language('en', [sheet('en', 'diary'), sheet('en', 'goals'), { patient: undefined }], [{ patient: undefined }]),
      language('pt-BR', [sheet('pt-BR', 'goals')]),
    ],
    'en',
    [
      {
        id: 'about',
        lang: 'en',
        title: 'About',
        description: 'About us.',
        audience: 'patients',
        file: 'content/pages/about.mdx',
      },
    ],
    ['words'],
  );

  it('have no prefix in the default language and a lower-case one in others', () => {
    expect(pages.filter(({ key }) => key === 'sheet:rehab:goals').map(({ path }) => path)).toEqual([
      'programs/rehab/sheets/goals/',
      'pt-br/programs/rehab/sheets/goals/',
    ]);
  });

  it('have pages for authors in the default language alone', () => {
    const author = pages.filter(({ key }) => key.startsWith('publishers:'));
    expect(author.map(({ lang, path }) => [lang, path])).toEqual([['en', 'publishers/words/']]);
  });

  it('say which of them are for clinicians and publishers', () => {
    const others = pages.flatMap(({ lang, key, area }) => (lang === 'en' && area ? [[key, area]] : []));
    expect(others).toEqual([
      ['read-answers', 'clinicians'],
      ['publishers:words', 'publishers'],
      ['clinicians:scores', 'clinicians'],
    ]);
  });

  it('leave out what only clinicians read', () => {
    expect(pages.filter(({ lang, key }) => lang === 'en' && key.startsWith('sheet:')).length).toBe(2);
  });

  it('have one for each part of life below the goals of a program', () => {
    expect(findPage(pages, 'goals:rehab:sleep', 'pt-BR')).toMatchObject({
      same: true,
      path: 'pt-br/programs/rehab/goals/sleep/',
    });
  });

  it('are offered in another language if they exist there', () => {
    expect(findPage(pages, 'sheet:rehab:goals', 'pt-BR')).toMatchObject({
      same: true,
      path: 'pt-br/programs/rehab/sheets/goals/',
    });
  });

  it('are replaced by the program, or the first page, where they are not translated', () => {
    expect(findPage(pages, 'sheet:rehab:diary', 'pt-BR')).toMatchObject({ same: false, path: 'pt-br/programs/rehab/' });
    expect(findPage(pages, 'page:about', 'pt-BR')).toMatchObject({ same: false, path: 'pt-br/' });
  });
});
