import type { Metadata } from 'next'
import { GenodigdePagina } from '@/components/deelnemers/genodigde-pagina'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadGenodigde } from '@/lib/deelnemers/loaders'
import { bewaarPerspectief, stuurNieuweLink, trekToegangIn } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/deelnemers/[deelnemer]'>

export default async function Page({ params }: Props) {
  const { code, id, deelnemer } = await params
  const found = await loadGenodigde(await currentPrincipal(), {
    gemeenteCode: code,
    metingId: id,
    deelnemerId: deelnemer,
  })
  const pad = `/gemeenten/${code}/metingen/${id}/deelnemers/${deelnemer}`
  const detail = requireAccess(found, pad)
  if (detail === 'geen-recht') return <GeenRecht />
  const adres = { metingId: id, deelnemerId: deelnemer }
  return (
    <GenodigdePagina
      detail={detail}
      acties={{
        nieuweLink: stuurNieuweLink.bind(null, adres),
        perspectief: bewaarPerspectief.bind(null, adres),
        intrekken: trekToegangIn.bind(null, { ...adres, gemeenteCode: code }),
      }}
    />
  )
}
