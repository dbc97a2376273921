import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { readUploadstand } from '@/components/gegevens/paden'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { RekenbladPagina } from '@/components/rekenblad/rekenblad-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadRekenblad } from '@/lib/rekenblad/loaders'
import { cancelBestand, decideBestand } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/invullen/rekenblad'>

export default async function Page({ params, searchParams }: Props) {
  const { code: gemeenteCode, id: metingId } = await params
  const query = await searchParams
  const stand = readUploadstand(query)
  const plek = { gemeenteCode, metingId }
  const found = await loadRekenblad(await currentPrincipal(), plek, stand.bestand)
  const rekenblad = requireAccess(found, metingPaden(gemeenteCode, metingId).rekenblad)
  if (rekenblad === 'geen-recht') return <GeenRecht />
  const { stand: vrij, ...rest } = rekenblad
  return (
    <RekenbladPagina
      {...rest}
      vrij={vrij}
      stand={stand}
      opgeslagen={readAantal(query.opgeslagen)}
      acties={{
        decide: decideBestand.bind(null, plek, rest.bestand?.id ?? ''),
        cancel: cancelBestand.bind(null, plek),
      }}
    />
  )
}

const readAantal = (value: string | string[] | undefined) =>
  typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : null
