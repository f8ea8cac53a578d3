import * as texts from '../../texts/vi.ts';

/** A part of the site, as menus name it. */
export interface Section {
  readonly href: string;
  readonly text: string;
}

/** The parts readers come for, in the order of the questions they come with. */
export const MAIN_SECTIONS: readonly Section[] = [
  { href: '/tra-cuu/', text: texts.search },
  { href: '/tham-quyen/', text: texts.competence },
  { href: '/van-ban/', text: texts.documents },
  { href: '/hieu-luc/', text: texts.effect },
  { href: '/thu-tuc/', text: texts.procedures },
  { href: '/bao-cao/', text: texts.reporting },
  { href: '/tap-huan/', text: texts.training },
];

/** Everything else worth a link from every page. */
export const MORE_SECTIONS: readonly Section[] = [
  { href: '/ke-thua-thoa-thuan/', text: texts.succession },
  { href: '/so-sanh/', text: texts.comparisons },
  { href: '/kiem-tra-can-cu/', text: texts.draftCheck },
  { href: '/linh-vuc/', text: texts.workFields },
  { href: '/don-vi/', text: texts.department },
  { href: '/sai-khac/', text: texts.discrepancies },
  { href: '/duoc-dan/', text: texts.citedDocuments },
  { href: '/xem-xet/', text: texts.documentsUnderReview },
  { href: '/xem-lai/', text: texts.itemsToReview },
  { href: '/huong-dan/cach-kiem-chung/', text: texts.howVerified },
  { href: '/huong-dan/', text: texts.userGuide },
];

/** How far it can be relied on, and who to tell; below everything else. */
export const ABOUT_SECTIONS: readonly Section[] = [
  { href: '/tin-cay/', text: texts.trust },
  { href: '/tro-nang/', text: texts.accessibility },
  { href: '/giay-phep/', text: texts.licences },
];
