import type { Metadata } from 'next'
import { cache } from 'react'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { RegistergemeentePagina } from '@/components/register/registergemeente-pagina'
import { REGISTER_TEKSTEN } from '@/components/register/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadRegistergemeente } from '@/lib/register/loaders'

type Props = PageProps<'/beheer/register/[code]'>

const load = cache(async (code: string) => loadRegistergemeente(await currentPrincipal(), code))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).code)
  return { title: isRefusal(found) ? REGISTER_TEKSTEN.titel : found.gemeente.naam }
}

export default async function Page({ params }: Props) {
  const { code } = await params
  const gemeente = requireAccess(await load(code), BEHEER_PADEN.gemeente(code))
  return gemeente === 'geen-recht' ? <GeenRecht /> : <RegistergemeentePagina {...gemeente} />
}
