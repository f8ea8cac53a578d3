import { AlignmentType, BorderStyle, ShadingType, type IStylesOptions } from 'docx';

/** Sizes in half points; officials expect 13 to 14 points (Decree 30/2020, annex I). */
const BODY = 28;
const SMALL = 24;
/** Twentieths of a point: 1.27 cm. */
export const INDENT = 720;

const centred = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } as const;
const heading = (more: { readonly left?: true; readonly outlineLevel: number }) => ({
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { bold: true, size: BODY, color: '000000', font: FONT },
  paragraph: {
    ...(more.left ? {} : centred),
    keepNext: true,
    keepLines: true,
    spacing: { before: 160, after: 120 },
    outlineLevel: more.outlineLevel,
  },
});

/** Officials' typeface; every Word has it. */
const FONT = 'Times New Roman';

/**
 * Styles of a document, named as Word shows them. Headings are Word's own, so that its navigation
 * pane and screen readers know them; nothing is numbered by the program.
 */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY, language: { value: 'vi-VN' } },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 0, after: 120, line: 288 },
        indent: { firstLine: INDENT },
      },
    },
    title: {
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 30, font: FONT },
      paragraph: { ...centred, keepNext: true, spacing: { before: 240, after: 120 } },
    },
    heading1: heading({ outlineLevel: 0 }),
    heading2: heading({ outlineLevel: 1 }),
    heading3: heading({ outlineLevel: 2 }),
    heading4: heading({ outlineLevel: 3, left: true }),
    footnoteText: {
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { indent: { firstLine: 0 }, spacing: { after: 40, line: 240 } },
    },
  },
  paragraphStyles: [
    // An article that begins with its sentence: in the navigation pane, and no heading to look at.
    { id: 'DieuLienLoi', name: 'Điều liền lời', paragraph: { outlineLevel: 3 } },
    { id: 'MoDau', name: 'Phần mở đầu', run: { bold: true }, paragraph: centred },
    { id: 'KemTheo', name: 'Ban hành kèm theo', run: { italics: true }, paragraph: centred },
    { id: 'CanCu', name: 'Căn cứ', run: { italics: true } },
    {
      id: 'PhanCuoi',
      name: 'Phần cuối',
      paragraph: { indent: { firstLine: 0 }, alignment: AlignmentType.LEFT },
    },
    { id: 'DoanTrich', name: 'Đoạn trích', paragraph: { indent: { left: INDENT, firstLine: 0 } } },
    {
      id: 'O',
      name: 'Ô của bảng',
      run: { size: SMALL },
      paragraph: {
        alignment: AlignmentType.LEFT,
        indent: { firstLine: 0 },
        spacing: { after: 40, line: 252 },
      },
    },
    {
      id: 'GhiChu',
      name: 'Ghi chú của văn bản',
      run: { size: SMALL },
      paragraph: { indent: { firstLine: 0 } },
    },
    {
      // Ours, not the law's: told apart by a frame, not by colour alone.
      id: 'NhanXet',
      name: 'Nhận xét của trang',
      run: { size: SMALL, italics: true },
      paragraph: {
        alignment: AlignmentType.LEFT,
        indent: { left: INDENT, firstLine: 0 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 6, color: '808080' } },
      },
    },
    {
      id: 'LuuY',
      name: 'Lưu ý của trang',
      run: { size: SMALL },
      paragraph: {
        alignment: AlignmentType.LEFT,
        indent: { left: 120, right: 120, firstLine: 0 },
        shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' },
        border: Object.fromEntries(
          ['top', 'bottom', 'left', 'right'].map((side) => [
            side,
            { style: BorderStyle.SINGLE, size: 8, space: 4, color: '404040' },
          ]),
        ),
      },
    },
    {
      id: 'ThongTin',
      name: 'Thông tin về văn bản',
      run: { size: SMALL },
      paragraph: {
        alignment: AlignmentType.LEFT,
        indent: { firstLine: 0 },
        spacing: { after: 60, line: 252 },
      },
    },
    {
      id: 'LeTrang',
      name: 'Đầu và chân trang',
      run: { size: 18 },
      paragraph: {
        alignment: AlignmentType.LEFT,
        indent: { firstLine: 0 },
        spacing: { after: 0, line: 240 },
      },
    },
  ],
};

/** Ids of the styles of paragraphs. */
export type StyleId =
  | 'Normal'
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'DieuLienLoi'
  | 'MoDau'
  | 'KemTheo'
  | 'CanCu'
  | 'PhanCuoi'
  | 'DoanTrich'
  | 'O'
  | 'GhiChu'
  | 'NhanXet'
  | 'LuuY'
  | 'ThongTin'
  | 'LeTrang';
