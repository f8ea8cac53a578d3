import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { shownDay } from '../../legal/calendar.ts';
import { stateWords } from '../fact-lines.ts';
import type { ExportSource } from '../source.ts';
import { holdable } from '../xml.ts';
import { BOLD } from './runs.ts';
import { TEXT_WIDTH } from './tables.ts';

/** Over every page: which document, whether it applies, and what the words below are. */
export function headerOf({ facts, text }: ExportSource): Header {
  const what = {
    verbatim: '',
    digest: 'BẢN TÓM LƯỢC, KHÔNG PHẢI NGUYÊN VĂN',
    none: 'CHỈ CÓ THÔNG TIN VỀ VĂN BẢN',
  }[text?.about.kind ?? 'none'];
  return new Header({
    children: [
      furniture([facts.name, ...(what === '' ? [] : [what])].join(' · '), BOLD),
      furniture(`Ngày ${shownDay(facts.effect.on)}: ${stateWords(facts.effect)}.`),
    ],
  });
}

/** Under every page: where the words come from, where the page is, which page this is. */
export function footerOf(source: ExportSource, address: string): Footer {
  return new Footer({
    children: [
      furniture(originWords(source)),
      new Paragraph({
        style: 'LeTrang',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(holdable(address)),
          new TextRun({
            children: ['\t', 'Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function furniture(text: string, look: Partial<typeof BOLD> = {}): Paragraph {
  return new Paragraph({
    style: 'LeTrang',
    children: [new TextRun({ text: holdable(text), ...look })],
  });
}

/** Where the words were taken from, in a sentence. */
function originWords({ facts, text }: ExportSource): string {
  const checked = `Kiểm tra dữ kiện lần cuối ngày ${shownDay(facts.checkedOn)}.`;
  if (!text) return checked;
  const { about } = text;
  if (about.kind === 'digest') return `Tóm lược của trang này, không dùng để trích dẫn. ${checked}`;
  const { origin } = about;
  return origin.from === 'stored'
    ? `Nguyên văn theo tệp nguồn ${origin.file}. ${checked}`
    : `Nguyên văn nhập từ tệp chính thức “${origin.file}” ngày ${shownDay(origin.on)}. ${checked}`;
}
