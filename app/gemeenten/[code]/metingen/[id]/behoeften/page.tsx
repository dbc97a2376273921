import type { Metadata } from 'next'
import { cache } from 'react'
import { BehoeftenPagina } from '@/components/behoeften/behoeften-pagina'
import { readGedaan } from '@/components/behoeften/paden'
import { BEHOEFTEN_TEKSTEN } from '@/components/behoeften/teksten'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadBehoeften } from '@/lib/behoeften/loaders'
import {
  addBehoefte,
  addSignaal,
  changeBehoefte,
  changeSignaal,
  removeBehoefte,
  removeSignaal,
} from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/behoeften'>

const load = cache(async (code: string, id: string) =>
  loadBehoeften(await currentPrincipal(), { gemeenteCode: code, metingId: id }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await load(code, id)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: BEHOEFTEN_TEKSTEN.metadata(found.input.meting.naam) }
}

export default async function Page({ params, searchParams }: Props) {
  const { code, id } = await params
  const found = await load(code, id)
  const overzicht = requireAccess(found, `/gemeenten/${code}/metingen/${id}/behoeften`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  const plek = { code, id }
  return (
    <BehoeftenPagina
      overzicht={overzicht}
      gedaan={readGedaan(await searchParams)}
      acties={{
        behoefte: {
          voegToe: (kenmerkId) => addBehoefte.bind(null, { ...plek, kenmerkId }),
          wijzig: (kenmerkId, itemId) => changeBehoefte.bind(null, { ...plek, kenmerkId, itemId }),
          verwijder: (kenmerkId, itemId) =>
            removeBehoefte.bind(null, { ...plek, kenmerkId, itemId }),
        },
        signaal: {
          voegToe: (kenmerkId) => addSignaal.bind(null, { ...plek, kenmerkId }),
          wijzig: (kenmerkId, itemId) => changeSignaal.bind(null, { ...plek, kenmerkId, itemId }),
          verwijder: (kenmerkId, itemId) =>
            removeSignaal.bind(null, { ...plek, kenmerkId, itemId }),
        },
      }}
    />
  )
}
