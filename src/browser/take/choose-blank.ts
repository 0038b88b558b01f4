import type { SiteLibrary } from '../answers/site-library.ts';
import { makeElement } from '../element.ts';
import { makeTickBox } from '../tick-box.ts';
import type { WantedPdf } from './fill-wanted.ts';

/** The boxes with which sheets are chosen that go along empty, none ticked at first. */
export interface BlankChoice {
  /** Offers the sheets of these programs; what was ticked before stays so. */
  show(programs: ReadonlySet<string>, library: SiteLibrary): void;
  listWanted(): WantedPdf[];
}

/** @param place folded; its boxes are made once it is opened, since there may be hundreds */
export function createBlankChoice(place: HTMLDetailsElement): BlankChoice {
  const ticked = new Map<string, WantedPdf>();
  const list = makeElement('div', { class: 'flow' });
  let offered: { program: string; sheets: WantedPdf[] }[] = [];
  place.append(list);
  place.addEventListener('toggle', showBoxes);

  function showBoxes(): void {
    if (!place.open || list.hasChildNodes()) return;
    list.append(
      ...offered.map(({ program, sheets }) =>
        makeElement(
          'fieldset',
          { class: 'field' },
          makeElement('legend', { class: 'label' }, program),
          makeElement('div', { class: 'choices' }, ...sheets.map(makeBox)),
        ),
      ),
    );
  }

  function makeBox(sheet: WantedPdf): HTMLElement {
    return makeTickBox(sheet.title, ticked.has(sheet.url), (isTicked) =>
      isTicked ? ticked.set(sheet.url, sheet) : ticked.delete(sheet.url),
    ).label;
  }

  return {
    show(programs, library) {
      offered = [...library.programs]
        .filter(([id]) => programs.has(id))
        .map(([, { title, sheets }]) => ({
          program: title,
          sheets: [...sheets.values()].flatMap(({ title, pdf }) =>
            pdf === undefined ? [] : [{ url: pdf, title, fileName: title, answers: {} }],
          ),
        }));
      list.replaceChildren();
      place.hidden = offered.length === 0;
      showBoxes();
    },
    listWanted: () => [...ticked.values()],
  };
}
