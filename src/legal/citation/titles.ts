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
An toàn giao thông đường bộ
An toàn thông tin mạng
An toàn thực phẩm
An toàn, vệ sinh lao động
Ban hành quyết định hành chính
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Báo chí
Bình đẳng giới
Bưu chính, viễn thông
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển nguồn lợi thủy sản
Bảo vệ và phát triển rừng
Bảo vệ, chăm sóc và giáo dục trẻ em
Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Chuyển giao công nghệ
Chuyển giao người đang chấp hành án phạt tù
Chăn nuôi
Chất lượng sản phẩm, hàng hóa
Chứng khoán
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Cán bộ, công chức
Công an nhân dân
Công chứng
Công nghiệp công nghệ số
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Công nghệ cao
Công nghệ thông tin
Công nhận và cho thi hành tại Việt Nam bản án, quyết định dân sự của Tòa án nước ngoài
Công nhận và cho thi hành tại Việt Nam quyết định của Trọng tài nước ngoài
Công đoàn
Căn cước
Căn cước công dân
Cơ quan đại diện Việt Nam ở nước ngoài
Cơ quan đại diện nước CHXHCN Việt Nam ở nước ngoài
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
Cư trú
Cạnh tranh
Cảnh sát biển Việt Nam
Cảnh vệ
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Du lịch
Dân quân tự vệ
Dân số
Dân sự
Dược
Dầu khí
Dữ liệu
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
Hàm, cấp ngoại giao
Hàng hải
Hàng hải Việt Nam
Hàng không Việt Nam
Hàng không dân dụng Việt Nam
Hành nghề y dược tư nhân
Hành nghề y, dược tư nhân
Hình sự
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hóa chất
Hôn nhân và gia đình
Hôn nhân và gia đình giữa công dân Việt Nam và người nước ngoài
Hôn nhân và gia đình giữa công dân Việt Nam với người nước ngoài
Hải quan
Hỗ trợ doanh nghiệp nhỏ và vừa
Hộ chiếu
Hộ tịch
Hợp tác xã
Khiếu nại
Khiếu nại tố cáo
Khiếu nại, tố cáo
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Khuyến khích đầu tư trong nước
Khám bệnh, chữa bệnh
Khám chữa bệnh
Khí tượng thủy văn
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Kiến trúc
Kiểm toán nhà nước
Kiểm toán độc lập
Ký kết và thực hiện thỏa thuận quốc tế
Ký kết và thực hiện điều ước quốc tế
Ký kết, gia nhập và thực hiện điều ước quốc tế
Kế toán
Kế toán và thống kê
Lao động
Luật sư
Lâm nghiệp
Lãnh sự
Lý lịch tư pháp
Lưu trữ
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Mặt trận Tổ quốc Việt Nam
Nghĩa vụ lao động công ích
Nghĩa vụ quân sự
Ngoại hối
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh của công dân Việt Nam
Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam
Nhập cảnh, xuất cảnh, cư trú, đi lại của người nước ngoài tại Việt Nam
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi
Năng lượng nguyên tử
Phá sản
Phá sản doanh nghiệp
Phí và lệ phí
Phòng bệnh
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng không nhân dân
Phòng thủ dân sự
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống lụt, bão
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống mại dâm
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
Phòng, chống rửa tiền
Phòng, chống tham nhũng
Phòng, chống tham nhũng, lãng phí, tiêu cực
Phòng, chống thiên tai
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phổ biến, giáo dục pháp luật
Phục hồi, phá sản
Quy hoạch đô thị và nông thôn
Quy định thể lệ bầu cử Hội đồng nhân dân các cấp
Quyền ưu tiên, miễn trừ
Quyền ưu đãi, miễn trừ dành cho cơ quan đại diện ngoại giao, cơ quan lãnh sự và cơ quan đại diện của tổ chức quốc tế tại Việt Nam
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
Quản lý ngoại thương
Quản lý nợ công
Quản lý thuế
Quản lý và bảo vệ biên giới quốc gia
Quản lý và sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý, bảo vệ biên giới quốc gia
Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quảng cáo
Quốc phòng
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
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
Thuế xuất khẩu, thuế nhập khẩu hàng mậu dịch
Thú y
Thư viện
Thương mại
Thể dục, thể thao
Thỏa thuận quốc tế
Thống kê
Thủ tục bắt giữ tàu bay
Thủ tục giải quyết các tranh chấp lao động
Thủ tục giải quyết các vụ án dân sự
Thủ tục giải quyết các vụ án hành chính
Thủ tục giải quyết các vụ án kinh tế
Thủ đô
Thủy lợi
Thủy sản
Thực hiện dân chủ ở cơ sở
Thực hiện dân chủ ở xã, phường, thị trấn
Thực hành tiết kiệm và chống lãng phí
Thực hành tiết kiệm, chống lãng phí
Tiêu chuẩn và quy chuẩn kỹ thuật
Tiếp công dân
Tiếp cận thông tin
Trách nhiệm bồi thường của Nhà nước
Trưng cầu ý dân
Trật tự, an toàn giao thông đường bộ
Trẻ em
Trồng trọt
Trợ giúp pháp lý
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Tình trạng khẩn cấp
Tín ngưỡng, tôn giáo
Tư pháp người chưa thành niên
Tương trợ tư pháp
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
Tần số vô tuyến điện
Tố cáo
Tố tụng dân sự
Tố tụng hành chính
Tố tụng hình sự
Tổ chức Chính phủ
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Quốc hội và Hội đồng Nhà nước
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Tổ chức chính quyền địa phương
Tổ chức cơ quan điều tra hình sự
Tổ chức tín dụng
Viên chức
Viễn thông
Việc làm
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xây dựng
Xử lý vi phạm hành chính
nước Cộng hòa xã hội chủ nghĩa Việt Nam
quốc tịch Việt Nam
Án phí, lệ phí Tòa án
Đa dạng sinh học
Điều ước quốc tế
Điện lực
Điện ảnh
Đo lường
Đê điều
Đường bộ
Đường sắt
Đất đai
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đầu tư nước ngoài
Đầu tư nước ngoài tại Việt Nam
Đầu tư theo phương thức đối tác công tư
Đặc xá
Địa chất và khoáng sản
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
