import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LensPagina } from '@/components/lenzen/lens-pagina'
import { findLens, listBronnen, standaardInstrument } from '@/lib/instrument/content'

type Props = PageProps<'/lenzen/[lens]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lens = findLens((await params).lens)
  return lens ? { title: lens.kort, description: lens.omschrijving } : {}
}

export default async function Page({ params }: Props) {
  const lens = findLens((await params).lens)
  if (!lens) notFound()
  return <LensPagina lens={lens} instrument={standaardInstrument()} bronnen={listBronnen()} />
}
