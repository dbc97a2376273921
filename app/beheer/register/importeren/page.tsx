import type { Metadata } from 'next'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { readUploadstand } from '@/components/gegevens/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { ImporteerPagina } from '@/components/register/importeer-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadRegisterimport } from '@/lib/registerimport/loaders'
import { isNiets } from '@/lib/registerimport/rules'
import { decideRegisterimport } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ searchParams }: PageProps<'/beheer/register/importeren'>) {
  const query = await searchParams
  const stand = readUploadstand(query)
  const jaar = typeof query.jaar === 'string' ? query.jaar.trim() : ''
  const gevraagd = { bestand: stand.bestand, jaar }
  const found = await loadRegisterimport(await currentPrincipal(), gevraagd)
  const voorbeeld = requireAccess(found, BEHEER_PADEN.registerImport)
  if (voorbeeld === 'geen-recht') return <GeenRecht />
  const uitkomst = voorbeeld.bestand?.uitkomst
  const plan = uitkomst?.ok ? uitkomst.plan : null
  return (
    <ImporteerPagina
      voorbeeld={voorbeeld}
      stand={stand}
      isNiets={plan !== null && isNiets(plan)}
      action={decideRegisterimport.bind(null, {
        bestand: voorbeeld.bestand?.id ?? '',
        jaar: plan?.jaar ?? 0,
      })}
    />
  )
}
