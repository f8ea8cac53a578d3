/**
 * Runs in <head> before the first paint: applies the reader's saved theme, and tells the style sheets
 * that scripts run, whether the frame is wanted in English (the address may ask for it), whether the
 * address asks for anything else, and whether the site's fonts are on this device: kept from an earlier
 * page, which left their addresses, or on the same stick. Asked for here, they are at hand when the
 * page is painted. Where a module of the page cannot be had, it is as it is without script: nothing then
 * waits for what does not come. Rendered verbatim by Frame.astro; the content security policy allows its hash.
 */
export const themeScript = `(function(r){r.classList.add('js');addEventListener('error',function(e){if(e.target.tagName==='SCRIPT')r.classList.remove('js')},true);if(/[?&](?!lang=)./.test(location.search))r.classList.add('asked');try{if(/lang=en/.test(location.search+localStorage.getItem('ngon-ngu')))r.dataset.language='en';var t=localStorage.getItem('giao-dien');if(t==='light'||t==='dark')r.dataset.theme=t;var f=localStorage.getItem('phong-chu');if(f||location.protocol==='file:')r.classList.add('fonts');if(f)f.split(' ').slice(1).forEach(function(h){var l=document.createElement('link');l.rel='preload';l.as='font';l.crossOrigin='';l.href=h;l.onerror=function(){localStorage.removeItem('phong-chu')};document.head.append(l)})}catch(e){}})(document.documentElement)`;
