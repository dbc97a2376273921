import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KaderPagina } from '@/components/kader/kader-pagina'
import { KADER_TEKSTEN } from '@/components/kader/teksten'
import { loadKader } from '@/lib/kader/loaders'

export const metadata: Metadata = { title: KADER_TEKSTEN.titel }

export default async function Page({ searchParams }: PageProps<'/kader'>) {
  const kader = loadKader((await searchParams).versie)
  if (!kader) notFound()
  return <KaderPagina {...kader} />
}
