import type { Metadata } from 'next'
import { BegrippenPagina } from '@/components/kader/begrippen-pagina'
import { BEGRIPPEN_TEKSTEN } from '@/components/kader/teksten'
import { listBegrippen, listBronnen } from '@/lib/instrument/content'

export const metadata: Metadata = { title: BEGRIPPEN_TEKSTEN.titel }

export default function Page() {
  return <BegrippenPagina begrippen={listBegrippen()} bronnen={listBronnen()} />
}
