import { siteHref } from '../../edition/edition.ts';
import { copyText } from '../ui/copy-text.ts';

/** Copies the whole address of a calendar: the site may stand anywhere. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-calendar]'))
  button.addEventListener('click', () => {
    const address = new URL(siteHref(button.dataset.copyCalendar ?? ''), location.href).href;
    const status = button.nextElementSibling;
    void copyText(address, document.body).then((done) => {
      if (status)
        status.textContent = done ? `Đã chép ${address}` : `Hãy chép địa chỉ này: ${address}`;
    });
  });
