import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkLibrary } from '../check/check-library.ts';
import { placedInlines } from '../model/walk-tree.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import type { Library } from '../read/library.ts';
import { listContents } from '../read/phase-contents.ts';
import type { Composition, LanguageComposition } from '../compose/composition.ts';
import type { Sheet } from '../model/node.ts';
import { createLinks } from './links.ts';
import type { SiteData } from './site-data.ts';
import { listPhaseEntries } from './phase-entries.ts';

let library: Library;
let composition: Composition;

beforeAll(async () => {
  const checked = await checkLibrary(path.join(import.meta.dirname, '../..'));
  library = checked.library!;
  composition = checked.composition!;
});

/** Links as from a page of a program, or of none. */
function linksFrom(lang: string, program?: string, occasion?: string) {
  const defaultLang = library.site.value.default_language;
  const place = {
    base: '/',
    defaultLang,
    lang,
    ownPages: [],
    ...(program && { program }),
    ...(occasion && { occasion }),
  };
  return createLinks(composition, place);
}

/** How often a program uses a worksheet. */
function countUses(language: LanguageComposition, program: string, worksheet: string): number {
  const { sheets } = language.programs.find((composed) => composed.program.id === program)!;
  return sheets.filter(({ complete }) => complete.id === worksheet).length;
}

function linksOf(sheet: Sheet): string[] {
  return placedInlines(sheet).flatMap(({ inline }) => (inline.type === 'link' ? [inline.href] : []));
}

describe('a sheet that a program uses more than once is linked', () => {
  test('by each session to the occasion that stands in the same phase', () => {
    let repeated = 0;
    for (const language of composition.languages) {
      for (const { program } of language.programs) {
        const links = linksFrom(language.language.tag, program.id);
        for (const phase of program.phases) {
          for (const session of phase.sessions) {
            for (const reference of session.sheets) {
              const { sheet } = links.worksheet(reference, session.id) ?? {};
              if (!sheet || countUses(language, program.id, sheet.id) < 2) continue;
              repeated += 1;
              const use = { sheet: sheet.id, occasion: sheet.occasion?.id };
              expect(listContents(phase), `${program.id} ${session.id} ${reference}`).toContainEqual(use);
            }
          }
        }
      }
    }
    expect(repeated).toBeGreaterThan(20);
  });

  test('by each phase to the occasion it names', () => {
    let repeated = 0;
    for (const language of composition.languages) {
      const { tag } = language.language;
      for (const composed of language.programs) {
        const links = linksFrom(tag, composed.program.id);
        for (const phase of composed.program.phases) {
          const entries = listPhaseEntries(listContents(phase), composed, { composition } as SiteData, links, tag);
          const named = listContents(phase).flatMap((content) =>
            'sheet' in content && content.occasion !== undefined ? [`${content.sheet}--${content.occasion}/`] : [],
          );
          repeated += named.length;
          for (const end of named) expect(entries.map(({ href }) => href.split('/sheets/')[1])).toContain(end);
        }
      }
    }
    expect(repeated).toBeGreaterThan(20);
  });

  test('by each goal with its occasion', () => {
    for (const language of composition.languages) {
      for (const { program } of language.programs) {
        const links = linksFrom(language.language.tag, program.id);
        const goals = program.domains.flatMap((domain) => domain.goal_areas.flatMap((area) => area.example_goals));
        const named = goals.flatMap(({ sheets }) => sheets);
        expect(named.length).toBeGreaterThan(20);
        expect(named.filter((sheet) => !links.worksheet(sheet)?.href.includes(`/${program.id}/`))).toEqual([]);
      }
    }
  });

  test('by each text with its occasion, on the page and on paper alike', () => {
    let followed = 0;
    for (const language of composition.languages) {
      const paper = makePaperSetting(library, language);
      const start = library.site.value.url.replace(/\/$/, '');
      for (const { patient: sheet } of [...language.programs.flatMap(({ sheets }) => sheets), ...language.articles]) {
        if (!sheet) continue;
        const links = linksFrom(language.language.tag, sheet.program, sheet.occasion?.id);
        for (const href of linksOf(sheet).filter((link) => /^(sheets?|article):/.test(link))) {
          const target = links.authored(href);
          const onPaper = { ...paper.links, ...paper.programLinks[sheet.program ?? ''] }[href];
          if (target.lang !== undefined || onPaper === undefined) continue;
          followed += 1;
          expect(onPaper.slice(start.length), href).toBe(target.href.replace(/#.*/, ''));
        }
      }
    }
    expect(followed).toBeGreaterThan(50);
  });

  test('by no link of a clinician’s sheet without its occasion', () => {
    const open = composition.languages.flatMap((language) =>
      language.programs.flatMap(({ program, sheets }) =>
        sheets.flatMap(({ clinician }) =>
          linksOf(clinician).filter((href) => {
            const [scheme, reference = ''] = href.split(':');
            return scheme === 'sheet' && !reference.includes('@') && countUses(language, program.id, reference) > 1;
          }),
        ),
      ),
    );
    expect(open).toEqual([]);
  });
});
