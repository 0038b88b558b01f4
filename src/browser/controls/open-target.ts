/** Opens the folded parts that hold what the address of the page leads to, now and whenever it changes. */
export function followTarget(): void {
  addEventListener('hashchange', openTarget);
  openTarget();
}

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let folded = target?.closest('details:not([open])');
  if (!target || !folded) return;
  for (; folded; folded = folded.parentElement?.closest('details:not([open])')) folded.setAttribute('open', '');
  // What was folded could not be gone to.
  target.scrollIntoView();
}
