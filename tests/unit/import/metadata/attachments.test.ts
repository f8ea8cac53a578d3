import { describe, expect, test } from 'vitest';
import { act, read } from './support.ts';

const ARTICLES = 'Điều 1. Sổ\nSổ ghi theo mẫu.\nĐiều 2. Hiệu lực\nThông tư có hiệu lực từ ngày ký.';
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

function namesOf(annex: string): string[] {
  return read(`${act(ARTICLES)}\n${annex}`).attachments.map(({ name }) => name);
}

describe('the name of a form', () => {
  test.each([
    [
      'what stands in capitals under the motto, not who is to fill it in',
      `Mẫu số 02\nTÊN ĐƠN VỊ\nSố:.......\n${MOTTO}\n..., ngày... tháng... năm...\nSỔ ĐÓN\nKHÁCH\n1. Họ tên:`,
      'Mẫu số 02: Sổ đón khách',
    ],
    [
      'what a letter is about, where no title stands under the motto',
      `Mẫu số 03\nTÊN ĐƠN VỊ\nSố:.......\nV/v đăng ký đón khách\n${MOTTO}\nKính gửi: Sở Ngoại vụ`,
      'Mẫu số 03: V/v đăng ký đón khách',
    ],
    [
      'its title on the line of its number',
      `Phụ lục\nCÁC MẪU\nMẫu số 04. Giấy mời khách\n${MOTTO}\n1. Họ tên:`,
      'Mẫu số 04: Giấy mời khách',
    ],
    [
      'without marks of notes and dots to write on',
      `Mẫu số 05\nTÊN ĐƠN VỊ\n${MOTTO}\nGIẤY MỜI.....[^1]\n1. Họ tên:`,
      'Mẫu số 05: GIẤY MỜI',
    ],
    [
      'nothing, where nothing names it',
      `Mẫu số 06\nTÊN ĐƠN VỊ\n${MOTTO}\nKính gửi: Sở`,
      'Mẫu số 06',
    ],
    [
      'the line below, where no motto stands',
      'Mẫu số 07\nGiấy mời\n1. Họ tên:',
      'Mẫu số 07: Giấy mời',
    ],
  ])('%s', (_, annex, name) => {
    expect(namesOf(annex).at(-1)).toBe(name);
  });
});
