import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { OnderbouwingBijVraag } from '@/components/onderbouwing/bij-vraag'
import { vraagPad } from '@/components/onderbouwing/paden'
import { WerkruimtePagina } from '@/components/opmerkingen/werkruimte-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadOnderbouwingBijVraag } from '@/lib/onderbouwing/loaders'
import { loadWerkruimte } from '@/lib/opmerkingen/loaders'
import { addLink, connect, disconnect } from '@/app/gemeenten/[code]/onderbouwing/actions'
import { beantwoord, gezien, los, plaats, verwijder, wijzig } from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/vragen/[indicator]'>

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params, searchParams }: Props) {
  const { code: gemeenteCode, id: metingId, indicator: indicatorId } = await params
  const vraag = { gemeenteCode, metingId, indicatorId }
  const principal = await currentPrincipal()
  const [found, onderbouwing] = await Promise.all([
    loadWerkruimte(principal, vraag),
    loadOnderbouwingBijVraag(principal, vraag, await searchParams),
  ])
  const werkruimte = requireAccess(found, vraagPad(vraag))
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
      onderbouwing={
        !isRefusal(onderbouwing) && (
          <OnderbouwingBijVraag
            overzicht={onderbouwing}
            acties={{ addLink, connect, disconnect }}
          />
        )
      }
    />
  )
}
