/** A part of the site, as menus name it. */
export interface Section {
  readonly href: string;
  readonly text: string;
}

/** The parts readers come for, in the order of the questions they come with. */
export const MAIN_SECTIONS: readonly Section[] = [
  { href: '/tra-cuu/', text: 'Tra cứu' },
  { href: '/tham-quyen/', text: 'Thẩm quyền' },
  { href: '/van-ban/', text: 'Văn bản' },
  { href: '/hieu-luc/', text: 'Hiệu lực' },
  { href: '/thu-tuc/', text: 'Thủ tục' },
  { href: '/bao-cao/', text: 'Báo cáo' },
  { href: '/tap-huan/', text: 'Tập huấn' },
];

/** Everything else worth a link from every page. */
export const MORE_SECTIONS: readonly Section[] = [
  { href: '/ke-thua-thoa-thuan/', text: 'Kế thừa thỏa thuận' },
  { href: '/so-sanh/', text: 'So sánh cũ và mới' },
  { href: '/kiem-tra-can-cu/', text: 'Kiểm tra căn cứ' },
  { href: '/linh-vuc/', text: 'Lĩnh vực công tác' },
  { href: '/don-vi/', text: 'Sở Ngoại vụ' },
  { href: '/sai-khac/', text: 'Sổ sai khác' },
  { href: '/duoc-dan/', text: 'Văn bản được dẫn' },
  { href: '/xem-xet/', text: 'Văn bản đang được xem xét' },
  { href: '/xem-lai/', text: 'Mục cần xem lại' },
  { href: '/huong-dan/cach-kiem-chung/', text: 'Cách kiểm chứng' },
  { href: '/huong-dan/', text: 'Hướng dẫn sử dụng' },
];

/** How far it can be relied on, and who to tell; below everything else. */
export const ABOUT_SECTIONS: readonly Section[] = [
  { href: '/tin-cay/', text: 'Dữ liệu đáng tin đến đâu' },
  { href: '/tro-nang/', text: 'Trợ năng' },
  { href: '/giay-phep/', text: 'Giấy phép' },
];
