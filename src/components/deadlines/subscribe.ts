import { knowsPublished, sharedAddress } from '../../edition/edition.ts';
import { copyText } from '../ui/copy-text.ts';

/** Copies the whole address of a calendar: the site may stand anywhere. No calendar follows a file. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-calendar]'))
  button.addEventListener('click', () => {
    const address = sharedAddress(button.dataset.copyCalendar ?? '');
    const status = button.nextElementSibling;
    if (!knowsPublished()) {
      if (status)
        status.textContent =
          'Bản này không biết địa chỉ của trang trên mạng. Hãy tải tệp rồi nhập vào lịch.';
      return;
    }
    void copyText(address, document.body).then((done) => {
      if (status)
        status.textContent = done ? `Đã chép ${address}` : `Hãy chép địa chỉ này: ${address}`;
    });
  });
