import type { Contact } from '../../schemas/contact.ts';
import type { Service } from '../../schemas/procedure.ts';
import { COMPETENCE_ASKERS } from '../../legal/competence/index.ts';

/** Names a page knows beside the procedure itself. */
interface Names {
  /** Name of the area it is offered in; null where that is the whole country or not known. */
  readonly area: string | null;
  readonly contacts: readonly Pick<Contact, 'id' | 'url'>[];
  readonly offices: readonly { readonly id: string; readonly name: string }[];
}

/**
 * A procedure for machines, as a schema.org GovernmentService. What no source says is left out: a
 * field that is not there claims nothing. The address of the page is left out too, because the site
 * may stand anywhere.
 */
export function governmentService(
  procedure: Service,
  { area, contacts, offices }: Names,
): Readonly<Record<string, unknown>> {
  const { title, officialName, code, summary, askers, submitTo, result, asked } = procedure;
  const receivers = submitTo.known ? submitTo.value : [];
  const named = offices.filter(({ id }) => receivers.some(({ office }) => office === id));
  const points = receivers.flatMap((one) => one.contacts);
  const addresses = contacts
    .filter(({ id }) => points.includes(id))
    .flatMap(({ url }) => url ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: officialName.known ? officialName.value.text : title,
    ...(officialName.known || asked.length > 0
      ? { alternateName: [...(officialName.known ? [title] : []), ...asked] }
      : {}),
    description: summary.text,
    serviceType: 'Thủ tục hành chính',
    audience: askers.map((id) => ({ '@type': 'Audience', audienceType: COMPETENCE_ASKERS[id] })),
    ...(code.known
      ? {
          identifier: {
            '@type': 'PropertyValue',
            propertyID: 'Mã thủ tục, Cổng Dịch vụ công quốc gia',
            value: code.value.code,
          },
        }
      : {}),
    ...(named.length > 0
      ? { provider: named.map(({ name }) => ({ '@type': 'GovernmentOrganization', name })) }
      : {}),
    ...(area === null ? {} : { areaServed: { '@type': 'AdministrativeArea', name: area } }),
    ...(addresses.length > 0
      ? {
          availableChannel: addresses.map((serviceUrl) => ({
            '@type': 'ServiceChannel',
            serviceUrl,
          })),
        }
      : {}),
    ...(result.known ? { serviceOutput: { '@type': 'Thing', name: result.value.text } } : {}),
  };
}
