/**
 * Runs right behind a `<details data-open-on="media query">`, before it is painted: open where the
 * query holds, closed elsewhere. Done later, everything below would move under the reader. Rendered
 * verbatim by Folded.astro; the content security policy allows its hash.
 */
export const foldScript = `(function(d){d.open=matchMedia(d.dataset.openOn).matches})(document.currentScript.previousElementSibling)`;
