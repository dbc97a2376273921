import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { gemeentePaden } from '@/components/gemeente/paden'
import { LidPagina } from '@/components/leden/lid-pagina'
import { LEDEN_TEKSTEN } from '@/components/leden/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadLid } from '@/lib/leden/loaders'
import type { Lid } from '@/lib/leden/schema'
import { stuurLidlink, verwijderLid, wijzigLidrol } from '../actions'

export const metadata: Metadata = TITLE_BY_FORM

const { bevestig, bevestigZelf } = LEDEN_TEKSTEN.lid.verwijderen

/** What is asked before a member goes; nothing for someone who was only asked. */
function findVraag({ naam, email, isUitgenodigd, isUzelf }: Lid): string | null {
  if (isUitgenodigd) return null
  return isUzelf ? bevestigZelf : bevestig(naam ?? email)
}

export default async function Page({ params }: PageProps<'/gemeenten/[code]/leden/[lid]'>) {
  const { code: gemeenteCode, lid: lidId } = await params
  const found = await loadLid(await currentPrincipal(), gemeenteCode, lidId)
  const detail = requireAccess(found, `${gemeentePaden(gemeenteCode).leden}/${lidId}`)
  if (detail === 'geen-recht') return <GeenRecht />
  const adres = { gemeenteCode, lidId }
  return (
    <LidPagina
      detail={detail}
      acties={{
        rol: wijzigLidrol.bind(null, adres),
        nieuweLink: stuurLidlink.bind(null, adres),
        verwijderen: verwijderLid.bind(null, { ...adres, vraag: findVraag(detail.lid) }),
      }}
    />
  )
}
