import { wordingOf } from '../../legal/markup/index.ts';
import type { AboutText, DigestPlace, SourceOfText } from '../../export/source.ts';
import {
  effectName,
  provisionEffectOn,
  territoryTree,
  type TerritoryTree,
} from '../../legal/effect/index.ts';
import { parseStructure, placesAt, locate, type LegalTree } from '../../legal/structure/index.ts';
import type { Digest } from '../../schemas/digest.ts';
import { digestMarks } from '../compile/digest-evidence.ts';
import type { Fidelity, SiteDocument, TextWords } from '../model.ts';
import type { Registries } from '../read/registries.ts';
import { evidenceOf } from './to-export.ts';

type Words = Pick<TextWords, 'body' | 'markup' | 'kind'>;

/** A text with all that is said of it, in the form files are made from. */
export function exportText(
  document: SiteDocument,
  { body, markup, kind }: Words,
  registries: Pick<Registries, 'sources' | 'territories'>,
): SourceOfText {
  const parsed = parseStructure(body);
  const { digest } = document.data;
  // What a digest leaves out is not missing in the law.
  const tree = kind === 'digest' ? { ...parsed, issues: [] } : parsed;
  return {
    tree,
    wording: wordingOf(body, markup),
    about: aboutText(document),
    provisionEffects: provisionEffects(document, tree, territoryTree(registries.territories)),
    digest: digest ? digestPlaces(digest, registries.sources) : null,
  };
}

function aboutText({ data, fidelity }: SiteDocument): AboutText {
  const { digest, verbatim } = data;
  if (digest)
    return {
      kind: 'digest',
      evidence: evidenceOf(digest, data.checkedOn),
      notice: [
        'Tóm lược của trang này, không phải lời của văn bản; không dùng để trích dẫn nguyên văn.',
        ...(digest.note === undefined ? [] : [digest.note]),
      ].join(' '),
      incorporates: digest.incorporates,
    };
  if (!verbatim || !fidelity) throw new Error('A text is verbatim or a digest.');
  return {
    kind: 'verbatim',
    origin: originOf(fidelity),
    notice: verbatimNotice(fidelity),
    incorporates: verbatim.incorporates,
  };
}

function originOf(fidelity: Fidelity): Extract<AboutText, { kind: 'verbatim' }>['origin'] {
  const { sha256 } = fidelity;
  if (fidelity.from === 'stored')
    return {
      from: 'stored',
      file: `/nguon/${fidelity.file}`,
      sha256,
      removals: fidelity.removals.map(({ at, text, why }) => ({ at, text, why })),
    };
  const { file, on, url, reader, comparedOn, doubts } = fidelity.imported;
  return {
    from: 'import',
    file,
    sha256,
    on,
    url: url ?? null,
    reader,
    compared: comparedOn ?? null,
    edited: fidelity.edited,
    doubts,
  };
}

/** What must be said with a text that was read by machine or changed by hand; else null. */
function verbatimNotice(fidelity: Fidelity): string | null {
  if (fidelity.from === 'stored') return null;
  const { reader, comparedOn } = fidelity.imported;
  const notices = [
    ...(reader === 'ocr' && comparedOn === undefined
      ? ['OCR, chưa đối chiếu: máy đã nhận dạng chữ từ ảnh chụp, có thể sai chữ, sai số.']
      : []),
    ...(fidelity.edited ? ['Nội dung đã được sửa tay sau khi nhập từ tệp chính thức.'] : []),
  ];
  return notices.length === 0 ? null : notices.join(' ');
}

function digestPlaces(
  digest: Digest,
  sources: Registries['sources'],
): ReadonlyMap<string, DigestPlace> {
  const marks = digestMarks(digest, sources);
  return new Map(
    Object.entries(digest.articles).map(([address, { confidence, unknown, quoted, note }]) => [
      address,
      {
        line: marks.get(address)?.text ?? '',
        data: {
          ...(confidence !== undefined && { confidence }),
          ...(unknown !== undefined && { unknown }),
          ...(quoted !== undefined && { quoted }),
          ...(note !== undefined && { note }),
        },
      },
    ]),
  );
}

/** States of provisions that something acts on by address, where they are not the document's. */
function provisionEffects(
  { effectInput, effect }: SiteDocument,
  tree: LegalTree,
  territories: TerritoryTree,
): SourceOfText['provisionEffects'] {
  const { incoming, provisionEnds } = effectInput;
  const touched = new Set([...incoming, ...provisionEnds].flatMap(({ provisions }) => provisions));
  const found: [string, { state: string; name: string; since: string | null; by: string[] }][] = [];
  if (touched.size === 0) return new Map();
  const placeAt = placesAt(tree);
  for (const address of touched) {
    const place = locate(tree, address);
    if (!place) continue;
    const { containers } = placeAt(place.range.start);
    const own = provisionEffectOn(address, { on: effect.on }, effectInput, territories, containers);
    if (own.id === effect.id && own.by.join() === effect.by.join()) continue;
    found.push([
      address,
      { state: own.id, name: effectName(own), since: own.since, by: [...own.by] },
    ]);
  }
  return new Map(found);
}
