import { exact } from '../vietnamese/index.ts';
import type { Tokens } from './lex.ts';

/**
 * Names of laws, codes and ordinances: those that hold a comma, "và", "của" or another word that
 * would end a name, and those so often cited that the sentence must not be taken for more of the
 * name ("Luật Giáo dục đại học", but "theo Luật Giáo dục quyết định …"). One a line.
 */
const TITLES = `
An ninh mạng
An ninh quốc gia
An toàn thông tin mạng
An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Biên giới quốc gia
Biển Việt Nam
Báo chí
Bưu chính, viễn thông
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng
Bảo vệ, chăm sóc và giáo dục trẻ em
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Chuyển giao công nghệ
Chuyển giao người đang chấp hành án phạt tù
Chất lượng sản phẩm, hàng hóa
Chứng khoán
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Cán bộ, công chức
Công an nhân dân
Công chứng
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Công nghệ cao
Công nghệ thông tin
Công nhận và cho thi hành tại Việt Nam bản án, quyết định dân sự của Tòa án nước ngoài
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
Cư trú
Cạnh tranh
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Du lịch
Dân quân tự vệ
Dân sự
Dược
Dầu khí
Dự trữ quốc gia
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Giám định tư pháp
Giáo dục
Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh
Giáo dục đại học
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hàng hải
Hàng hải Việt Nam
Hàng không dân dụng Việt Nam
Hành nghề y, dược tư nhân
Hình sự
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hôn nhân và gia đình
Hải quan
Hộ chiếu
Hộ tịch
Hợp tác xã
Khiếu nại
Khiếu nại, tố cáo
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Khuyến khích đầu tư trong nước
Khám bệnh, chữa bệnh
Khám chữa bệnh
Kinh doanh bảo hiểm
Kiểm toán nhà nước
Kiểm toán độc lập
Ký kết và thực hiện thỏa thuận quốc tế
Ký kết và thực hiện điều ước quốc tế
Ký kết, gia nhập và thực hiện điều ước quốc tế
Kế toán
Lao động
Luật sư
Lưu trữ
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Nghĩa vụ lao động công ích
Ngoại hối
Ngân sách nhà nước
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh của công dân Việt Nam
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi
Năng lượng nguyên tử
nước Cộng hòa xã hội chủ nghĩa Việt Nam
Phí và lệ phí
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng, chống bạo lực gia đình
Phòng, chống lụt, bão
Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
Phòng, chống tham nhũng, lãng phí, tiêu cực
Phòng, chống thiên tai
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Quyền ưu tiên, miễn trừ
Quyền ưu đãi, miễn trừ dành cho cơ quan đại diện ngoại giao, cơ quan lãnh sự và cơ quan đại diện của tổ chức quốc tế tại Việt Nam
Quản lý thuế
Quản lý và sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quốc phòng
quốc tịch Việt Nam
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Thanh niên
Thanh tra
Thi hành tạm giữ, tạm giam
Thi hành án dân sự
Thi hành án hình sự
Thi đua, khen thưởng
Thuế bảo vệ môi trường
Thuế giá trị gia tăng
Thuế nhà, đất
Thuế sử dụng đất nông nghiệp
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế thu nhập đối với người có thu nhập cao
Thuế tiêu thụ đặc biệt
Thuế tài nguyên
Thuế xuất khẩu, thuế nhập khẩu
Thương mại
Thỏa thuận quốc tế
Thủ tục bắt giữ tàu bay
Thủ tục giải quyết các vụ án hành chính
Thủy lợi
Thủy sản
Thực hiện dân chủ ở cơ sở
Thực hiện dân chủ ở xã, phường, thị trấn
Thực hành tiết kiệm, chống lãng phí
Tiêu chuẩn và quy chuẩn kỹ thuật
Tiếp công dân
Tiếp cận thông tin
Trách nhiệm bồi thường của Nhà nước
Trưng cầu ý dân
Trật tự, an toàn giao thông đường bộ
Trợ giúp pháp lý
Tài nguyên nước
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
Tần số vô tuyến điện
Tố cáo
Tố tụng dân sự
Tố tụng hành chính
Tố tụng hình sự
Tổ chức Chính phủ
Tổ chức chính quyền địa phương
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Viên chức
Viễn thông
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xây dựng
Xử lý vi phạm hành chính
Án phí, lệ phí Tòa án
Điều ước quốc tế
Điện lực
Đất đai
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đầu tư nước ngoài
Đầu tư nước ngoài tại Việt Nam
Đầu tư theo phương thức đối tác công tư
Ưu đãi người có công với cách mạng
`;

const byFirstKey = Map.groupBy(
  TITLES.trim()
    .split('\n')
    .map(keysOf)
    .sort((a, b) => b.length - a.length),
  ([first = '']) => first,
);

function keysOf(title: string): string[] {
  return exact(title).match(/[\p{L}\p{M}]+|[^\s\p{L}]/gu) ?? [];
}

/** How many tokens the longest listed name takes at `at`; 0 when none stands there. */
export function knownTitleLength(t: Tokens, at: number): number {
  const found = byFirstKey.get(t.key(at))?.find((keys) => t.matches(at, keys));
  return found?.length ?? 0;
}
