import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { BedanktPagina } from '@/components/deelname/bedankt-pagina'
import { toNazending } from '@/components/deelname/pagina'
import { deelnamePad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { loadDeelname } from '@/lib/deelname/loaders'
import { MAX_TOELICHTING } from '@/lib/invoer/keuze'

export const metadata: Metadata = { title: DEELNAME_TEKSTEN.bedankt.titel }

export default async function Page({ params }: PageProps<'/deelname/[token]/bedankt'>) {
  const { token } = await params
  const deelname = await loadDeelname(token)
  if (!deelname) notFound()
  if (!deelname.rondeOpen || !deelname.deelnemer.afgerondOp) redirect(deelnamePad(token))
  return (
    <BedanktPagina
      token={token}
      deelname={deelname}
      opslag={toNazending(token, deelname, MAX_TOELICHTING)}
    />
  )
}
