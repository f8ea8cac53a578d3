import type { FactName, Metadata, Missing } from './types.ts';

/** The reasons that only the finder of a fact knows. */
export interface Reasons {
  readonly number: string;
  readonly issued: string;
  readonly effect: string;
}

type Facts = Pick<
  Metadata,
  'number' | 'type' | 'issuers' | 'issued' | 'place' | 'title' | 'signers' | 'inForce'
>;

/** What was looked for and not found, each with why. */
export function missingFacts(facts: Facts, reasons: Reasons): Missing[] {
  const why: Readonly<Record<FactName, string | null>> = {
    number: facts.number === null ? reasons.number : null,
    type: facts.type === null ? 'Không thấy tên loại văn bản, và số hiệu không cho biết.' : null,
    issuer:
      facts.issuers.length === 0 ? 'Không thấy tên cơ quan ban hành ở đầu hay cuối văn bản.' : null,
    issued: facts.issued === null ? reasons.issued : null,
    place:
      facts.place === null && facts.issued === null
        ? 'Không thấy địa danh trước ngày ban hành.'
        : null,
    title: facts.title === null ? 'Không thấy trích yếu dưới tên loại văn bản.' : null,
    signer:
      facts.signers.length === 0 ? 'Không thấy họ tên người ký dưới chức vụ ở cuối văn bản.' : null,
    inForceFrom: facts.inForce === null ? effectReason(facts, reasons) : null,
  };
  return (Object.keys(why) as FactName[]).flatMap((fact) => {
    const reason = why[fact];
    return reason === null ? [] : [{ fact, why: reason }];
  });
}

function effectReason({ type }: Facts, { effect }: Reasons): string {
  return type?.value === 'van-ban-hop-nhat'
    ? 'Văn bản hợp nhất không có hiệu lực riêng; hiệu lực là của các văn bản được hợp nhất.'
    : effect;
}
