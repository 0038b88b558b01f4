/** The script of the page of help: the country that was chosen once on this device comes first, and what a link names is open. */
import '../require-floor.ts';
import { followTarget } from '../controls/open-target.ts';
import { readCountry, showCountryFirst, writeCountry } from '../settings/country-choice.ts';

const choice = document.getElementById('safety__choice');
const country = document.getElementById('safety__country') as HTMLSelectElement | null;

if (choice && country) {
  choice.hidden = false;
  const kept = readCountry();
  if ([...country.options].some(({ value }) => value === kept)) showCountryFirst((country.value = kept!));
  country.addEventListener('change', () => {
    showCountryFirst(country.value);
    writeCountry(country.value);
  });
}
followTarget();
