import type { Metadata } from 'next'
import { StartPagina } from '@/components/gemeente/start-pagina'
import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { authorize } from '@/lib/authz/access'
import { loadGemeente } from '@/lib/gemeenten/loaders'
import { standaardInstrument } from '@/lib/instrument/content'
import { startNieuweMeting } from './actions'

export const metadata: Metadata = { title: GEMEENTE_TEKSTEN.start.titel }

export default async function Page({ params }: PageProps<'/gemeenten/[code]/metingen/nieuw'>) {
  const { code } = await params
  const principal = await currentPrincipal()
  const pad = `/gemeenten/${code}/metingen/nieuw`
  const access = requireAccess(authorize(principal, code, 'meting:starten'), pad)
  if (access === 'geen-recht') return <GeenRecht />
  const overzicht = requireAccess(await loadGemeente(principal, code), pad)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return (
    <StartPagina
      gemeente={overzicht.gemeente}
      instrument={standaardInstrument()}
      action={startNieuweMeting.bind(null, code)}
    />
  )
}
