import type { SearchData, SearchProvision } from '../../src/search/types.ts';

/** Syllables to make sentences of; what they say does not matter. */
const SYLLABLES =
  'hội nghị quốc tế thỏa thuận đối ngoại lãnh sự bảo hộ công dân cấp phép báo cáo ủy ban nhân dân tỉnh thành phố cơ quan trình thủ tướng chính phủ quyết định văn bản đề nghị thẩm quyền ký kết biên giới lãnh thổ đoàn ra vào nghi lễ tiếp khách nước ngoài phi viện trợ dự án hợp tác phát triển kinh văn hóa'.split(
    ' ',
  );

/** A small deterministic generator, so that every run makes the same data. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Made-up data of so many provisions, a hundred to a document; texts drawn at random. */
export function sampleData(count: number, seed: number): SearchData {
  const next = random(seed);
  const words = (length: number): string =>
    Array.from({ length }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '').join(' ');
  const provisions = Array.from({ length: count }, (_, i): SearchProvision => {
    const article = (i % 100) + 1;
    return {
      document: Math.floor(i / 100),
      address: `dieu-${article}`,
      label: `Điều ${article}`,
      heading: words(6),
      // A word of its own, so that it can be asked for.
      text: `${words(60)} mã${seed}x${i}`,
    };
  });
  const documents = Array.from({ length: Math.ceil(count / 100) }, (_, i) => ({
    slug: `${i + 1}-2025-nd-cp`,
    number: `${i + 1}/2025/NĐ-CP`,
    title: words(8),
    type: 'nghi-dinh',
    typeName: 'Nghị định',
    issuer: 'chinh-phu',
    issuerName: 'Chính phủ',
    year: 2025,
    fields: [],
    state: 'in-force',
    stateName: 'Còn hiệu lực',
  }));
  return { documents, provisions };
}
