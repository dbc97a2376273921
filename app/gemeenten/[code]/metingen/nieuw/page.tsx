import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { StartPagina } from '@/components/gemeente/start-pagina'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { authorize } from '@/lib/authz/access'
import { loadGemeente } from '@/lib/gemeenten/loaders'
import { readStandaardinstrument } from '@/lib/instellingen/data'
import { listIndicatoren } from '@/lib/instrument/find'
import { OMVANGEN } from '@/lib/metingen/schema'
import { startNieuweMeting } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: PageProps<'/gemeenten/[code]/metingen/nieuw'>) {
  const { code } = await params
  const principal = await currentPrincipal()
  const pad = `/gemeenten/${code}/metingen/nieuw`
  const access = requireAccess(authorize(principal, code, 'meting:starten'), pad)
  if (access === 'geen-recht') return <GeenRecht />
  const overzicht = requireAccess(await loadGemeente(principal, code), pad)
  if (overzicht === 'geen-recht') return <GeenRecht />
  const instrument = await readStandaardinstrument()
  return (
    <StartPagina
      gemeente={overzicht.gemeente}
      opgegaan={overzicht.opgegaan}
      vraagtProfiel={overzicht.profiel.beantwoord < overzicht.profiel.totaal}
      instrument={instrument}
      omvangen={OMVANGEN.map((omvang) => ({
        omvang,
        vragen: listIndicatoren(instrument, { alleenKern: omvang === 'kort' }).length,
      }))}
      action={startNieuweMeting.bind(null, code)}
    />
  )
}
