import type { Metadata } from 'next'
import { OntwikkelingenPagina } from '@/components/kader/ontwikkelingen-pagina'
import { ONTWIKKELING_TEKSTEN } from '@/components/kader/teksten'
import { loadOntwikkelingen } from '@/lib/kader/loaders'

export const metadata: Metadata = { title: ONTWIKKELING_TEKSTEN.titel }

export default async function Page({ searchParams }: PageProps<'/ontwikkelingen'>) {
  return <OntwikkelingenPagina {...loadOntwikkelingen((await searchParams).kenmerk)} />
}
