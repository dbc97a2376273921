import type { Metadata } from 'next'
import { BeheerPagina } from '@/components/beheer/beheer-pagina'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { BEHEER_TEKSTEN } from '@/components/beheer/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadBeheer } from '@/lib/beheer/loaders'

export const metadata: Metadata = { title: BEHEER_TEKSTEN.titel }

export default async function Page() {
  const beeld = requireAccess(await loadBeheer(await currentPrincipal()), BEHEER_PADEN.beheer)
  if (beeld === 'geen-recht') return <GeenRecht />
  return <BeheerPagina beeld={beeld} />
}
