import { exact, fold } from '../../vietnamese/index.ts';

/**
 * Ways of saying one thing in questions about who decides; each line is led by what the others are
 * read as. For matching only: a bản ghi nhớ is not always a thỏa thuận quốc tế, yet whoever asks
 * about one wants the same row. A line with one entry keeps its words together; what is
 * read as "-" says nothing about the matter.
 */
const SAME: readonly string[] = [
  // Agreements.
  'thỏa thuận|thỏa thuận quốc tế|thỏa thuận hợp tác|bản ghi nhớ|biên bản ghi nhớ|ghi nhớ hợp tác|ghi nhớ|biên bản hợp tác|biên bản thỏa thuận|ý định thư|văn bản hợp tác|mou|ttqt|kết nghĩa',
  'không đồng ý|không nhất trí|không tán thành|không thống nhất|phản đối|từ chối đồng ý|ý kiến khác nhau|ý kiến khác|chưa đồng ý|không chấp thuận|ý kiến trái chiều|bác',
  'đổi tên|sửa tên|cập nhật tên|thay đổi tên|sửa lại tên|thay tên|tên mới|tên gọi mới',
  'sáp nhập|sát nhập|hợp nhất|sắp xếp|sắp xếp bộ máy|nhập vào',
  'chia tách|tách ra|chia về|chia cho|tách|nhiều sở|nhiều cơ quan|nhiều xã|hai sở|nhiều nơi',
  'kế thừa|thừa kế|tiếp nhận|tiếp quản|chuyển cho ai|ai giữ|theo dõi thực hiện|giao cho ai',
  'trước đây|đã ký|đã kí|cũ|giải thể|bỏ cấp huyện|không còn cấp huyện|trước 1 7 2025|trước 01 07 2025',
  'đầu tư|nội dung đầu tư',
  // Bodies and levels.
  'hội đồng nhân dân|hđnd|cơ quan dân cử|hội đồng thành phố',
  'cấp tỉnh|tỉnh|thành phố|tp|ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố|ủy ban nhân dân cấp tỉnh|ủy ban nhân dân tp|ủy ban tỉnh|ủy ban thành phố',
  'cấp huyện|huyện|quận|thị xã|quận huyện|ủy ban nhân dân cấp huyện|ủy ban nhân dân huyện|ủy ban nhân dân quận|ủy ban quận|ủy ban huyện',
  'cấp xã|xã|phường|đặc khu|xã phường|ủy ban nhân dân xã|ủy ban nhân dân phường|ủy ban nhân dân cấp xã|ủy ban xã|ủy ban phường',
  'văn phòng cấp xã|văn phòng hội đồng nhân dân và ủy ban nhân dân cấp xã|văn phòng hội đồng nhân dân và ủy ban nhân dân xã|văn phòng hội đồng nhân dân và ủy ban nhân dân phường|văn phòng hội đồng nhân dân ủy ban nhân dân xã|văn phòng hội đồng nhân dân ủy ban nhân dân phường|văn phòng xã|văn phòng phường|văn phòng ủy ban nhân dân xã|văn phòng ủy ban nhân dân phường',
  'biên giới|giáp biên giới|giáp biên|vùng biên|khu vực biên giới',
  'sở ngoại vụ|sngv|snv|cơ quan ngoại vụ',
  'giám đốc sở ngoại vụ|gđ sở ngoại vụ|gđ sngv',
  'thủ trưởng|thủ trưởng đơn vị|thủ trưởng cơ quan|người đứng đầu cơ quan|người đứng đầu đơn vị|lãnh đạo đơn vị|lãnh đạo cơ quan|giám đốc sở|gđ sở|trưởng đơn vị',
  'chủ tịch ủy ban|chủ tịch ủy ban nhân dân|chủ tịch tỉnh|chủ tịch thành phố|chủ tịch ủy ban nhân dân tỉnh|chủ tịch ủy ban nhân dân thành phố|chủ tịch ubnd|ct ubnd|ct ủy ban nhân dân|ct tỉnh',
  'phó chủ tịch|pct',
  'đoàn thể|tổ chức chính trị xã hội|đoàn thanh niên|tỉnh đoàn|thành đoàn|hội phụ nữ|hội liên hiệp phụ nữ|hội nông dân|liên đoàn lao động|lđlđ|công đoàn|mặt trận tổ quốc|mttq|hội cựu chiến binh|liên hiệp hữu nghị|liên hiệp các tổ chức hữu nghị|hội hữu nghị|cơ quan cấp tỉnh của tổ chức|hội chữ thập đỏ',
  'đại học|trường đại học|học viện|cơ sở giáo dục đại học|đh|trường đh|trường cao đẳng',
  'cơ quan đại diện|đại sứ quán|lãnh sự quán|tổng lãnh sự quán|sứ quán|đsq|lsq|tlsq|cqđd|văn phòng nước ngoài',
  'văn phòng đại diện|vpđd',
  // Conferences.
  'hội nghị|hội thảo|diễn đàn|tọa đàm|hnht|htqt|hnht quốc tế|hội thảo khoa học|hội nghị khoa học|hội thảo khoa học quốc tế|hội nghị khoa học quốc tế|tọa đàm quốc tế|hnqt|hội nghị hội thảo|hội nghị hội thảo quốc tế|hội thảo quốc tế|hội nghị quốc tế|diễn đàn quốc tế',
  'bộ trưởng|cấp bộ trưởng|quan chức cấp bộ trưởng|bt',
  'khách trên bộ trưởng|trên cấp bộ trưởng|nguyên thủ|thủ tướng nước ngoài|phó thủ tướng|tổng thống|chủ tịch quốc hội|quốc vương|nhà vua|người đứng đầu nhà nước|người đứng đầu chính phủ|cấp cao|mời thủ tướng|có thủ tướng|chủ tịch nước|nữ hoàng|thủ tướng campuchia|thủ tướng lào|thủ tướng nhật bản|thủ tướng nhật|thủ tướng thái lan|thủ tướng singapore|thủ tướng các nước',
  'nhạy cảm|chủ quyền|an ninh|quốc phòng|dân tộc|tôn giáo|nhân quyền|quyền con người|bí mật nhà nước|biển đông|biển đảo|hoàng sa|trường sa|dân tộc thiểu số|an ninh quốc phòng|quốc phòng an ninh',
  'đăng cai|nhận đăng cai|xin đăng cai|chủ trương đăng cai',
  // Aid and organisations.
  'phi chính phủ|phi chính phủ nước ngoài|ngo|ingo|pcp|pcpnn|tổ chức phi chính phủ|tổ chức phi chính phủ nước ngoài|tcpcpnn',
  'viện trợ|tài trợ|cứu trợ|hàng cứu trợ|viện trợ không hoàn lại|viện trợ phi chính phủ|viện trợ phi chính phủ nước ngoài|hàng viện trợ|khoản viện trợ|được tặng|tặng trang thiết bị|tặng thiết bị|tặng máy tính|tặng xe|quyên góp|ủng hộ',
  'đăng ký|đăng kí|giấy đăng ký|giấy đăng kí',
  // Consular matters.
  'hợp pháp hóa|hợp pháp hóa lãnh sự|chứng nhận lãnh sự|xác nhận lãnh sự|apostille|hợp thức hóa|hphls|cnls|dấu lãnh sự|tem lãnh sự|chứng thực lãnh sự|chứng nhận giấy tờ|xác nhận giấy tờ|hợp pháp giấy tờ',
  'giấy tờ|bằng đại học|bằng tốt nghiệp|bằng cấp|giấy khai sinh|giấy kết hôn|giấy đăng ký kết hôn|lý lịch tư pháp|hồ sơ du học|bảng điểm|giấy độc thân|bằng lái xe',
  'bảo hộ công dân|bảo hộ|bị lừa|lừa đảo|mất liên lạc|gặp nạn|bị bắt|bị bắt giữ|bắt giữ|tử vong|thi hài|bị giam|mất tích|mắc kẹt|buôn người|tai nạn|bị chết|chết|mất hộ chiếu|kẹt ở|bị giữ|bị tai nạn|cấp cứu',
  'hộ chiếu công vụ|hộ chiếu ngoại giao|hccv|hcng|hộ chiếu ngoại giao công vụ|công hàm',
  'hàm ngoại giao|hàm cấp ngoại giao|phong hàm|thăng hàm|hàm cấp|hàm tham tán|hàm đại sứ|cấp ngoại giao|giấy chứng nhận hàm',
  'lãnh sự danh dự|cơ quan lãnh sự danh dự|văn phòng lãnh sự danh dự',
  // Press.
  'báo chí|nhà báo|phóng viên|pv|đài truyền hình|hãng tin|đoàn làm phim|quay phóng sự|quay phim|phỏng vấn|làm phim|ký giả|truyền hình|lấy tin|tác nghiệp|trợ lý báo chí',
  'họp báo',
  'chiếu phim',
  'trưng bày|pa nô|pano|áp phích|màn hình|treo băng|tủ ảnh|bảng quảng cáo|tranh ảnh|băng rôn',
  // Delegations, people, rewards.
  'đoàn ra|đoàn ra đoàn vào|đoàn vào',
  'khách nước ngoài|đoàn khách nước ngoài|đoàn nước ngoài|khách quốc tế|đoàn đại biểu nước ngoài|đoàn khách|đoàn công tác nước ngoài|khách tây',
  'tiếp khách|đón tiếp|tiếp đón|đón đoàn|tiếp đoàn|tự tiếp|đón khách|tiếp|đến thăm|đến làm việc',
  'đi nước ngoài|đi công tác nước ngoài|ra nước ngoài|xuất ngoại|đi công tác|đi học tập nước ngoài|xuất cảnh',
  'cán bộ|công chức|viên chức|cbcc|cbccvc|cán bộ công chức|công chức viên chức',
  'khen thưởng|huân chương|huy chương|huy hiệu|bằng khen|giải thưởng|danh hiệu|kỷ niệm chương|giấy khen',
  'ngang cấp|tương đương|cấp tương đương|cấp thấp hơn|thấp hơn|cùng cấp|bằng cấp bậc',
  'đột xuất|ngoài kế hoạch|phát sinh|ngoài chương trình',
  'hằng năm|hàng năm|năm sau|mỗi năm|năm tới|trong năm|cả năm',
  'kế hoạch|chương trình|chương trình hoạt động',
  'trưởng đoàn|dẫn đầu đoàn|làm trưởng đoàn',
  'ủy quyền|trao quyền|giao quyền|có thể giao',
  // The office's own work.
  'đối ngoại|đn|công tác đối ngoại|hoạt động đối ngoại|việc đối ngoại|nghiệp vụ đối ngoại',
  'thanh tra|thanh tra sở|thanh tra ngoại giao|thanh tra chuyên ngành',
  'hướng dẫn|tập huấn|bồi dưỡng|hướng dẫn nghiệp vụ|ai chỉ|hỏi nghiệp vụ',
  'nhiệm vụ|chức năng|chức năng nhiệm vụ|việc gì|những việc gì',
  'quyền hạn|thẩm quyền gì|trách nhiệm gì|trách nhiệm|những quyền hạn|thẩm quyền đối ngoại',
  'đầu mối|cơ quan đầu mối|tham mưu|đầu mối tham mưu|cơ quan tham mưu',
  // Asking itself.
  'xin phép|cho phép|cấp phép|giấy phép|phê duyệt|duyệt|chấp thuận|xin',
  'ai quyết|ai quyết định|ai có thẩm quyền|thẩm quyền|ai duyệt|ai ký|ai cho phép|người quyết định',
  'ký|kí|ký kết|kí kết',
  'không|ko|k|hông|hok',
  'nước ngoài|nc ngoài|nn|ngoại quốc',
  'cơ quan',
  'quản lý',
  'quan hệ',
  'tình hình',
  'liên quan',
  'ý kiến',
  'quốc tế',
  'bộ ngành|bộ công an|bộ quốc phòng|bộ ngoại giao|bộ tài chính|bộ kế hoạch và đầu tư|bộ nội vụ|bộ tư pháp|một bộ|1 bộ|bộ nào|các bộ|bộ khác',
  '-|tổ chức|thủ tục|trình tự|trình tự thủ tục|hồ sơ|nộp hồ sơ|gửi hồ sơ|nộp|bao nhiêu ngày|mấy ngày|bao lâu|trước bao nhiêu ngày|trước mấy ngày|thế nào|như thế nào|ra sao|làm gì|cơ quan nào|ở đâu|quy định thế nào|việt nam|trước bao nhiêu giờ|mấy giờ|trước mấy giờ|bao nhiêu giờ',
  'lấy ý kiến|xin ý kiến|hỏi ý kiến',
];

/** Another way of saying: what it is read as, and its words with their marks. */
export interface Saying {
  readonly reading: string;
  readonly words: readonly string[];
}

/** Ways of saying, by their words without marks. */
export const SAYINGS: ReadonlyMap<string, readonly Saying[]> = sayings();

/** The longest way of saying, in words. */
export const LONGEST = Math.max(...[...SAYINGS.keys()].map((words) => words.split(' ').length));

function sayings(): Map<string, Saying[]> {
  const found = new Map<string, Saying[]>();
  for (const line of SAME) {
    const all = line.split('|');
    const reading = fold(all[0] ?? '').replaceAll(' ', '_');
    for (const words of all) {
      const key = fold(words);
      found.set(key, [...(found.get(key) ?? []), { reading, words: exact(words).split(' ') }]);
    }
  }
  return found;
}
