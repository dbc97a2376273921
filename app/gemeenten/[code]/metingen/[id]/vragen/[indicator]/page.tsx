import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { vraagPad } from '@/components/opmerkingen/paden'
import { WerkruimtePagina } from '@/components/opmerkingen/werkruimte-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadWerkruimte } from '@/lib/opmerkingen/loaders'
import { beantwoord, gezien, los, plaats, verwijder, wijzig } from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/vragen/[indicator]'>

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: Props) {
  const { code: gemeenteCode, id: metingId, indicator: indicatorId } = await params
  const vraag = { gemeenteCode, metingId, indicatorId }
  const found = await loadWerkruimte(await currentPrincipal(), vraag)
  const werkruimte = requireAccess(found, vraagPad(vraag, indicatorId))
  if (werkruimte === 'geen-recht') return <GeenRecht />
  const bij = (opmerkingId: string) => ({ vraag, opmerkingId })
  return (
    <WerkruimtePagina
      werkruimte={werkruimte}
      acties={{
        plaatsen: plaats.bind(null, vraag),
        beantwoorden: (id) => beantwoord.bind(null, bij(id)),
        wijzigen: (id) => wijzig.bind(null, bij(id)),
        verwijderen: (id) => verwijder.bind(null, bij(id)),
        oplossen: (id) => los.bind(null, { ...bij(id), naar: true }),
        heropenen: (id) => los.bind(null, { ...bij(id), naar: false }),
        gezien: (id) => gezien.bind(null, bij(id)),
      }}
      onderbouwing={null}
    />
  )
}
