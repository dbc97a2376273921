import type { Metadata } from 'next'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { RegisterPagina } from '@/components/register/register-pagina'
import { REGISTER_TEKSTEN } from '@/components/register/teksten'
import { readIngelezen } from '@/components/register/weergave'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadRegister } from '@/lib/register/loaders'

export const metadata: Metadata = { title: REGISTER_TEKSTEN.titel }

export default async function Page({ searchParams }: PageProps<'/beheer/register'>) {
  const query = await searchParams
  const found = await loadRegister(await currentPrincipal(), query)
  const lijst = requireAccess(found, BEHEER_PADEN.register)
  if (lijst === 'geen-recht') return <GeenRecht />
  return <RegisterPagina lijst={lijst} ingelezen={readIngelezen(query)} />
}
