/**
 * Every text of the frame: what stands around the law and content, in Vietnamese. Content itself, and
 * words that belong to the law (`terms.ts`), are not here. Each text is a constant of its own, so that
 * the bundler puts it where it is used and a page loads no others.
 *
 * `{name}` is filled in (`filled.ts`). Some names have a meaning for `translator.ts`, which finds a text
 * on the page again: `{n}`, `{n2}` are numbers, `{date}`, `{date2}` are days, `{what}` is itself a text
 * of the frame, `{when}` is one or nothing. A text appears once: one Vietnamese text, one English.
 */

export * from './vi-answers.ts';

// The site itself, and what frames every page.
export const siteName = 'Tra cứu pháp luật đối ngoại';
export const lawFeed = 'Thay đổi của pháp luật đối ngoại';
export const skipLink = 'Đến nội dung chính';
export const breadcrumb = 'Đường dẫn';
export const mainSections = 'Mục chính';
export const menu = 'Mục';
export const theme = 'Giao diện: {what}';
export const themeAuto = 'tự động';
export const themeLight = 'sáng';
export const themeDark = 'tối';
export const close = 'Đóng';
export const retry = 'Thử lại';
export const everything = 'Tất cả';

// Parts of the site, as menus, breadcrumbs and lists of names call them.
export const search = 'Tra cứu';
export const competence = 'Thẩm quyền';
export const documents = 'Văn bản';
export const effect = 'Hiệu lực';
export const procedures = 'Thủ tục';
export const reporting = 'Báo cáo';
export const training = 'Tập huấn';
export const succession = 'Kế thừa thỏa thuận';
export const comparisons = 'So sánh cũ và mới';
export const draftCheck = 'Kiểm tra căn cứ';
export const workFields = 'Lĩnh vực công tác';
export const department = 'Sở Ngoại vụ';
export const discrepancies = 'Sổ sai khác';
export const citedDocuments = 'Văn bản được dẫn';
export const documentsUnderReview = 'Văn bản đang được xem xét';
export const itemsToReview = 'Mục cần xem lại';
export const howVerified = 'Cách kiểm chứng';
export const userGuide = 'Hướng dẫn sử dụng';
export const trust = 'Dữ liệu đáng tin đến đâu';
export const accessibility = 'Trợ năng';
export const licences = 'Giấy phép';
export const terms = 'Thuật ngữ';
export const movedPowers = 'Bảng thẩm quyền đã chuyển';
export const posts = 'Thẩm quyền theo chức danh';
export const countingDays = 'Tính ngày, hạn nộp';

// The footer.
export const offlineUse = 'Dùng khi không có mạng';
export const aboutSite = 'Về trang này';
export const reportError = 'Báo sai sót';
export const noTracking =
  'Không theo dõi người đọc: không tài khoản, không cookie, không mã theo dõi. Mã nguồn mở theo giấy phép MIT.';
export const notOfficial =
  'Trang này giúp tra cứu, không thay văn bản chính thức. Khi áp dụng, hãy đối chiếu bản do cơ quan ban hành công bố.';
export const currency = '{n} văn bản, dữ liệu kiểm tra lần cuối ngày {date}.';

// The search box of every page, and the one of the home page.
export const searchPlaceholder = 'Tìm văn bản, điều khoản';
export const searchLabel = 'Tìm trong văn bản';
export const quickSearch = 'Tìm nhanh';
export const homePromise =
  'Ai quyết, theo điều nào, văn bản nào còn hiệu lực, dựa vào chứng cứ nào.';
export const homeSearchLabel = 'Việc cần làm, số hiệu, hoặc điều khoản';
export const homeSearchPlaceholder = 'Ví dụ: đón đoàn nước ngoài';
export const tryThese = 'Thử:';
export const seeHowVerified = 'Xem cách kiểm chứng';
export const justChanged = 'Vừa thay đổi';
export const newlyIssued = 'Mới ban hành';
export const reportsDue = 'Sắp đến hạn báo cáo';
export const changesAhead = 'Sắp đổi hiệu lực';
export const byField = 'Theo lĩnh vực công việc';
export const seeAll = 'Xem tất cả';
export const wholeYear = 'Cả năm';
export const whatChangesWith = 'Việc nào đổi theo';
export const departmentWork = 'Việc của Sở Ngoại vụ';
export const allDocuments = 'Mọi văn bản';
export const whoDecides = 'Ai có thẩm quyền?';
export const whoDecidesSays = 'Tả việc cần làm; biết ai quyết, từ ngày nào, theo điều nào.';
export const documentsAndEffect = 'Văn bản và hiệu lực';
export const documentsAndEffectSays =
  'Văn bản nào còn dùng được, cái gì thay cái gì, tại ngày nào.';
export const proceduresSays = 'Cần gì, nộp ở đâu, bao lâu; gặp nạn ở nước ngoài thì gọi ai.';
export const trainingSays = 'Bài học ngắn cho cán bộ xã, có câu hỏi tự kiểm tra.';
export const distressAbroad = 'Gặp nạn ở nước ngoài: gọi ai, làm gì trước';

// Going to a place by its name.
export const goTo = 'Đi nhanh';
export const goToTitle = 'Đi nhanh (Ctrl+K)';
export const goToLabel = 'Tên hoặc số hiệu cần đến';
export const goToPlaceholder = 'Tên, số hiệu, thủ tục, trang';
export const goToList = 'Nơi đến';
export const goToLoading = 'Đang tải danh sách.';
export const goToHelp = 'Gõ tên hoặc số hiệu; mũi tên để chọn, Enter để mở.';
export const goToNone = 'Không có tên nào khớp; Enter để tra cứu toàn văn.';
export const goToFound = '{n} nơi khớp tên.';
export const goToFailed =
  'Chưa tải được danh sách. Hãy kiểm tra kết nối rồi gõ tiếp, hoặc Enter để tra cứu toàn văn.';
export const goToSearch = 'Tra cứu “{text}” trong toàn văn';
export const kindPage = 'Trang';
export const kindLesson = 'Bài học';

// The offer of a new edition to those who keep parts of the site.
export const newEdition = 'Bản mới';
export const editionOf = 'Có bản mới ngày {date}.';
export const editionSize = 'Phần đã lưu: cập nhật {n} tệp, {size}.';
export const editionReloads = 'Các thẻ đang mở của trang sẽ tải lại.';
export const update = 'Cập nhật';
export const useNewEdition = 'Dùng bản mới';
export const later = 'Để sau';
export const updating = 'Đang tải {size} / {size2}';
export const updated = 'Đã cập nhật phần đã lưu.';

// How sure something is, and who says so.
export const digest = 'Tóm lược, không phải nguyên văn';
export const digestStop = 'Tóm lược, không phải nguyên văn.';
export const unverified = 'Chưa kiểm chứng';
export const undetermined = 'Chưa xác định';
export const toSettle = 'Cần để xác định:';
export const note = 'Lưu ý: {text}';
export const confidence = 'Độ tin cậy {level}';
export const evidenceBrief = 'Độ tin cậy {level} · {n} nguồn';
export const confidenceA = 'A: hai nguồn độc lập hoặc chính văn bản.';
export const confidenceB = 'B: một nguồn tốt.';
export const confidenceC = 'C: mới là manh mối, chưa kiểm chứng.';
export const checkedOn = 'Kiểm tra ngày {date}.';
export const byEvidence = 'theo chứng cứ đến {date}';

// For which day the states of effect are shown.
export const asOfLabel = 'Xem tại ngày';
export const asOfPlaceholder = 'ngày/tháng/năm';
export const asOfShow = 'Xem';
export const asOfIn = 'ở';
export const asOfAnywhere = 'nơi văn bản áp dụng';
export const asOfBack = 'Về hôm nay';
export const asOfFold = 'Xem ngày khác, nơi khác';
export const asOfBuilt = 'Tính đến {date}, ngày dựng trang này.';
export const asOfToday = 'Tình trạng hiệu lực hôm nay, {date}.';
export const asOfOther = 'Tình trạng hiệu lực tại ngày {date}, không phải hôm nay.';
export const asOfAhead = 'Ngày này chưa tới: tính theo những gì đã biết.';
export const asOfUnreadable = 'Không đọc được ngày "{text}" trong địa chỉ.';
export const asOfNoPlace = 'Địa chỉ hỏi về nơi "{text}" mà kho không có: dưới đây là cho mọi nơi.';
export const pressFailed = 'Không tải được. Hãy kiểm tra kết nối rồi bấm lại, hoặc tải lại trang.';
export const asOfLost =
  'Không tải được phần tính cho ngày {date}: trên trang này còn chỗ theo ngày {built}. Hãy kiểm tra kết nối rồi tải lại trang.';
export const asOfForm = 'Không có ngày này. Ghi ngày/tháng/năm, ví dụ 01/07/2025.';

// The head of a document's page.
export const issuedLine = '{issuer}, ban hành ngày {date}';
export const issuedUnknown = '{issuer}, ngày ban hành chưa rõ';
export const appliesIn = 'Áp dụng ở {place}.';
export const partsOfPage = 'Các phần của trang';
export const content = 'Nội dung';
export const attributes = 'Thuộc tính';
export const relations = 'Lược đồ';
export const contents = 'Mục lục';
export const contentsFilter = 'Lọc mục lục';
export const contentsPlaceholder = 'Điều 8, hội nghị…';
export const contentsNone = 'Không có mục nào khớp.';
export const entriesCount = '{n} mục';

// What a state of effect means for the reader.
export const stateReplaced = 'Đã được thay bằng {links}.';
export const stateReplacedSince = 'Từ ngày {date}, được thay bằng {links}.';
export const stateRepealed = 'Đã bị bãi bỏ bởi {links}.';
export const stateRepealedSince = 'Từ ngày {date}, bị bãi bỏ bởi {links}.';
export const stateExpired = 'Đã hết thời hạn áp dụng.';
export const stateExpiredSince = 'Hết thời hạn áp dụng từ ngày {date}.';
export const stateAmended = 'Còn áp dụng, đã được sửa đổi bởi {links}. Đọc cả hai văn bản.';
export const statePartExpired = 'Một phần đã hết thời hạn; phần còn lại vẫn áp dụng.';
export const statePartEnded =
  'Còn áp dụng; một phần đã được sửa đổi hoặc bãi bỏ bởi {links}. Đọc cả hai văn bản.';
export const stateNotYet = 'Có hiệu lực từ ngày {date}.';
export const stateSuspended = 'Bị ngưng hiệu lực bởi {links}.';
export const stateEndUnknown =
  'Có văn bản thay thế nhưng chưa rõ từ ngày nào. Hãy kiểm tra ở nguồn chính thức trước khi dùng.';
export const stateOldEvidence =
  'Chứng cứ gần nhất đã quá hai năm. Hãy kiểm tra ở nguồn chính thức trước khi dùng.';
export const stateNoEvidence =
  'Chưa đủ chứng cứ để nói văn bản còn hiệu lực hay không. Hãy kiểm tra ở nguồn chính thức trước khi dùng.';
export const stateNotNormative = 'Loại văn bản này không có tình trạng hiệu lực.';
export const stateElsewhere = 'Văn bản không áp dụng ở địa bàn này.';
export const unverifiedLead = 'Chưa kiểm chứng: {words}';
export const citeEnded = 'hết hiệu lực';
export const citeAhead = 'chưa có hiệu lực';

// Competence that another act moves, and bases that no longer hold; `when` is made of the first three.
export const whenFrom = 'từ ngày {date}';
export const whenUntil = 'đến trước ngày {date}';
export const whenUnknown = 'chưa rõ từ ngày nào';
export const powerHere = 'Thẩm quyền nêu ở đây';
export const powerInDocument = 'Thẩm quyền nêu trong văn bản này';
export const powerAt = 'Thẩm quyền nêu tại {links}';
export const moveAhead = '{what} sẽ chuyển theo {act}{when}.';
export const movePossible = '{what} có thể đã chuyển theo {act}{when}; chưa xác định được.';
export const moveDone = '{what} đã chuyển theo {act}{when}. Câu chữ ở đây không bị sửa đổi.';
export const moveReturned = '{what} đã từng chuyển theo {act}{when}; nay lại theo văn bản này.';
export const detailing = 'quy định chi tiết';
export const guiding = 'hướng dẫn';
export const implementing = 'thực hiện';
export const basedOn = 'căn cứ';
export const basesReplaced = 'Văn bản căn cứ đã được thay thế: {links}.';
export const parentEnded =
  'Cần kiểm tra: văn bản này {what} {act}, nay đã hết hiệu lực{since}. Chưa rõ còn áp dụng được đến đâu.';
export const parentPartEnded =
  'Cần kiểm tra: văn bản này {what} {act}, nay đã hết hiệu lực một phần{since}. Chưa rõ còn áp dụng được đến đâu.';
export const basisSince = '(từ ngày {date})';
export const basisBy = '(theo {links})';
export const basisSinceBy = '(từ ngày {date}, theo {links})';

// Beside a provision: what touches it.
export const provisionUntil = 'Chỉ áp dụng đến hết ngày {date}, theo chính văn bản này.';
export const provisionEnded =
  'Chỉ áp dụng đến hết ngày {date}, theo chính văn bản này; nay không áp dụng nữa.';
export const amendedBy = 'được sửa đổi, bổ sung bởi {act}{when}';
export const replacedBy = 'được thay bằng {act}{when}';
export const repealedBy = 'bị bãi bỏ bởi {act}{when}';
export const suspendedBy = 'bị ngưng hiệu lực bởi {act}{when}';
export const changeLead = 'Chưa kiểm chứng: có thể {what}.';
export const changeAhead = 'Sẽ {what}.';
export const changePossible = 'Có thể đã {what}; chưa rõ từ ngày nào.';
export const changeShown = 'Đã {what}; nội dung ở đây đã theo sửa đổi.';
export const changeNotShown = 'Đã {what}; nội dung ở đây chưa theo sửa đổi.';
export const changeDone = 'Đã {what}.';
export const unapplied = 'Sửa đổi chưa ghép vào nội dung dưới đây';
export const unappliedRead =
  'Nội dung trên trang này chưa theo các sửa đổi sau. Đọc cùng văn bản sửa đổi:';
export const citedCount = '{n} nơi dẫn';
export const citedCountLabel = '{n} nơi dẫn chiếu đến đây';
export const askWhoDecides = 'Hỏi ai quyết?';
export const usedInCount = 'Dùng ở {n} mục';

// Above and in place of a text.
export const digestNote =
  'Nội dung dưới đây do trang này tóm lược, không dùng để trích dẫn nguyên văn.';
export const digestSources = 'Độ tin cậy {level} Nguồn: {text}.';
export const officialText = 'Đọc toàn văn ở nguồn chính thức';
export const officialSearch = 'Tìm toàn văn ở {first}, {second} hoặc {third}.';
export const officialSearchBy = 'Tìm toàn văn theo số {number} ở {first}, {second} hoặc {third}.';
export const nationalDatabase = 'Cơ sở dữ liệu quốc gia về pháp luật';
export const governmentPortal = 'Hệ thống văn bản của Chính phủ';
export const officialGazette = 'Công báo';
export const fullText = 'Toàn văn';
export const readFullText = 'Đọc toàn văn';
export const readFullTextOf = 'Đọc toàn văn: {name}';
export const copyNumber = 'Chép số hiệu';
export const copyTitle = 'Chép trích yếu';
export const copiedShort = 'Đã chép';
export const copiedText = 'Đã chép {text}.';
export const notCopied = 'Không chép được';
export const notCopiedText = 'Không chép được {text}; hãy bôi đen và chép.';
export const factsOnly = 'Trang này mới có thông tin về văn bản, chưa có nội dung.';
export const legalTextLanguage =
  'Văn bản pháp luật chỉ có tiếng Việt; không bản dịch nào ở đây là chính thức.';

// The panels beside a text.
export const aboutDocument = 'Thông tin về văn bản';
export const numberTypeIssuer = 'Số hiệu, loại, cơ quan';
export const numberUnknown = 'Không rõ số';
export const issuedOn = 'Ngày ban hành';
export const inForceFrom = 'Có hiệu lực từ';
export const expiresOn = 'Hết hiệu lực từ';
export const lastSeenInForce = 'Còn thấy áp dụng đến';
export const unknown = 'Chưa rõ';
export const signer = 'Người ký';
export const departments = 'Phòng theo dõi';
export const field = 'Lĩnh vực';
export const lastChecked = 'Kiểm tra lần cuối';
export const downloads = 'Tải về';
export const downloadsDigest = 'Nội dung trong các tệp là bản tóm lược, không phải nguyên văn.';
export const plainText = 'Văn bản thuần';
export const useDocx = 'để soạn thảo, có đề mục';
export const usePdf = 'để in, có mục lục';
export const useTxt = 'chỉ có nội dung';
export const useMd = 'nội dung với đề mục';
export const useJson = 'dữ kiện, chứng cứ, từng điều khoản';
export const useXml = 'XML theo chuẩn quốc tế';
export const feed = 'Nguồn tin';
export const feedUse = 'báo khi văn bản này thay đổi';
export const changesOf = 'Thay đổi của {name}';
export const printedOtherwise = 'Chỗ các nguồn in khác';
export const outcomeUnknown = 'chưa rõ';
export const evidenceEntry = 'Chứng cứ, mục {id}';
export const underReview = 'Đang được xem xét';
export const underReviewNote =
  'Văn bản vẫn theo tình trạng hiệu lực ghi trên trang này cho đến khi có văn bản mới.';
export const othersUnderReview = 'Các văn bản khác đang được xem xét';
export const reviewWhat = 'Việc đang làm';
export const reviewWhy = 'Lý do';
export const reviewStage = 'Đã đến bước';
export const reviewExpected = 'Dự kiến';
export const staleReferences = 'Dẫn chiếu cũ';
export const staleCount = '{n} dẫn chiếu đã cũ';
export const staleAndDoubtful = '{n} dẫn chiếu đã cũ, {n2} cần kiểm tra';
export const doubtfulCount = '{n} dẫn chiếu cần kiểm tra';
export const staleOn = 'Trong văn bản này, tính đến ngày {date}.';
export const compared = 'Đối chiếu với văn bản nguồn';
export const sameWords = 'Khớp từng chữ.';
export const otherWords = 'Khác {n} ký tự.';
export const comparedCount = 'Đã so {n} ký tự; không xét khoảng trắng và cách mã hóa dấu.';
export const removedAt = 'Bỏ “{text}” ở vị trí {n}: {why}';
export const joinedAt = 'Vị trí {n}: {why}';
export const sourceFile = 'Tải văn bản nguồn';
export const checkYourself = 'Cách tự kiểm tra';
export const sourceHash = 'Mã SHA-256 của tệp nguồn';
export const reportDocument = 'Báo sai sót trong văn bản này';
export const reportByHand = 'Nội dung báo sai sót, để chép và điền thêm:';

// Below a text: relations, and where it is cited and used.
export const actsOn = 'Văn bản này tác động đến';
export const actedOnBy = 'Tác động đến văn bản này';
export const noRelations =
  'Trang này chưa ghi nhận quan hệ nào giữa văn bản này và văn bản khác. Hãy xem thêm ở nguồn chính thức.';
export const timeline = 'Dòng thời gian thay thế';
export const timelineTo = 'Dòng thời gian thay thế, đến {name}';
export const otherDocuments = 'và {n} văn bản khác';
export const thisDocument = 'Văn bản đang xem';
export const citedAt = 'Nơi dẫn chiếu đến văn bản này';
export const citedAtNote = 'Tính trên các văn bản có nội dung ở trang này.';
export const wholeDocument = 'Cả văn bản';
export const usedIn = 'Được dùng ở';
export const usedInNote =
  '{n} mục trên trang này dựa vào văn bản; khi văn bản thay đổi, chúng được xem lại.';
export const reviewWhenChanged = 'Xem lại khi luật đổi';
export const movedAddresses = 'Địa chỉ đã chuyển';
export const nowAt = '{why} Nay ở';
export const neighbours = 'Văn bản liền kề theo ngày ban hành';
export const older = 'Văn bản cũ hơn';
export const newer = 'Văn bản mới hơn';
export const printFooter = '{name} · {state} · tính cho ngày {date} · {url}';

// The tools of provisions and citations.
export const copyFirst = 'Chép trích dẫn lần đầu';
export const copyLater = 'Chép trích dẫn lần sau';
export const copyBasis = 'Chép làm căn cứ';
export const copyLink = 'Chép liên kết';
export const copied = 'Đã chép.';
export const copyFailed = 'Không chép được; hãy bôi đen dòng trên và chép.';
export const linkCopied = 'Đã chép liên kết.';
export const linkNotCopied = 'Không chép được liên kết.';
export const publishedCopied = 'Đã chép địa chỉ của trang trên mạng.';
export const pathCopied =
  'Bản này không biết địa chỉ của trang trên mạng. Đã chép tên và đường dẫn.';
export const reportProvision = 'Báo sai sót ở quy định này';
export const openCited = 'Mở nơi được dẫn';

// The search page.
export const searchPageLabel = 'Tìm việc cần làm, câu hỏi, số hiệu hoặc điều khoản';
export const searchPagePlaceholder = 'Ví dụ: k1 đ16 nđ 134/2025';
export const suggestions = 'Gợi ý theo tên, số hiệu';
export const noScript =
  'Việc tìm trong toàn văn cần trình duyệt chạy được script. Không có script, xin mở {link} và duyệt theo loại, cơ quan, năm.';
export const documentList = 'danh sách văn bản';
export const chips = 'Các phần của câu tìm và lọc đang dùng';
export const targets = 'Nơi trích dẫn dẫn đến';
export const loading = 'Đang tải dữ liệu tra cứu.';
export const loadingShare = 'Đang tải dữ liệu tra cứu{share}.';
export const moreDocuments = 'Xem thêm văn bản';
export const noResults = 'Không có kết quả';
export const nearestDocuments = 'Văn bản gần nhất';
export const orSeeList = 'Hoặc xem {link}.';
export const error = 'Lỗi';
export const checkConnection = 'Hãy kiểm tra kết nối rồi thử lại, hoặc xem {link}.';
export const seeAllDocuments = 'Xem tất cả văn bản';
export const allMattersLong = 'Mọi việc: ai có thẩm quyền';
export const allProcedures = 'Mọi thủ tục';
export const allTerms = 'Mọi thuật ngữ';
export const allMatters = 'Mọi việc';

// Facets, and what is in use of them.
export const filterResults = 'Lọc kết quả';
export const filterResultsChosen = 'Lọc kết quả{chosen}';
export const chosen = '(đang chọn {n})';
export const facetType = 'Loại văn bản';
export const facetLevel = 'Cấp ban hành';
export const facetIssuer = 'Cơ quan ban hành';
export const facetYear = 'Năm ban hành';
export const facetState = 'Tình trạng hiệu lực';
export const facetCount = 'văn bản';
export const moreValues = 'Thêm {n}';
export const removeFilter = 'Bỏ lọc';
export const removePart = 'Bỏ khỏi câu tìm';
export const removeFilters = 'Bỏ mọi lọc';
export const partWords = 'từ “{text}”';
export const partWithout = 'không có “{text}”';
export const partPhrase = 'đúng cụm “{text}”';
export const chipOf = '{what}: {value}';

// What was searched for before, and what can be typed.
export const recent = 'Tìm gần đây';
export const recentHere = 'Chỉ lưu trên máy này';
export const forgetAll = 'Xóa hết';
export const forget = 'Xóa{text}';
export const whatToType = 'Có thể gõ gì?';
export const exampleQuestion = 'Hỏi ai có thẩm quyền; câu trả lời đứng trước các văn bản.';
export const exampleProcedure = 'Một thủ tục. Gõ không dấu cũng được.';
export const exampleMatter = 'Một việc cần làm.';
export const exampleCitation = 'Điều, khoản, điểm viết tắt.';
export const exampleNumber = 'Số hiệu, đủ hoặc thiếu năm và ký hiệu.';
export const haveDraft = 'Có cả một dự thảo? {link} của nó một lượt.';
export const signs = 'Dấu và phép lọc';
export const signPhrase = 'đúng cụm từ trong ngoặc kép';
export const signWithout = 'bỏ các đoạn có từ sau dấu trừ';
export const signType = 'chỉ một loại văn bản';
export const signLevel = 'theo cấp ban hành: trung-ương, tỉnh, xã, đảng';
export const signYear = 'theo năm ban hành';
export const signIssuer = 'theo cơ quan ban hành';
export const signField = 'theo lĩnh vực';
export const signState = 'theo tình trạng hiệu lực';
export const keysHelp =
  'Nhấn {slash} để vào ô tìm, {down} {up} để đi qua các kết quả, {escape} để về ô tìm.';

// What was found.
export const found = 'Tìm thấy {counts}.';
export const countTerms = '{n} thuật ngữ';
export const countMatters = '{n} việc';
export const countProcedures = '{n} thủ tục';
export const countDocuments = '{n} văn bản';
export const countDocumentsAtLeast = 'ít nhất {n} văn bản';
export const countPassages = '{n} đoạn';
export const foundNone = 'Không tìm thấy đoạn nào.';
export const kindsLost = 'Không tải được việc, thủ tục, thuật ngữ: bấm “Tra cứu” để thử lại.';
export const foundNoMention = 'Không có đoạn nào khác nhắc đến số hiệu này.';
export const foundTarget = 'Nhấn Enter để mở {text}.';
export const foundTargets = 'Có {n} nơi để chọn.';
export const blockedBy = 'Có kết quả nếu bỏ điều kiện lọc: {names}.';
export const tryWithoutMinus = 'Hãy thử bỏ các từ có dấu trừ phía trước.';
export const tryOtherWords = 'Hãy thử ít từ hơn, từ khác cùng nghĩa, hoặc chỉ gõ số hiệu văn bản.';
export const typeWords = 'Hãy gõ từ cần tìm, hoặc số hiệu văn bản.';
export const morePassages = 'Còn {n} đoạn';
export const moreOf = 'của {name}';
export const noMorePassages = 'Không lấy thêm được đoạn nào.';
export const fewerPassages = 'Chỉ lấy thêm được {n} đoạn.';
export const noMoreDocuments = 'Không lấy thêm được văn bản nào.';
export const noFullText = 'Ở đây chưa có toàn văn; xem thông tin văn bản.';
export const passage = 'Đoạn văn bản';
export const goNow = 'Đến ngay';
export const orGo = 'Hoặc đến';
export const enterOpens = 'Nhấn Enter để mở';
export const issuerDigest = '{issuer} · Tóm lược, không phải nguyên văn';

// Matters, procedures and terms above the documents found.
export const severalMatters = 'Câu hỏi còn rộng: {n} việc hợp với lời này.';
export const chooseMatter = 'Chọn việc để biết ai có thẩm quyền';
export const onDay = 'tại ngày {date}';
export const onlyIn = 'Chỉ áp dụng ở {place}.';
export const communeAnswer = 'Thuộc thẩm quyền cấp xã không? {what}.';
export const yes = 'Có';
export const no = 'Không';
export const wholeAnswer = 'Xem đủ câu trả lời';
export const wholeAnswerOn = 'về việc: {text}';
export const moreGrounds = 'Và {n} căn cứ khác';
export const noPageYet = 'Kho chưa có trang của văn bản này.';
