import type { Metadata } from 'next'
import { LandelijkPagina } from '@/components/landelijk/landelijk-pagina'
import { LANDELIJK_TEKSTEN } from '@/components/landelijk/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadLandelijk } from '@/lib/landelijk/loaders'

export const metadata: Metadata = { title: LANDELIJK_TEKSTEN.metadata }

export default async function Page({ searchParams }: PageProps<'/landelijk'>) {
  const principal = await currentPrincipal()
  const found = await loadLandelijk(principal, await searchParams)
  const overzicht = requireAccess(found, '/landelijk')
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <LandelijkPagina {...overzicht} eigenRegios={principal?.regios ?? []} />
}
