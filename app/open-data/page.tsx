import type { Metadata } from 'next'
import { connection } from 'next/server'
import { OpenDataPagina } from '@/components/open-data/open-data-pagina'
import { OPEN_DATA_TEKSTEN } from '@/components/open-data/teksten'
import { loadOpenData } from '@/lib/open-data/loaders'

export const metadata: Metadata = { title: OPEN_DATA_TEKSTEN.titel }

export default async function Page() {
  // Counted anew for each visitor: what was withdrawn is gone at once.
  await connection()
  return <OpenDataPagina {...await loadOpenData()} />
}
