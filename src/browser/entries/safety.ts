/** The script of the page of help: the country that was chosen once on this device comes first, and what a link names is open. */
import '../require-floor.ts';
import { followTarget } from '../controls/open-target.ts';
import { readCountry, writeCountry } from '../settings/country-choice.ts';

const choice = document.getElementById('safety__choice');
const country = document.getElementById('safety__country') as HTMLSelectElement | null;

if (choice && country) {
  choice.hidden = false;
  const kept = readCountry();
  if ([...country.options].some(({ value }) => value === kept)) showFirst((country.value = kept!));
  country.addEventListener('change', () => {
    showFirst(country.value);
    writeCountry(country.value);
  });
}
followTarget();

/** Puts the lines of a country before those of the others, which stay folded in their order. */
function showFirst(region: string): void {
  for (const part of document.querySelectorAll('[data-by-region]')) {
    const wanted = part.querySelector(`[data-region="${region}"]`);
    const first = part.querySelector(':scope > [data-region]');
    const others = part.querySelector('details');
    if (!wanted || !first || !others || wanted === first) continue;
    others.querySelector('summary')!.after(first);
    part.prepend(wanted);
  }
}
