import type { Metadata } from 'next'
import { OndersteuningPagina } from '@/components/ondersteuning/ondersteuning-pagina'
import { ONDERSTEUNING_TEKSTEN } from '@/components/ondersteuning/teksten'
import { loadCatalogus } from '@/lib/ondersteuning/loaders'

export const metadata: Metadata = { title: ONDERSTEUNING_TEKSTEN.titel }

export default async function Page({ searchParams }: PageProps<'/ondersteuning'>) {
  return <OndersteuningPagina catalogus={loadCatalogus(await searchParams)} />
}
