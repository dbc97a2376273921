import type { Metadata } from 'next'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { GebruikersPagina } from '@/components/gebruikers/gebruikers-pagina'
import { GEBRUIKERS_TEKSTEN } from '@/components/gebruikers/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadGebruikers } from '@/lib/gebruikers/loaders'

export const metadata: Metadata = { title: GEBRUIKERS_TEKSTEN.titel }

export default async function Page({ searchParams }: PageProps<'/beheer/gebruikers'>) {
  const found = await loadGebruikers(await currentPrincipal(), await searchParams)
  const lijst = requireAccess(found, BEHEER_PADEN.gebruikers)
  if (lijst === 'geen-recht') return <GeenRecht />
  return <GebruikersPagina lijst={lijst} />
}
