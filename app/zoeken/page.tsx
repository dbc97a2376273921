import type { Metadata } from 'next'
import { ZOEK_TEKSTEN } from '@/components/zoeken/teksten'
import { ZoekPagina } from '@/components/zoeken/zoek-pagina'
import { searchContent } from '@/lib/zoeken/loaders'
import { readVraag } from '@/lib/zoeken/rules'

type Props = PageProps<'/zoeken'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const vraag = readVraag((await searchParams).q)
  return { title: vraag ? ZOEK_TEKSTEN.titelVan(vraag) : ZOEK_TEKSTEN.titel }
}

export default async function Page({ searchParams }: Props) {
  const vraag = readVraag((await searchParams).q)
  return <ZoekPagina vraag={vraag} resultaat={searchContent(vraag)} />
}
