import type { Metadata } from 'next'
import { DeelnemersPagina } from '@/components/deelnemers/deelnemers-pagina'
import { NietNodig } from '@/components/deelnemers/niet-nodig'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadDeelnemers } from '@/lib/deelnemers/loaders'
import { sumRespons } from '@/lib/deelnemers/rules'
import * as acties from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/deelnemers'>

/** The first value of a parameter that an address may repeat. */
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

export default async function Page({ params, searchParams }: Props) {
  const { code, id } = await params
  const vraag = await searchParams
  const found = await loadDeelnemers(
    await currentPrincipal(),
    { gemeenteCode: code, metingId: id },
    { zoek: first(vraag.zoek) ?? '', pagina: toPagina(first(vraag.pagina)) },
  )
  const overzicht = requireAccess(found, `/gemeenten/${code}/metingen/${id}/deelnemers`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  if (overzicht.meting.werkwijze !== 'ieder-apart') return <NietNodig {...overzicht} />
  const link = (linkId: string) => ({ metingId: id, linkId })
  return (
    <DeelnemersPagina
      overzicht={overzicht}
      totaal={sumRespons(overzicht.respons)}
      acties={{
        uitnodigen: acties.uitnodigen.bind(null, id),
        uitnodigingstekst: acties.bewaarUitnodigingstekst.bind(null, id),
        herinneren: acties.herinneren.bind(null, id),
        einde: acties.wijzigEinde.bind(null, id),
        sluiten: acties.sluitRonde.bind(null, id),
        heropenen: acties.heropenRonde.bind(null, id),
        openLink: acties.maakOpenLink.bind(null, id),
        maximum: (linkId) => acties.wijzigMaximum.bind(null, link(linkId)),
        uitzetten: (linkId) => acties.zetOpenLinkUit.bind(null, link(linkId)),
        vervangen: (linkId) => acties.vervangOpenLink.bind(null, link(linkId)),
        mailsOpnieuw: acties.probeerMailsOpnieuw.bind(null, id),
      }}
    />
  )
}

function toPagina(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}
