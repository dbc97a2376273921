import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WIJZIGING_TEKSTEN } from '@/components/kader/teksten'
import { WijzigingenPagina } from '@/components/kader/wijzigingen-pagina'
import { loadWijzigingen } from '@/lib/kader/loaders'

export const metadata: Metadata = { title: WIJZIGING_TEKSTEN.titel }

export default async function Page({ searchParams }: PageProps<'/kader/wijzigingen'>) {
  const wijzigingen = loadWijzigingen((await searchParams).versie)
  if (!wijzigingen) notFound()
  return <WijzigingenPagina wijzigingen={wijzigingen} />
}
