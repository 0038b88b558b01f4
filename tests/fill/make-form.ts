import { createPdfMaker } from '../../src/paper/jobs/pdf-maker.ts';
import type { FormSetting, PaperDocument, PaperSetting } from '../../src/paper/paper-document.ts';
import type { MadePdf } from '../../src/paper/jobs/make-pdf.ts';
import { paperWords } from '../../src/read/schema/ui-paper.ts';
import type { Face } from '../../src/model/face.ts';
import { STAGE_COLOURS } from '../../src/model/stage-colours.ts';
import { STAGES } from '../../src/model/node.ts';

const FORM: FormSetting = { singleChoice: 'checkboxes', carriedValues: 'shared', chromeFontWorkaround: false };

const maker = createPdfMaker();

/** The finished PDF of a document of the tests, or of another folder whose pictures it has. */
export function makeForm(
  document: PaperDocument,
  face: Partial<Face> = {},
  form: Partial<FormSetting> = {},
  root = import.meta.dirname,
): Promise<MadePdf> {
  return maker.makePdf({
    document,
    face: { edition: 'fillable', size: 'standard', paper: 'a4', ...face },
    setting: { ...SETTING, form: { ...FORM, ...form } },
    root,
  });
}

const SETTING: Omit<PaperSetting, 'form'> = {
  publisher: { name: 'Example clinic', url: 'https://example.org' },
  accent: '#0b5d5b',
  colours: STAGE_COLOURS,
  twoSided: true,
  dateFormat: 'DD/MM/YYYY',
  disclaimer: 'This sheet does not replace advice.',
  otherFormats: 'Ask for other formats.',
  crisisShort: [],
  words: Object.fromEntries(Object.keys(paperWords.shape).map((key) => [key, key.replaceAll('_', ' ')])),
  stages: Object.fromEntries(STAGES.map((stage) => [stage, stage.replaceAll('-', ' ')])),
  terms: {},
  links: {},
  programLinks: {},
};
