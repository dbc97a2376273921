import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { UitnodigingPagina } from '@/components/uitnodigingen/uitnodiging-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { loadUitnodiging } from '@/lib/uitnodigingen/loaders'
import { kiesWachtwoord, neemAan } from './actions'

// The address holds the key to an account: nothing that is linked here is told of it.
export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: PageProps<'/uitnodiging/[token]'>) {
  const { token } = await params
  const detail = await loadUitnodiging(await currentPrincipal(), token)
  if (!detail) notFound()
  const acties = {
    wachtwoord: kiesWachtwoord.bind(null, token),
    aannemen: neemAan.bind(null, token),
  }
  return <UitnodigingPagina detail={detail} token={token} acties={acties} />
}
