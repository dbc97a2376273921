import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { FormTitle } from '@/components/frame/form-title'
import { OverzichtPagina, RondeOpen } from '@/components/gesprek/overzicht-pagina'
import { gesprekPad } from '@/components/gesprek/paden'
import { GESPREK_TEKSTEN } from '@/components/gesprek/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadGesprek } from '@/lib/gesprek/loaders'
import { listOvername } from '@/lib/gesprek/rules'
import { getProces } from '@/lib/instrument/content'
import { takeOver } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({
  params,
}: PageProps<'/gemeenten/[code]/metingen/[id]/gesprek'>) {
  const { code: gemeenteCode, id: metingId } = await params
  const place = { gemeenteCode, metingId }
  const found = await loadGesprek(await currentPrincipal(), place)
  const gesprek = requireAccess(found, gesprekPad(place))
  if (gesprek === 'geen-recht') return <GeenRecht />
  return (
    <>
      <FormTitle titel={GESPREK_TEKSTEN.overzicht.paginatitel(gesprek.meting.naam)} fouten={0} />
      {gesprek.isRondeOpen ? (
        <RondeOpen gesprek={gesprek} />
      ) : (
        <OverzichtPagina
          gesprek={gesprek}
          overname={listOvername(gesprek.kenmerken)}
          agenda={getProces().agenda.delen}
          action={(soort) => takeOver.bind(null, { metingId, soort })}
        />
      )}
    </>
  )
}
