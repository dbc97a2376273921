import type { Metadata } from 'next'
import { ProcesPagina } from '@/components/proces/proces-pagina'
import { getProces, listBronnen } from '@/lib/instrument/content'

export function generateMetadata(): Metadata {
  return { title: getProces().titel }
}

export default function Page() {
  return <ProcesPagina proces={getProces()} bronnen={listBronnen()} />
}
