/**
 * Runs in <head> before the first paint: applies the reader's saved theme, tells the style sheets that
 * scripts run, and that the site's fonts are on this device: kept from an earlier page, or on the same
 * stick. Rendered verbatim by Base.astro; the content security policy allows its hash.
 */
export const themeScript = `(function(r){r.classList.add('js');try{var t=localStorage.getItem('giao-dien');if(t==='light'||t==='dark')r.dataset.theme=t;if(localStorage.getItem('phong-chu')||location.protocol==='file:')r.classList.add('fonts')}catch(e){}})(document.documentElement)`;
