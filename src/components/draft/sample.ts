/** A draft made up to try the page with: two dead bases, a wrong date, a moved competence. */
export const SAMPLE = `ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG
QUYẾT ĐỊNH
Ban hành Quy trình tiếp nhận hồ sơ hội nghị, hội thảo quốc tế
Căn cứ Luật Thỏa thuận quốc tế số 70/2020/QH14;
Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ về quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức của các cơ quan, tổ chức, cá nhân nước ngoài dành cho Việt Nam;
Căn cứ Nghị định số 134/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về phân quyền, phân cấp trong lĩnh vực đối ngoại;
Căn cứ Quyết định số 06/2020/QĐ-TTg ngày 21 tháng 02 năm 2020 của Thủ tướng Chính phủ;
Theo đề nghị của Giám đốc Sở Ngoại vụ.
QUYẾT ĐỊNH:
Điều 1. Phạm vi
1. Quyết định này áp dụng đối với hội nghị, hội thảo quốc tế tổ chức trên địa bàn thành phố.
2. Thẩm quyền cho phép thực hiện theo khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP và Điều 3 Quyết định số 06/2020/QĐ-TTg.
Điều 2. Hồ sơ
1. Hồ sơ gồm các giấy tờ nêu tại Điều 99 Nghị định số 134/2025/NĐ-CP.
2. Khoản viện trợ đi kèm thực hiện theo khoản 2 Điều 5 Nghị định số 80/2020/NĐ-CP.
3. Việc khác thực hiện theo khoản 1 Điều này và Kế hoạch số 9999/KH-UBND ngày 02 tháng 11 năm 2026.
`;
