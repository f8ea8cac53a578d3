/**
 * Every way a page can send something out, each with its own path so that the listener can tell
 * which one got through. Runs in the page: it uses nothing from outside.
 */
export async function sendFromPage(origin: string): Promise<void> {
  const to = (way: string): string => `${origin}/bi-mat-${way}`;
  const element = (name: string, attributes: Record<string, string>): void => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    document.body.append(made);
  };
  const attempts: (() => unknown)[] = [
    () => fetch(to('fetch'), { method: 'POST', body: 'dự thảo', mode: 'no-cors' }),
    () => fetch(to('keepalive'), { keepalive: true, mode: 'no-cors' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('POST', to('xhr'));
      request.send('dự thảo');
    },
    () => navigator.sendBeacon(to('beacon'), 'dự thảo'),
    () => new WebSocket(to('websocket').replace('http', 'ws')),
    () => new EventSource(to('eventsource')),
    () => (new Image().src = to('image')),
    () => element('img', { srcset: `${to('srcset')} 2x` }),
    () => element('iframe', { src: to('frame') }),
    () => element('object', { data: to('object') }),
    () => element('embed', { src: to('embed') }),
    () => element('video', { src: to('video'), poster: to('poster') }),
    () => element('audio', { src: to('audio') }),
    () => element('link', { rel: 'icon', href: to('icon') }),
    () => element('link', { rel: 'manifest', href: to('manifest') }),
    () => {
      const form = document.createElement('form');
      form.action = to('form');
      form.method = 'post';
      form.target = '_blank';
      document.body.append(form);
      form.submit();
    },
  ];
  for (const attempt of attempts)
    try {
      // A refusal may come at once or later.
      await Promise.race([attempt(), new Promise((done) => setTimeout(done, 100))]);
    } catch {
      continue;
    }
}

/**
 * What scripts, styles, fonts and fetching ahead could carry to another origin; files of the site
 * itself may load, since the readers of files do.
 */
export async function loadFromElsewhere(origin: string): Promise<void> {
  const to = (way: string): string => `${origin}/bi-mat-${way}`;
  const script = document.createElement('script');
  script.src = to('script');
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = to('style');
  const ahead = document.createElement('link');
  ahead.rel = 'prefetch';
  ahead.href = to('prefetch');
  document.head.append(script, style, ahead);
  await new FontFace('x', `url(${to('font')})`).load().catch(() => null);
  await import(/* @vite-ignore */ to('import')).catch(() => null);
  try {
    new Worker(to('worker'));
  } catch {
    return;
  }
}

/** The ways a worker has. */
export async function sendFromWorker(origin: string): Promise<void> {
  const to = (way: string): string => `${origin}/bi-mat-tho-${way}`;
  await fetch(to('fetch'), { method: 'POST', body: 'dự thảo', mode: 'no-cors' }).catch(() => null);
  try {
    const request = new XMLHttpRequest();
    request.open('POST', to('xhr'), false);
    request.send('dự thảo');
  } catch {
    // Refused.
  }
  try {
    new WebSocket(to('websocket').replace('http', 'ws'));
  } catch {
    // Refused.
  }
  await new Promise((done) => setTimeout(done, 200));
}
