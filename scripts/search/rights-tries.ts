/** A request that shows by its answer alone whether a key has a right, and does nothing. */
export interface Try {
  /** The right as the server names it. */
  readonly right: string;
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

/** No JSON: the server looks at the key first and then refuses this, so nothing is ever done. */
const NONSENSE = '{';

/**
 * One harmless request a right. What cannot be asked for without doing it (deleting an index,
 * writing a dump or snapshot) is told only by the server's list of keys.
 */
export function triesFor(index: string): Try[] {
  const at = `/indexes/${index}`;
  return [
    get('keys.get', '/keys'),
    get('indexes.get', '/indexes'),
    get('documents.get', `${at}/documents?limit=0`),
    get('settings.get', `${at}/settings`),
    get('stats.get', '/stats'),
    get('tasks.get', '/tasks?limit=1'),
    get('version', '/version'),
    get('metrics.get', '/metrics'),
    get('experimental.get', '/experimental-features'),
    get('webhooks.get', '/webhooks'),
    get('network.get', '/network'),
    get('chats.get', '/chats'),
    send('documents.add', 'PUT', `${at}/documents`),
    send('documents.delete', 'POST', `${at}/documents/delete`),
    send('indexes.create', 'POST', '/indexes'),
    send('indexes.update', 'PATCH', at),
    send('indexes.swap', 'POST', '/swap-indexes'),
    send('settings.update', 'PATCH', `${at}/settings`),
    send('keys.create', 'POST', '/keys'),
    send('keys.update', 'PATCH', '/keys/x'),
    send('experimental.update', 'PATCH', '/experimental-features'),
    // Names that no index has; a key for "provisions*" or for all may search them.
    send('search *', 'POST', '/indexes/khong-co-chi-muc-nay/search', '{}'),
    send(`search ${index}*`, 'POST', `${at}-khong-co/search`, '{}'),
  ];
}

function get(right: string, path: string): Try {
  return { right, method: 'GET', path };
}

function send(right: string, method: string, path: string, body = NONSENSE): Try {
  return { right, method, path, body };
}
