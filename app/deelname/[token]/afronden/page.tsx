import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AfrondenPagina } from '@/components/deelname/afronden-pagina'
import { toNazending } from '@/components/deelname/pagina'
import { deelnamePad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { loadDeelname } from '@/lib/deelname/loaders'
import { MAX_TOELICHTING } from '@/lib/invoer/keuze'
import { finish } from '../actions'

export const metadata: Metadata = { title: DEELNAME_TEKSTEN.afronden.titel }

export default async function Page({ params }: PageProps<'/deelname/[token]/afronden'>) {
  const { token } = await params
  const deelname = await loadDeelname(token)
  if (!deelname) notFound()
  if (!deelname.rondeOpen) redirect(deelnamePad(token))
  return (
    <AfrondenPagina
      token={token}
      deelname={deelname}
      opslag={toNazending(token, deelname, MAX_TOELICHTING)}
      action={finish.bind(null, token)}
    />
  )
}
