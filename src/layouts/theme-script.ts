/**
 * Runs in <head> before the first paint: applies the reader's saved theme and tells the style sheets
 * that scripts run. Rendered verbatim by Base.astro; the content security policy allows its hash.
 */
export const themeScript = `(function(r){r.classList.add('js');try{var t=localStorage.getItem('giao-dien');if(t==='light'||t==='dark')r.dataset.theme=t}catch(e){}})(document.documentElement)`;
