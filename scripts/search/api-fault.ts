/** What the server says of a request or a task that failed. */
export interface ServerFault {
  readonly code?: string;
  readonly message: string;
}

/** Sentences for what somebody can do something about; by the server's own code of the error. */
const SENTENCES: Readonly<Record<string, string>> = {
  invalid_api_key:
    'Máy chủ tìm kiếm từ chối khóa: MEILI_MASTER_KEY (hoặc tệp master-key trong .meilisearch) không phải khóa chính của máy chủ này.',
  missing_authorization_header: 'Máy chủ tìm kiếm đòi khóa: đặt MEILI_MASTER_KEY.',
  missing_master_key:
    'Máy chủ tìm kiếm chạy không có khóa chính nên ai cũng sửa được và không tạo được khóa chỉ để tìm. Chạy lại nó với MEILI_MASTER_KEY.',
  begun_again:
    'Máy chủ tìm kiếm làm đi làm lại việc nạp mà không xong, thường vì hết chỗ trên ổ đĩa; chỉ mục đang dùng vẫn như cũ. ' +
    'Dọn ổ đĩa hoặc chuyển dữ liệu sang ổ lớn hơn, rồi chạy lại lệnh này.',
  no_space_left_on_device:
    'Máy chủ tìm kiếm hết chỗ trên ổ đĩa; chỉ mục đang dùng vẫn như cũ. Dọn ổ đĩa hoặc chuyển dữ liệu sang ổ lớn hơn, rồi chạy lại lệnh này.',
  too_many_open_files:
    'Máy chủ tìm kiếm mở quá nhiều tệp; chỉ mục đang dùng vẫn như cũ. Tăng giới hạn (ulimit -n), chạy lại máy chủ, rồi chạy lại lệnh này.',
  payload_too_large:
    'Máy chủ tìm kiếm nhận gói quá nhỏ. Chạy nó với MEILI_HTTP_PAYLOAD_SIZE_LIMIT từ 100 MB.',
  index_not_found:
    'Chỉ mục đang nạp đã bị xóa giữa chừng; chỉ mục đang dùng vẫn như cũ. Chạy lại lệnh này.',
};

const DISK_FULL = /No space left on device|MDB_MAP_FULL|os error 28/i;

/** Words for a fault of the server, in a sentence that says what to do where that is known. */
export function faultWords({ code, message }: ServerFault): string {
  const known = SENTENCES[code ?? ''];
  if (known !== undefined) return known;
  if (DISK_FULL.test(message)) return SENTENCES.no_space_left_on_device ?? message;
  return `Máy chủ tìm kiếm không làm được: ${message}`;
}

/** The same for whatever a request threw; without its cause, so that the sentence is what is shown. */
export function requestFault(error: unknown, url: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const cause = error.cause as Partial<ServerFault> | undefined;
  if (error.name === 'MeilisearchApiError')
    return new Error(
      faultWords({
        ...(cause?.code !== undefined && { code: cause.code }),
        message: error.message,
      }),
    );
  if (error.name === 'MeilisearchRequestError')
    return new Error(
      `Máy chủ tìm kiếm ở ${url} ngừng trả lời giữa chừng; chỉ mục đang dùng vẫn như cũ. Chạy lại nó, rồi chạy lại lệnh này.`,
    );
  return error;
}
