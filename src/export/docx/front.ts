import { Paragraph, TextRun, type Table } from 'docx';
import { factLines } from '../fact-lines.ts';
import type { ExportedEvidence, ExportedFacts } from '../json/facts-schema.ts';
import type { ExportSource, SourceOfText } from '../source.ts';
import { holdable } from '../xml.ts';
import { relationLines } from './relation-lines.ts';
import { BOLD, ownParagraph } from './runs.ts';
import type { StyleId } from './styles.ts';

/**
 * What stands above the words: nothing above the law's own, which begin the file as they begin the
 * act, but for a warning that must be given; name, facts and a plain mark above a digest; all we know
 * where there is no text.
 */
export function frontOf(source: ExportSource): (Paragraph | Table)[] {
  const { facts, text } = source;
  if (text?.about.kind === 'verbatim')
    return text.about.notice === null ? [] : [marked('LƯU Ý', [text.about.notice])];
  return [
    ownParagraph('Title', facts.name),
    ...(facts.name.startsWith(facts.title) ? [] : [ownParagraph('MoDau', facts.title)]),
    text ? digestNotice(facts, text) : marked('CHƯA CÓ NỘI DUNG', [NO_TEXT, officialWords(facts)]),
    ...factLines(facts).map((line) => ownParagraph('ThongTin', line)),
    ...(text ? [] : sheet(facts)),
  ];
}

/** Beside the facts, where they are all there is: relations, remarks, evidence. */
function sheet(facts: ExportedFacts): Paragraph[] {
  const part = (title: string, lines: readonly string[]): Paragraph[] =>
    lines.length === 0
      ? []
      : [
          ownParagraph('Heading2', title),
          ...lines.map((line) => ownParagraph('ThongTin', `– ${line}`)),
        ];
  return [
    ...part('Quan hệ với văn bản khác', relationLines(facts)),
    ...part('Lưu ý', facts.notes),
    ...part('Chứng cứ', evidenceLines(facts)),
  ];
}

function evidenceLines(facts: ExportedFacts): string[] {
  const { identity, issued, inForceFrom, inForceBounds, expires, lastSeenInForce } = facts;
  const known = [
    ['Số hiệu, loại, cơ quan, tên', identity],
    ['Ngày ban hành', issued?.evidence],
    ['Ngày có hiệu lực', (inForceFrom ?? inForceBounds)?.evidence],
    ['Ngày hết hiệu lực', expires?.evidence],
    ['Còn thấy áp dụng', lastSeenInForce?.evidence],
  ] as const;
  return known.flatMap(([label, evidence]) =>
    evidence === undefined ? [] : [`${label}: ${evidenceWords(evidence, facts)}`],
  );
}

const NO_TEXT = 'Tệp này chỉ có thông tin về văn bản.';

function digestNotice(facts: ExportedFacts, { about }: SourceOfText): Paragraph {
  const evidence = about.kind === 'digest' ? [evidenceWords(about.evidence, facts)] : [];
  return marked('BẢN TÓM LƯỢC', [about.notice ?? '', ...evidence, officialWords(facts)]);
}

/** A paragraph in a frame that opens with what it warns of. */
function marked(label: string, sentences: readonly string[]): Paragraph {
  const style: StyleId = 'LuuY';
  return new Paragraph({
    style,
    children: [
      new TextRun({ text: `${label}. `, ...BOLD }),
      new TextRun(holdable(sentences.filter((one) => one !== '').join(' '))),
    ],
  });
}

function officialWords({ officialUrl }: ExportedFacts): string {
  return officialUrl === null ? '' : `Toàn văn chính thức: ${officialUrl}`;
}

/** "Độ tin cậy B. Nguồn: Công báo (Điều 1)." */
function evidenceWords(
  { confidence, sources }: ExportedEvidence,
  { sources: known }: Pick<ExportedFacts, 'sources'>,
): string {
  const names = sources.map(({ source, place }) => {
    const title = known.find(({ id }) => id === source)?.title ?? source;
    return place === undefined ? title : `${title} (${place})`;
  });
  return `Độ tin cậy ${confidence}. Nguồn: ${names.join('; ')}.`;
}
