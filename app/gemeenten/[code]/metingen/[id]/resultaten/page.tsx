import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { ResultatenPagina } from '@/components/resultaten/resultaten-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadResultaatWeergave } from '@/lib/resultaten/loaders'
import { establish, reopen, saveAmbitie } from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten'>

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const found = await loadResultaatWeergave(await currentPrincipal(), code, id)
  const beeld = requireAccess(found, metingPaden(code, id).resultaten)
  if (beeld === 'geen-recht') return <GeenRecht />
  const meting = { code, id }
  return (
    <ResultatenPagina
      beeld={beeld}
      acties={{
        ambitie: (kenmerkId) => saveAmbitie.bind(null, { metingId: id, kenmerkId }),
        vaststellen: establish.bind(null, meting),
        heropenen: reopen.bind(null, meting),
      }}
    />
  )
}
