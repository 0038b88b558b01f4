/** The script of pages with parts to open: the part an address leads to is opened, and on paper all are. */
import '../require-floor.ts';
import '../controls/open-for-print.ts';

addEventListener('hashchange', openTarget);
openTarget();

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
