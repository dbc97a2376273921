import type { Metadata } from 'next'
import { LenzenPagina } from '@/components/lenzen/lenzen-pagina'
import { LENS_TEKSTEN } from '@/components/lenzen/teksten'
import { listLenzen } from '@/lib/instrument/content'

export const metadata: Metadata = { title: LENS_TEKSTEN.titel }

export default function Page() {
  return <LenzenPagina lenzen={listLenzen()} />
}
